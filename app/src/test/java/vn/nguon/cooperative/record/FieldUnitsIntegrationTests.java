package vn.nguon.cooperative.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import vn.nguon.language.VietnamTime;
import vn.nguon.testing.Api;
import vn.nguon.testing.Forms;
import vn.nguon.testing.People;
import vn.nguon.testing.PlatformTest;
import vn.nguon.trace.Chains;
import vn.nguon.trace.LotId;
import vn.nguon.trace.Maker;

/** Who works a field says sào, tạ and yến; the record says m² and kg, to the gram. */
@PlatformTest
record FieldUnitsIntegrationTests(People people, ApplicationContext context) {

    @Test
    void saoTaAndYenAreKeptAsWhatTheyAre() {
        Maker grower = Chains.in(context).cooperative("HTX Lúa Thủy Thanh");
        Forms desk = Forms.of(grower.person());
        Api api = Api.of(grower.person());

        desk.open("/console/record/new/crop").ok().says("sào (500 m²)", "360 m²");
        assertThat(send(desk, grower, "/console/record/new/crop", "name", "Lúa", "quantity", "2,5", "unit", "SAO")
                        .status())
                .isEqualTo(303);
        assertThat(api.get("/api/v1/lots").ok().texts("$.items[?(@.name == 'Lúa')].quantity"))
                .containsExactly("1250");

        LotId crop = grower.grows("Ngô", "5000 MTK");
        String harvest = "/console/record/lots/" + crop.value() + "/harvest";
        desk.open(harvest).ok().says("tạ (100 kg)", "yến (10 kg)");
        String id = crop.value().toString();
        assertThat(send(desk, grower, harvest, "cropId", id, "name", "Ngô hạt", "quantity", "3,12345", "unit", "TA")
                        .status())
                .isEqualTo(303);
        assertThat(send(desk, grower, harvest, "cropId", id, "name", "Ngô non", "quantity", "0,0001", "unit", "YEN")
                        .status())
                .isEqualTo(303);
        assertThat(api.get("/api/v1/lots").ok().texts("$.items[?(@.name == 'Ngô hạt')].quantity"))
                .containsExactly("312.345");
        assertThat(api.get("/api/v1/lots").ok().texts("$.items[?(@.name == 'Ngô non')].quantity"))
                .containsExactly("0.001");
    }

    @Test
    void whatIsRefusedComesBackInTheUnitItWasTypedIn() {
        Maker grower = Chains.in(context).cooperative("HTX Lúa Thủy Thanh");
        LotId rice = grower.buys("Lúa", "100 KGM");
        Forms desk = Forms.of(grower.person());
        String form = "/console/record/lots/" + rice.value() + "/retail";
        String[] tooMuch = {"lots[0].lotId", rice.value().toString(), "lots[0].quantity", "2", "lots[0].unit", "TA"};

        Forms.Shown refused = send(desk, grower, form, tooMuch).refused(409).says("200 kg", "value=\"2\"");
        assertThat(refused.page()).contains("<option value=\"TA\" selected");
        tooMuch[3] = "hai";
        send(desk, grower, form, tooMuch).refused(422).says("value=\"hai\"", "<option value=\"TA\" selected");
        tooMuch[3] = "1";
        send(desk, grower, form, tooMuch).ledTo("/console/record/lots/" + rice.value());
        assertThat(grower.has(rice)).isEqualTo("0");
    }

    private static Forms.Shown send(Forms desk, Maker maker, String form, String... fields) {
        List<String> all = new ArrayList<>(Arrays.asList(fields));
        all.addAll(List.of(
                "at.time",
                LocalDateTime.now(VietnamTime.ZONE)
                        .truncatedTo(ChronoUnit.MINUTES)
                        .toString(),
                "at.placeId",
                Long.toString(maker.place().value())));
        return desk.send(form, all.toArray(String[]::new));
    }
}
