package vn.nguon.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.nguon.identity.OrganisationId;
import vn.nguon.language.LocalizedText;
import vn.nguon.organisation.Organisation;
import vn.nguon.organisation.OrganisationStatus;
import vn.nguon.product.plan.Stage;
import vn.nguon.recall.OpenRecalls;
import vn.nguon.recall.Recall;
import vn.nguon.recall.RecallId;
import vn.nguon.recall.RecallNotice;
import vn.nguon.scan.story.LotStory;
import vn.nguon.scan.suspicion.Suspicion;
import vn.nguon.stamp.Stamp;
import vn.nguon.stamp.code.StampNumber;
import vn.nguon.stamp.order.OrderId;
import vn.nguon.stamp.voiding.VoidingCause;
import vn.nguon.trace.Lot;
import vn.nguon.trace.LotId;
import vn.nguon.trace.Quantity;
import vn.nguon.trace.Unit;
import vn.nguon.trace.journey.Journey;
import vn.nguon.trace.journey.WalkDirection;

class VerdictRulesTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Instant NOW = Instant.parse("2026-11-22T05:00:00Z");
    private static final OrganisationId COOPERATIVE = new OrganisationId(7);
    private static final LotId PACKS = LotId.next();
    private static final LotId LEAVES = LotId.next();
    private static final StampNumber NUMBER = new StampNumber(1000);
    private static final Stamp.Origin ORIGIN = new Stamp.Origin(new OrderId(12), COOPERATIVE, null, null);
    private static final Stamp.Binding BINDING = new Stamp.Binding(UUID.randomUUID(), PACKS, null, COOPERATIVE, NOW);
    private static final Stamp.End END = new Stamp.End(UUID.randomUUID(), VoidingCause.STOLEN, "mất", NOW);
    private static final Suspicion SUSPICION = new Suspicion(
            "too-many-scans", Suspicion.Audience.EVERYBODY, new LocalizedText("nhiều", "many"), List.of());

    private static final Organisation MAKER = new Organisation(
            COOPERATIVE,
            Organisation.Kind.COOPERATIVE,
            "HTX Phong Điền",
            "",
            "Phong Điền, Huế",
            "",
            "",
            "",
            null,
            "",
            null,
            new OrganisationStatus.Admitted(NOW).columns(),
            NOW,
            1);

    private final Stamp.Issued activated = new Stamp.Activated(NUMBER, ORIGIN, BINDING);
    private final Stamp.Issued voided = new Stamp.Voided(NUMBER, ORIGIN, END, BINDING);

    @Test
    void genuineWhenNothingIsAgainstIt() {
        assertThat(judge(activated, story(null), nothing(), null)).isEqualTo(new Verdict.Genuine(MAKER.name(), NOW));
    }

    @Test
    void notActivatedWhenItIsOnNoGoods() {
        assertThat(judge(new Stamp.NotActivated(NUMBER, ORIGIN), null, nothing(), null))
                .isEqualTo(new Verdict.NotActivated(MAKER.name()));
    }

    @Test
    void aRecallComesBeforeEverything() {
        assertThat(judge(voided, story(TODAY.minusDays(1)), recallOf(PACKS), SUSPICION))
                .isEqualTo(new Verdict.Recalled(recall(PACKS), lot(PACKS, TODAY.minusDays(1)), false, MAKER));
    }

    @Test
    void aRecallOfAnIngredientIsARecall() {
        assertThat(judge(activated, story(null), recallOf(LEAVES), null))
                .isEqualTo(new Verdict.Recalled(recall(LEAVES), lot(LEAVES, null), true, MAKER));
    }

    @Test
    void aRecallOfOtherGoodsIsNone() {
        assertThat(judge(activated, story(null), recallOf(LotId.next()), null)).isInstanceOf(Verdict.Genuine.class);
    }

    @Test
    void cancelledComesBeforeExpired() {
        assertThat(judge(voided, story(TODAY.minusDays(1)), nothing(), SUSPICION))
                .isEqualTo(new Verdict.Voided(END));
    }

    @Test
    void whatIsCertainComesBeforeWhatIsSuspected() {
        assertThat(judge(activated, story(TODAY.minusDays(1)), nothing(), SUSPICION))
                .isEqualTo(new Verdict.Expired(TODAY.minusDays(1), MAKER));
        assertThat(judge(activated, story(TODAY), nothing(), SUSPICION)).isEqualTo(new Verdict.PossibleCopy(SUSPICION));
    }

    @Test
    void theLastDayIsAGoodDay() {
        assertThat(judge(activated, story(TODAY), nothing(), null)).isInstanceOf(Verdict.Genuine.class);
    }

    private static Verdict judge(
            Stamp.Issued stamp, @Nullable LotStory story, OpenRecalls recalls, @Nullable Suspicion suspicion) {
        return VerdictRules.verdict(stamp, MAKER, story, recalls, suspicion, false, TODAY);
    }

    private static OpenRecalls nothing() {
        return new OpenRecalls(Map.of());
    }

    private static OpenRecalls recallOf(LotId lot) {
        return new OpenRecalls(Map.of(lot, recall(lot)));
    }

    private static Recall recall(LotId lot) {
        return new Recall(
                new RecallId(new UUID(0, 1)),
                lot,
                COOPERATIVE,
                new RecallNotice(new LocalizedText("Thu hồi vì lưu huỳnh.", "Called back for sulphur."), ""),
                false,
                NOW,
                "account:1",
                null);
    }

    private static LotStory story(@Nullable LocalDate expiresOn) {
        List<Lot> lots = List.of(lot(PACKS, expiresOn), lot(LEAVES, null));
        return new LotStory(
                new Journey(PACKS, WalkDirection.BACK, lots, List.of(), List.of(), false),
                null,
                null,
                MAKER,
                List.of(),
                Map.of());
    }

    private static Lot lot(LotId id, @Nullable LocalDate expiresOn) {
        return new Lot(
                id,
                COOPERATIVE,
                null,
                null,
                "L1",
                "Trà atiso đỏ",
                Stage.PACKING,
                new Quantity(BigDecimal.TEN, Unit.H87),
                null,
                NOW,
                expiresOn,
                0,
                "",
                false);
    }
}
