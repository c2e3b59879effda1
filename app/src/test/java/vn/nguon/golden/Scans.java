package vn.nguon.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.http.client.MultipartBodyBuilder;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.web.reactive.function.BodyInserters;

/** What somebody with a phone and their programs are answered, whatever the verdict, in both languages. */
final class Scans {

    private static final List<String> LANGUAGES = List.of("vi", "en");
    private static final String THIRD = "ko";

    private final World world;
    private final Recording recording;
    private int network = 20;

    Scans(World world, Recording recording) {
        this.world = world;
        this.recording = recording;
    }

    void record() {
        Cooperative tea = world.tea;
        String genuine = tea.code(0);
        scan("genuine", tea.stamp(0), "genuine");
        scan("genuine-by-link", "/01/" + World.GTIN + "/21/" + tea.code(1), "genuine");
        scan("not-activated", tea.stamp(40), "not-activated");
        scan("voided", tea.stamp(9), "voided");
        scan("voided-before-use", tea.stamp(59), "voided");
        scan("recalled", tea.stamp(10), "recalled");
        scan("recalled-ingredient", tea.stamp(19), "recalled");
        scan("expired", tea.stamp(25), "expired");
        scan("lot-held", tea.stamp(13), "\"frozen\":true");
        scan("stamp-held", tea.stamp(8), "\"stampFrozen\":true");
        scan("failed-test", tea.stamp(16), "\"testFailed\"");
        scan("failed-test-ingredient", tea.stamp(22), "\"testFailed\"");
        scan("suspended", world.suspended.stamp(0), "organisationSuspended");
        scan("possible-copy", world.phone(1), tea.stamp(5), "possible-copy");
        new Copies(world).found(6);
        scan("possible-copy-confirmed", tea.stamp(6), "possible-copy");
        String wrong = genuine.substring(0, 19) + (genuine.endsWith("Z") ? "Y" : "Z");
        world.placeholders.know(wrong, "wrong-code");
        scan("unknown", "/S/" + wrong, "unknown");
        scan("unknown-under-other-gtin", "/01/08935000000021/21/" + genuine, "unknown");
        scan("malformed", "/S/12345", "malformed");
        scan("malformed-serial", "/S/1234567890123", "malformed");
        region(tea.stamp(2));
        tooManyTries();
        doubts(tea.stamp(3));
        links();
        for (String language : LANGUAGES) {
            page("region-said", tea.stamp(2), language);
            page("welcome", "/", language);
            page("no-such-page", "/khong-co", language);
            page("typing-switch", "/S?code=" + genuine + "&lang=" + language, language);
            page("genuine-in-chosen-language", tea.stamp(0) + "?lang=" + language, language);
        }
        recording.get("public/welcome." + THIRD, world.phone(19), "/", Recording.PAGE, THIRD);
        recording.get("public/no-such-page." + THIRD, world.phone(19), "/khong-co", Recording.PAGE, THIRD);
    }

    private void scan(String name, String path, String awaited) {
        scan(name, world.phone(network++), path, awaited);
    }

    private void scan(String name, WebTestClient phone, String path, String awaited) {
        World.soon().until(() -> world.peek(path).body().contains(awaited));
        for (String language : LANGUAGES) {
            world.passSecond();
            recording.get("scan/" + name + "." + language + ".page", phone, path, Recording.PAGE, language);
            world.passSecond();
            recording.get("scan/" + name + "." + language + ".json", phone, path, Recording.JSON, language);
        }
        switched("scan/" + name, phone, path);
    }

    /** By the page's own switch, which counts no scan: who reads Korean changes nothing of what others are told. */
    private void switched(String name, WebTestClient phone, String path) {
        String switched = path + "?lang=" + THIRD;
        recording.get(name + "." + THIRD + ".page", phone, switched, Recording.PAGE, "en");
        recording.get(name + "." + THIRD + ".json", phone, switched, Recording.JSON, "en");
    }

    private void page(String name, String path, String language) {
        world.passSecond();
        recording.get("public/" + name + "." + language, world.phone(19), path, Recording.PAGE, language);
    }

    private void region(String stamp) {
        WebTestClient phone = world.phone(network++);
        for (String language : LANGUAGES) {
            world.passSecond();
            World.ask(phone, stamp);
            for (String province : List.of("46", "99")) {
                WebTestClient.RequestBodySpec asked = phone.post().uri(stamp + "/region");
                asked.contentType(MediaType.APPLICATION_FORM_URLENCODED)
                        .bodyValue("region=" + province + "&lang=" + language);
                recording.keep(
                        "public/region-" + province + "." + language,
                        asked,
                        stamp + "/region",
                        Recording.PAGE,
                        language);
            }
        }
    }

    private void tooManyTries() {
        WebTestClient phone = world.phone(network++);
        World.soon()
                .until(() -> phone.get()
                                .uri("/S/XX")
                                .exchange()
                                .expectBody()
                                .returnResult()
                                .getStatus()
                                .value()
                        == 429);
        for (String language : LANGUAGES) {
            recording.get("scan/too-many-tries." + language + ".page", phone, "/S/XX", Recording.PAGE, language);
            recording.get("scan/too-many-tries." + language + ".json", phone, "/S/XX", Recording.JSON, language);
        }
        switched("scan/too-many-tries", phone, "/S/XX");
    }

    private void doubts(String stamp) {
        for (String language : LANGUAGES) {
            doubt("doubt-received." + language, stamp, "Hộp cũ dán tem mới", Recording.PAGE, language);
            doubt("doubt-received." + language + ".json", stamp, "Hộp cũ dán tem mới", Recording.JSON, language);
            doubt("doubt-without-words." + language, stamp, "", Recording.PAGE, language);
            doubt("doubt-without-words." + language + ".json", stamp, "", Recording.JSON, language);
        }
    }

    private void doubt(String name, String stamp, String text, String accept, String language) {
        world.passSecond();
        MultipartBodyBuilder form = new MultipartBodyBuilder();
        form.part("text", text);
        form.part("lang", language);
        WebTestClient.RequestBodySpec asked = world.phone(network++).post().uri(stamp + "/doubt");
        asked.contentType(MediaType.MULTIPART_FORM_DATA).body(BodyInserters.fromMultipartData(form.build()));
        recording.keep("public/" + name, asked, stamp + "/doubt", accept, language);
    }

    private void links() {
        link("product", "/01/" + World.GTIN);
        link("lot", "/01/" + World.GTIN + "/10/TRA-01");
        link("lot-recalled", "/01/" + World.GTIN + "/10/TRA-02");
        link("lot-held", "/01/" + World.GTIN + "/10/TRA-03");
        link("lot-failed-test", "/01/" + World.GTIN + "/10/TRA-04");
        link("lot-expired", "/01/" + World.GTIN + "/10/TRA-47");
        link("unknown", "/01/" + World.GTIN + "/10/KHO-01");
        link("wrong-check-digit", "/01/09521234500019");
        link("not-a-link", "/01/rubbish");
        assertThat(network).isLessThan(120);
    }

    private void link(String name, String path) {
        WebTestClient phone = world.phone(network++);
        for (String language : LANGUAGES) {
            recording.get("link/" + name + "." + language + ".page", phone, path, Recording.PAGE, language);
            recording.get("link/" + name + "." + language + ".json", phone, path, Recording.JSON, language);
        }
        switched("link/" + name, phone, path);
    }
}
