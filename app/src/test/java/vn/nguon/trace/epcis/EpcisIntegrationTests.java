package vn.nguon.trace.epcis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import vn.nguon.product.plan.Stage;
import vn.nguon.testing.PlatformTest;
import vn.nguon.trace.Chains;
import vn.nguon.trace.Chains.TeaChain;
import vn.nguon.trace.LotId;
import vn.nguon.trace.Maker;
import vn.nguon.trace.Unit;
import vn.nguon.trace.event.Events;
import vn.nguon.trace.journey.Journeys;
import vn.nguon.trace.moving.Purchase;
import vn.nguon.trace.moving.PurchasingGoods;
import vn.nguon.trace.recording.GoodsLine;
import vn.nguon.trace.recording.NewLot;
import vn.nguon.trace.recording.RecordingResult;
import vn.nguon.trace.transformation.TransformationRequest;

@PlatformTest
class EpcisIntegrationTests {

    private final Chains chains;
    private final Events events;
    private final Journeys journeys;

    EpcisIntegrationTests(Events events, Journeys journeys, ApplicationContext context) {
        this.events = events;
        this.journeys = journeys;
        this.chains = Chains.in(context);
    }

    @Test
    void everyEventOfAChainIsValidAgainstTheStandardsSchema() {
        EpcisSchema schema = EpcisSchema.given().orElse(null);
        if (schema == null) {
            System.out.println("Skipped: GS1's EPCIS schema is not in the project; name its folder by"
                    + " -Dnguon.gs1.examples=../shared/gs1/epcis to check events against it.");
        }
        assumeTrue(schema != null, "no -Dnguon.gs1.examples");

        List<Map<String, Object>> written = everyKindOfEvent();

        assertThat(written)
                .hasSizeGreaterThan(15)
                .allSatisfy(event -> assertThat(schema.complaints(event))
                        .as(String.valueOf(event))
                        .isEmpty());
        Map<String, Object> broken = new HashMap<>(written.get(0));
        broken.put("action", "MADE_UP");
        assertThat(schema.complaints(broken)).isNotEmpty();
    }

    @Test
    void everyEventSaysWhatWhenWhereWhy() {
        assertThat(everyKindOfEvent())
                .allSatisfy(event -> assertThat(event)
                        .containsKeys("@context", "type", "eventID", "eventTime", "eventTimeZoneOffset", "recordTime")
                        .containsKeys("bizStep", "disposition", "readPoint", "nguon:stage", "nguon:by")
                        .containsEntry("eventTimeZoneOffset", "+07:00"));
    }

    @Test
    void allThreeShapesAreWritten() {
        Set<Object> types =
                everyKindOfEvent().stream().map(event -> event.get("type")).collect(Collectors.toSet());

        assertThat(types).containsExactlyInAnyOrder("ObjectEvent", "TransformationEvent", "AggregationEvent");
    }

    @Test
    @SuppressWarnings("unchecked")
    void goodsWithoutAGtinStandInTheSamePlaces() {
        TeaChain tea = chains.aTeaChain();

        Map<String, Object> packing = journey(tea.packs()).stream()
                .filter(event -> event.get("type").equals("TransformationEvent")
                        && event.get("bizStep").equals("packing"))
                .findFirst()
                .orElseThrow();

        List<Map<String, Object>> outputs = (List<Map<String, Object>>) packing.get("outputQuantityList");
        assertThat(outputs)
                .singleElement()
                .satisfies(element -> assertThat(element)
                        .containsEntry("quantity", 400)
                        .doesNotContainKey("uom")
                        .hasEntrySatisfying(
                                "epcClass",
                                epc -> assertThat(epc.toString())
                                        .endsWith("/lot/" + tea.packs().value())));
        assertThat((Map<String, Object>) packing.get("ilmd"))
                .containsKeys("cbvmda:lotNumber", "cbvmda:itemExpirationDate");
    }

    private List<Map<String, Object>> everyKindOfEvent() {
        List<Map<String, Object>> all =
                new ArrayList<>(journey(chains.aTeaChain().packs()));
        Maker butcher = chains.cooperative("Lò mổ");
        LotId pigs = butcher.grows("Lợn", "10 H87");
        RecordingResult slaughtered = Chains.done(butcher.processing(
                Stage.SLAUGHTER,
                new TransformationRequest(
                        butcher.now(),
                        List.of(new GoodsLine(
                                pigs, Maker.quantity("3 H87").amount(), Unit.H87, Maker.quantity("285 KGM"))),
                        List.of(
                                NewLot.of("Thịt", Maker.quantity("200 KGM")),
                                NewLot.of("Lòng", Maker.quantity("20 KGM"))),
                        "")));
        RecordingResult bought = Chains.done(chains.bean(PurchasingGoods.class)
                .purchase(
                        butcher.person().actor(),
                        new Purchase(
                                butcher.now(),
                                "Muối",
                                "Hộ ông Ba & con",
                                "Quảng Điền",
                                "M/1",
                                "",
                                null,
                                null,
                                BigDecimal.ONE,
                                Unit.KGM,
                                null,
                                "")));
        Chains.done(butcher.declaringWrong(bought.eventId()));
        all.add(Chains.done(events.epcis(slaughtered.eventId())));
        all.add(Chains.done(events.epcis(bought.eventId())));
        return all;
    }

    private List<Map<String, Object>> journey(LotId lot) {
        return Chains.done(journeys.behind(lot)).events().stream()
                .map(event -> Chains.done(events.epcis(event.id())))
                .toList();
    }
}
