package vn.nguon.pages.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.web.reactive.function.BodyInserters;
import org.springframework.web.reactive.result.method.RequestMappingInfo;
import org.springframework.web.reactive.result.method.annotation.RequestMappingHandlerMapping;
import vn.nguon.identity.Role;
import vn.nguon.testing.Api;
import vn.nguon.testing.People;
import vn.nguon.testing.Person;
import vn.nguon.testing.PlatformTest;
import vn.nguon.trace.Chains;
import vn.nguon.trace.Maker;

/** A file says what the page beside it says, in the same words, numbers and times. */
@PlatformTest
class FilesLikePagesIntegrationTests {

    private final People people;
    private final Chains chains;
    private final List<String> files;

    FilesLikePagesIntegrationTests(
            People people,
            ApplicationContext context,
            @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mapping) {
        this.people = people;
        this.chains = Chains.in(context);
        this.files = mapping.getHandlerMethods().keySet().stream()
                .filter(info -> info.getParamsCondition().getExpressions().stream()
                        .anyMatch(condition -> condition.toString().equals("format=csv")))
                .flatMap(FilesLikePagesIntegrationTests::paths)
                .filter(path -> !path.contains("{"))
                .toList();
    }

    @Test
    void whatAPageRecordedInTheMorningIsOfThatMorningInEveryFile() {
        Maker maker = chains.cooperative("HTX Sáng sớm");
        WebTestClient http = maker.person().http();
        http.post()
                .uri("/console/record/new/purchase")
                .body(BodyInserters.fromFormData("at.time", "2024-11-20T06:30")
                        .with("at.placeId", maker.place().value() + "")
                        .with("name", "Muối hạt")
                        .with("supplier", "Hộ A")
                        .with("supplierAddress", "Huế")
                        .with("origin", "Huế")
                        .with("quantity", "1.234,5")
                        .with("unit", "KGM"))
                .exchange()
                .expectStatus()
                .is3xxRedirection();
        String lot = Api.of(maker.person()).get("/api/v1/lots").text("$.items[0].id");

        assertThat(page(http, "/console/lots/" + lot)).contains("06:30, 20/11/2024", "1.234,5 kg");
        assertThat(page(http, "/console/lots?format=csv"))
                .contains("Số lô,Tên hàng,Khâu,Số lượng,Còn,Đơn vị,", ",Làm ra lúc (+07:00),")
                .contains(",Muối hạt,", ",\"1.234,5\",\"1.234,5\",kg,", ",\"06:30, 20/11/2024\",");
        assertThat(page(http, "/console/records?format=csv"))
                .contains("Làm lúc (+07:00),Ghi lúc (+07:00),Ghi muộn,Khâu,Việc,")
                .contains("\"06:30, 20/11/2024\",", "1.234,5 kg")
                .doesNotContainPattern("[0-9]T[0-9]{2}:");

        speaks(maker.person(), "en");

        assertThat(page(http, "/console/lots?format=csv"))
                .contains("Lot,Name,Stage,Quantity,Left,Unit,", ",Made at (+07:00),")
                .contains(",\"1,234.5\",\"1,234.5\",kg,", ",\"20 Nov 2024, 06:30\",");
    }

    @Test
    void noFileHasTimesOrNamesForMachines() {
        Chains.TeaChain tea = chains.aTeaChain();
        Person cooperative = tea.packer().person();
        Person desk = people.of(null, Role.AUTHORITY, Role.INSPECTOR);
        Person press = people.printHouse(people.organisation("PRINT_HOUSE", "Nhà in Tệp"));

        assertThat(files).hasSizeGreaterThan(15);
        for (String path : files) {
            Person reader = path.startsWith("/console") ? cooperative : path.startsWith("/print") ? press : desk;
            String about =
                    path.startsWith("/inspect/ledger") ? "&about=" + tea.packs().subject() : "";
            for (String language : List.of("vi", "en")) {
                speaks(reader, language);
                List<String> lines = page(reader.http(), path + "?format=csv" + about)
                        .lines()
                        .toList();
                assertThat(lines.get(0)).as(path).doesNotContain("_").matches("\ufeff[\"\\p{Lu}].*");
                assertThat(lines.stream().skip(1).map(line -> line.replaceFirst(",[0-9a-f]{64},.*", "")))
                        .as(path)
                        .noneMatch(line -> line.matches(".*[0-9]{4}-[0-9]{2}-[0-9]{2}.*|.*\\b[A-Z]{5,}_.*"));
            }
        }
    }

    private static Stream<String> paths(RequestMappingInfo info) {
        return info.getPatternsCondition().getPatterns().stream().map(Object::toString);
    }

    private static void speaks(Person person, String language) {
        Api api = Api.of(person);
        long version = api.get("/api/v1/me").ok().number("$.version");
        api.put("/api/v1/me", "{\"language\": \"%s\", \"version\": %d}".formatted(language, version))
                .ok();
    }

    private static String page(WebTestClient http, String path) {
        return new String(
                Objects.requireNonNull(http.get()
                        .uri(path)
                        .accept(MediaType.TEXT_HTML, MediaType.ALL)
                        .exchange()
                        .expectStatus()
                        .isOk()
                        .expectBody()
                        .returnResult()
                        .getResponseBody()),
                StandardCharsets.UTF_8);
    }
}
