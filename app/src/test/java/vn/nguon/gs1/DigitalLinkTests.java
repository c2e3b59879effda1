package vn.nguon.gs1;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DigitalLinkTests {

    private static final Gtin ITEM = Gtin.read("9506000134352");

    @Test
    void readsTheExampleOfTheStandard() {
        DigitalLink link = DigitalLink.parse("https://id.gs1.org/01/09506000134352/10/ABC/21/123456?17=201225");

        assertThat(link.gtin()).contains(ITEM);
        assertThat(link.lot()).contains("ABC");
        assertThat(link.serial()).contains("123456");
        assertThat(link.attributes()).containsExactly(java.util.Map.entry("17", "201225"));
        assertThat(link.gln()).isEmpty();
    }

    @Test
    void readsAStampAsItIsPrintedInCapitals() {
        DigitalLink link = DigitalLink.parse("HTTPS://NGUON.VN/01/09506000134352/21/000000Z89TMSQ7PFCVMJ");

        assertThat(link.serial()).contains("000000Z89TMSQ7PFCVMJ");
    }

    @Test
    void readsPlacesAndContainers() {
        assertThat(DigitalLink.parse("/414/9506000134345/254/A1").gln()).contains(new Gln("9506000134345"));
        assertThat(DigitalLink.parse("/00/106141412345678908").sscc()).contains(new Sscc("106141412345678908"));
    }

    @Test
    void skipsWhatTheResolverPutsInFront() {
        DigitalLink link = DigitalLink.parse("https://example.org/some/shop/01/09506000134352/21/7?linkType=gs1:pip");

        assertThat(link.path()).isEqualTo("/01/09506000134352/21/7");
        assertThat(link.extensions()).containsEntry("linkType", "gs1:pip");
    }

    @Test
    void padsAShorterGtin() {
        assertThat(DigitalLink.parse("/01/9506000134352").gtin()).contains(ITEM);
    }

    @Test
    void encodesWhatAPathCannotHold() {
        DigitalLink link = DigitalLink.to(ITEM).lot("SEN/2026-041%&+").serial("a?b");

        assertThat(link.uri("https://nguon.vn/"))
                .isEqualTo("https://nguon.vn/01/09506000134352/10/SEN%2F2026-041%25%26%2B/21/a%3Fb");
        assertThat(DigitalLink.parse(link.path())).isEqualTo(link);
    }

    @Test
    void keepsTheOrderOfTheStandard() {
        DigitalLink packageFirst = DigitalLink.to(ITEM).serial("1");

        assertThatThrownBy(() -> packageFirst.lot("A"))
                .isInstanceOf(NotADigitalLink.class)
                .hasMessageContaining("[21, 10] cannot follow (01)");
        assertThatThrownBy(() -> DigitalLink.parse("/01/09506000134352/235/X/21/1"))
                .isInstanceOf(NotADigitalLink.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "rubbish",
                "ftp://id.gs1.org/01/09506000134352",
                "https://id.gs1.org",
                "/01",
                "/01/",
                "/01/09506000134352/10",
                "/01/09506000134352/10/",
                "/01/095060001",
                "/gtin/09506000134352",
                "/10/ABC",
                "/01/09506000134352/414/9506000134345",
                "/01/09506000134352/10/A/10/B",
                "/01/09506000134352/10/123456789012345678901",
                "/01/09506000134352/10/%",
                "/01/09506000134352/10/%4",
                "/01/09506000134352/10/%zz",
                "/01/09506000134352/10/%00",
                "/01/09506000134352/10/s%C3%A9n",
                "/01/09506000134352/10/a b",
                "/01/09506000134352?17",
                "/01/09506000134352?=1",
                "/01/09506000134352?17=261231&17=270101",
                "/01/09506000134352?12345=1",
                "/8003/19506000134352"
            })
    void refusesRubbish(String rubbish) {
        assertThatThrownBy(() -> DigitalLink.parse(rubbish)).isInstanceOf(NotADigitalLink.class);
    }

    @Test
    void refusesAnAddressTooLongToBeRead() {
        assertThatThrownBy(() -> DigitalLink.parse("/01/09506000134352?a=" + "x".repeat(3000)))
                .isInstanceOf(NotADigitalLink.class);
    }

    @Test
    void tellsAMistypedKeyFromRubbish() {
        List.of("/01/09506000134353", "/414/9506000134340", "/00/106141412345678901", "/253/9506000134340A")
                .forEach(mistyped -> assertThatThrownBy(() -> DigitalLink.parse(mistyped))
                        .as(mistyped)
                        .isInstanceOf(WrongCheckDigit.class));
    }
}
