package vn.nguon.trace.recording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.ApplicationContext;
import vn.nguon.product.ProductId;
import vn.nguon.product.plan.Stage;
import vn.nguon.refusal.Invalid;
import vn.nguon.testing.PlatformTest;
import vn.nguon.trace.Chains;
import vn.nguon.trace.LotId;
import vn.nguon.trace.Maker;
import vn.nguon.trace.event.Events;
import vn.nguon.trace.transformation.PackingRequest;
import vn.nguon.trace.transformation.RecordingTests;
import vn.nguon.trace.transformation.TestRequest;
import vn.nguon.trace.transformation.TransformationRequest;

@PlatformTest
class StagePlanAnswersIntegrationTests {

    private static final String PLAN = """
            {"stages": [
              {"stage": "SLAUGHTER", "required": true, "maxYield": 1, "fields": [
                {"code": "inspectionNumber", "label": {"vi": "Số giấy", "en": "Certificate"}, "kind": "TEXT", "unit": "", "required": true}]},
              {"stage": "PROCESSING", "required": true, "maxYield": 1, "fields": [
                {"code": "moisture", "label": {"vi": "Độ ẩm", "en": "Moisture"}, "kind": "NUMBER", "unit": "%", "required": true},
                {"code": "driedOn", "label": {"vi": "Ngày sấy", "en": "Dried on"}, "kind": "DATE", "unit": "", "required": false},
                {"code": "shaded", "label": {"vi": "Trong bóng râm", "en": "In the shade"}, "kind": "YES_NO", "unit": "", "required": false},
                {"code": "remark", "label": {"vi": "Nhận xét", "en": "Remark"}, "kind": "TEXT", "unit": "", "required": false},
                {"code": "method", "label": {"vi": "Cách làm", "en": "Method"}, "kind": "TEXT", "unit": "", "required": true}]},
              {"stage": "TESTING", "required": true, "maxYield": 1, "fields": [
                {"code": "laboratory", "label": {"vi": "Nơi kiểm nghiệm", "en": "Laboratory"}, "kind": "TEXT", "unit": "", "required": true},
                {"code": "reportNumber", "label": {"vi": "Số phiếu", "en": "Report number"}, "kind": "TEXT", "unit": "", "required": true},
                {"code": "passed", "label": {"vi": "Đạt", "en": "Passed"}, "kind": "YES_NO", "unit": "", "required": true}]},
              {"stage": "PACKING", "required": true, "maxYield": 1, "fields": []}]}
            """;

    private final Chains chains;
    private final Maker maker;
    private final ProductId tea;

    StagePlanAnswersIntegrationTests(ApplicationContext context) {
        this.chains = Chains.in(context);
        this.maker = chains.cooperative("HTX Hỏi đáp");
        this.tea = chains.product(maker, "Trà", "100 GRM", 365, "ADMITTED", PLAN);
    }

    @Test
    void whatThePlanAsksIsWrittenIntoTheRecord() {
        RecordingResult dried =
                dries(Map.of("moisture", 8.50, "driedOn", "2026-11-12", "shaded", true, "remark", " thơm "));

        assertThat(Chains.done(chains.bean(Events.class).get(dried.eventId())).details())
                .containsEntry("moisture", "8.5")
                .containsEntry("driedOn", "2026-11-12")
                .containsEntry("shaded", "true")
                .containsEntry("remark", "thơm")
                .containsEntry("method", "sấy lạnh");
    }

    @Test
    void aRequiredFieldThatIsMissingIsRefusedByName() {
        refused("at.fields.moisture", Map.of());
        refused("at.fields.moisture", Map.of("moisture", ""));
        assertThatThrownBy(() -> dries(Map.of()))
                .asInstanceOf(type(Invalid.class))
                .satisfies(refusal -> assertThat(refusal.sentence().vi()).contains("Độ ẩm"))
                .satisfies(refusal -> assertThat(refusal.sentence().en()).contains("Moisture"));
    }

    @ParameterizedTest
    @CsvSource({
        "moisture, ẩm",
        "moisture, 1e99",
        "moisture, 0.1234567",
        "moisture, true",
        "driedOn, hôm qua",
        "driedOn, 2026-02-30",
        "shaded, có",
        "remark, 7",
        "colour, đỏ",
        "method, phơi"
    })
    void anAnswerOfTheWrongKindIsRefusedByName(String code, String answer) {
        Object given = code.equals("remark") ? Integer.valueOf(answer) : answer;

        Map<String, Object> fields = new HashMap<>(Map.of("moisture", 8));
        fields.put(code, given);

        refused("at.fields." + code, fields);
    }

    @Test
    void anAnswerThatIsAListOrAnObjectIsRefused() {
        refused("at.fields.remark", Map.of("moisture", 8, "remark", List.of("a")));
        refused("at.fields.driedOn", Map.of("moisture", 8, "driedOn", Map.of("day", 1)));
        refused("at.fields.remark", Map.of("moisture", 8, "remark", "x".repeat(401)));
    }

    @Test
    void theFormsOwnFieldsAnswerThePlanOfTheGoodsTested() {
        LotId packs = packs();

        refused("report", () -> tests(packs, ""));
        tests(packs, "KN-17");
    }

    @Test
    void goodsWithoutAProductAreAskedNothing() {
        LotId cattle = maker.buys("Bò hơi", "200 KGM");

        refused(
                "at.fields.inspectionNumber",
                () -> maker.processing(Stage.SLAUGHTER, step(cattle, "100 KGM", tea, "50 KGM", Map.of()))
                        .block());
        Chains.done(maker.processing(Stage.SLAUGHTER, step(cattle, "100 KGM", null, "50 KGM", Map.of())));
        refused(
                "at.fields.inspectionNumber",
                () -> maker.processing(
                                Stage.SLAUGHTER,
                                step(cattle, "100 KGM", null, "50 KGM", Map.of("inspectionNumber", "46-01")))
                        .block());
    }

    @Test
    void whatAnEarlierStageLeftOutIsAskedOnceTheProductIsNamed() {
        LotId meat = slaughtered();

        refused("at.fields.inspectionNumber", () -> packs(meat, Map.of()));
        RecordingResult packed = packs(meat, Map.of("inspectionNumber", "KSGM 46-01"));

        assertThat(Chains.done(chains.bean(Events.class).get(packed.eventId())).details())
                .containsEntry("inspectionNumber", "KSGM 46-01");
    }

    @Test
    void whatALaterRecordSaidInItsPlaceIsNotAskedAgain() {
        LotId meat = slaughtered();
        Map<String, Object> both = Map.of("moisture", 70, "inspectionNumber", "KSGM 46-01");
        LotId cut = Chains.done(maker.processing(Stage.PROCESSING, step(meat, "20 KGM", tea, "10 KGM", both)))
                .lot();

        packs(cut, Map.of());
        refused("at.fields.inspectionNumber", () -> packs(cut, Map.of("inspectionNumber", "KSGM 46-02")));
    }

    @Test
    void aTestWithoutItsReportNumberIsAskedForItAtPacking() {
        LotId herbs = maker.buys("Atiso", "10 KGM");
        tests(herbs, "");

        refused("at.fields.reportNumber", () -> packs(herbs, Map.of()));
        packs(herbs, Map.of("reportNumber", "KN-17"));
    }

    @Test
    void aCorrectionOfTheEarlierRecordAnswersToo() {
        LotId cattle = maker.buys("Bò hơi", "200 KGM");
        RecordingResult bare =
                Chains.done(maker.processing(Stage.SLAUGHTER, step(cattle, "100 KGM", null, "50 KGM", Map.of())));
        refused("at.fields.inspectionNumber", () -> packs(bare.lot(), Map.of()));
        Chains.done(maker.declaringWrong(bare.eventId()));

        LotId whole = Chains.done(maker.processing(
                        Stage.SLAUGHTER, step(cattle, "100 KGM", tea, "50 KGM", Map.of("inspectionNumber", "46-01"))))
                .lot();

        packs(whole, Map.of());
    }

    private LotId slaughtered() {
        LotId cattle = maker.buys("Bò hơi", "200 KGM");
        return Chains.done(maker.processing(Stage.SLAUGHTER, step(cattle, "100 KGM", null, "50 KGM", Map.of())))
                .lot();
    }

    private RecordingResult packs(LotId from, Map<String, Object> fields) {
        return Chains.done(maker.packing(new PackingRequest(
                asked(fields), List.of(GoodsLine.of(from, Maker.quantity("1 KGM"))), tea, 10, null, null)));
    }

    @Test
    void nothingIsWrittenOfWhatIsRefused() {
        LotId herbs = maker.buys("Atiso", "100 KGM");

        assertThatThrownBy(() -> maker.processing(
                                Stage.PROCESSING, step(herbs, "90 KGM", tea, "9 KGM", Map.of("moisture", "ẩm")))
                        .block())
                .isInstanceOf(Invalid.class);

        assertThat(maker.has(herbs)).isEqualTo("100");
    }

    private RecordingResult dries(Map<String, Object> fields) {
        LotId herbs = maker.buys("Atiso", "100 KGM");
        return Chains.done(maker.processing(Stage.PROCESSING, step(herbs, "90 KGM", tea, "9 KGM", fields)));
    }

    private TransformationRequest step(
            LotId from, String used, @Nullable ProductId product, String made, Map<String, Object> fields) {
        var out = Maker.quantity(made);
        return new TransformationRequest(
                asked(fields),
                List.of(GoodsLine.of(from, Maker.quantity(used))),
                List.of(new NewLot(null, "Ra", product, out.amount(), out.unit(), null, null)),
                "sấy lạnh");
    }

    private EventHeader asked(Map<String, Object> fields) {
        return new EventHeader(chains.nextHour(), maker.place(), List.of(), List.of(), "", null, fields);
    }

    private LotId packs() {
        LotId herbs = maker.buys("Atiso", "10 KGM");
        return Chains.done(maker.packing(new PackingRequest(
                        maker.now(), List.of(GoodsLine.of(herbs, Maker.quantity("10 KGM"))), tea, 100, null, null)))
                .lot();
    }

    private RecordingResult tests(LotId lot, String report) {
        return Chains.done(chains.bean(RecordingTests.class)
                .test(
                        maker.person().actor(),
                        new TestRequest(maker.now(), lot, true, "QUATEST 2", "", "dư lượng", report)));
    }

    private void refused(String field, Map<String, Object> fields) {
        refused(field, () -> dries(fields));
    }

    private static void refused(String field, ThrowingCallable act) {
        assertThatThrownBy(act)
                .asInstanceOf(type(Invalid.class))
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo(field));
    }
}
