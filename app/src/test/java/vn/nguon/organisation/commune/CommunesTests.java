package vn.nguon.organisation.commune;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.nguon.refusal.Invalid;

class CommunesTests {

    private final Communes communes = new Communes();

    @Test
    void thereAreAsManyAsTheLawNames() {
        Set<String> provinces =
                CommuneFile.BY_CODE.values().stream().map(Commune::province).collect(Collectors.toSet());

        assertThat(CommuneFile.BY_CODE).hasSize(3321);
        assertThat(provinces).hasSize(34).contains("Thành phố Huế");
        assertThat(CommuneFile.BY_CODE.values().stream()
                        .filter(each -> each.province().equals("Thành phố Huế")))
                .hasSize(40);
    }

    @Test
    void everyEarlierNameLeadsToACommuneOfToday() {
        List<String> codes = CommuneFile.lines("earlier-communes.tsv").stream()
                .filter(line -> line.startsWith("\t"))
                .flatMap(line -> Arrays.stream(line.split("\t", -1)[2].split(",", -1)))
                .toList();

        assertThat(codes).hasSizeGreaterThan(10_000);
        assertThat(CommuneFile.BY_CODE.keySet()).containsAll(codes);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Khe Tre, Huế | 20161",
                "khe tre | 20161",
                "xa nam dong hue | 20179",
                "Nam Đông, Thừa Thiên Huế | 20179",
                "Xã A Lưới 3, Thành phố Huế | 20071",
                "20161 | 20161",
                "Phường Hoá Châu, Huế | 20014",
                "chan may | 20137"
            })
    void isNamedAsPeopleTypeIt(String typed, String code) {
        Commune named = communes.named("commune", typed);
        assertThat(named == null ? null : named.code()).isEqualTo(code);
    }

    @Test
    void anEarlierNameSaysWhatItWas() {
        List<CommuneMatch> found = communes.search("thuong quang hue", 5);

        assertThat(found).extracting(each -> each.commune().name()).contains("Xã Long Quảng");
        assertThat(found).anySatisfy(each -> assertThat(each.formerly()).startsWith("Xã Thượng Quảng, Huyện Phú Lộc"));
        assertThat(communes.search("khe tre", 5))
                .first()
                .satisfies(each -> assertThat(each.formerly()).isEmpty());
    }

    @Test
    void whatNamesSeveralIsAskedAboutAndWhatNamesNoneIsRefused() {
        assertThatThrownBy(() -> communes.named("commune", "a lưới"))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        refused -> assertThat(refused.sentence().vi())
                                .contains("Xã A Lưới 1, Thành phố Huế", "Xã A Lưới 5"));
        assertThatThrownBy(() -> communes.named("commune", "Xã Không Có")).isInstanceOf(Invalid.class);
        assertThat(communes.named("commune", "  ")).isNull();
        assertThat(communes.search("", 5)).isEmpty();
    }

    @Test
    void aCodeOfAnotherDayIsKeptAsItIs() {
        assertThat(Commune.of("99999").full()).isEqualTo("99999");
        assertThatThrownBy(() -> Commune.read("commune", "99999")).isInstanceOf(Invalid.class);
    }
}
