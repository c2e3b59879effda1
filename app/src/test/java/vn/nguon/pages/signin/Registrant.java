package vn.nguon.pages.signin;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.test.web.reactive.server.WebTestClient;
import vn.nguon.testing.Api;
import vn.nguon.testing.Forms;
import vn.nguon.testing.Forms.Shown;
import vn.nguon.testing.People;
import vn.nguon.testing.Person;

/**
 * Somebody who fills in the page on which an organisation joins.
 *
 * <pre>{@code
 * Registrant.of(people).types("organisation.gln", "").sends().ledTo("/home");
 * }</pre>
 */
record Registrant(People people, Map<String, String> typed) {

    /** All is filled in as it should be; nobody else has the login. */
    static Registrant of(People people) {
        String word = UUID.randomUUID().toString().substring(0, 8);
        Map<String, String> typed = new LinkedHashMap<>();
        typed.put("once", UUID.randomUUID().toString());
        typed.put("organisation.kind", "COOPERATIVE");
        typed.put("organisation.name", "HTX Ô Lâu " + word);
        typed.put("organisation.address", "Xã Phong Hiền, Huế");
        typed.put("organisation.representative", "Trần Thị Sen");
        typed.put("organisation.phone", "0234 3822 345");
        typed.put("organisation.email", "");
        typed.put("organisation.gln", "");
        typed.put("manager.name", "Trần Thị Sen");
        typed.put("manager.login", "O-Lau." + word);
        typed.put("manager.password", Person.PASSWORD);
        return new Registrant(people, typed);
    }

    Registrant types(String field, String value) {
        Map<String, String> changed = new LinkedHashMap<>(typed);
        changed.put(field, value);
        return new Registrant(people, changed);
    }

    Registrant leavesOut(String field) {
        Map<String, String> changed = new LinkedHashMap<>(typed);
        changed.remove(field);
        return new Registrant(people, changed);
    }

    String name() {
        return typed.getOrDefault("organisation.name", "");
    }

    String login() {
        return typed.getOrDefault("manager.login", "");
    }

    Shown sends() {
        return sends("/register?lang=vi");
    }

    Shown sends(String path) {
        return new Forms(atOurPages(people)).send(path, fields());
    }

    /** The organisations of that name, as the authority finds them. */
    List<Long> organisations() {
        return Api.of(people.authority()).get("/api/v1/organisations?q=" + name()).ok().texts("$.items[*].id").stream()
                .map(Long::valueOf)
                .toList();
    }

    /** Name and value by turns. */
    String[] fields() {
        return typed.entrySet().stream()
                .flatMap(field -> Stream.of(field.getKey(), field.getValue()))
                .toArray(String[]::new);
    }

    /** A browser of somebody who is not signed in, on one of our pages. */
    static WebTestClient atOurPages(People people) {
        return people.nobody()
                .mutate()
                .defaultHeader("Sec-Fetch-Site", "same-origin")
                .build();
    }
}
