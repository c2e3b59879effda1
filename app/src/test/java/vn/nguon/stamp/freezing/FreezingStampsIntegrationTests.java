package vn.nguon.stamp.freezing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.PermissionDeniedDataAccessException;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import reactor.test.StepVerifier;
import vn.nguon.identity.Scope;
import vn.nguon.refusal.Invalid;
import vn.nguon.refusal.NotAllowed;
import vn.nguon.refusal.NotFound;
import vn.nguon.scan.Market;
import vn.nguon.stamp.activation.ActivatingStamps;
import vn.nguon.stamp.code.StampRange;
import vn.nguon.stamp.code.StampSerial;
import vn.nguon.stamp.selection.StampSelection;
import vn.nguon.stamp.selection.StampsNotYours;
import vn.nguon.testing.Api;
import vn.nguon.testing.Eventually;
import vn.nguon.testing.People;
import vn.nguon.testing.Person;
import vn.nguon.testing.PlatformTest;

@PlatformTest
class FreezingStampsIntegrationTests {

    private final FreezingStamps freezing;
    private final StampFreezes freezes;
    private final ActivatingStamps activatingStamps;
    private final DatabaseClient database;
    private final People people;
    private final Person inspector;
    private final Market market;

    FreezingStampsIntegrationTests(
            ApplicationContext platform,
            FreezingStamps freezing,
            StampFreezes freezes,
            ActivatingStamps activatingStamps,
            DatabaseClient database,
            People people) {
        this.freezing = freezing;
        this.freezes = freezes;
        this.activatingStamps = activatingStamps;
        this.database = database;
        this.people = people;
        this.inspector = people.inspector();
        this.market = new Market(platform);
    }

    @Test
    void holdsARangeOnceAndLetsItGoOnce() {
        StampFreeze freeze = freeze(market.part(2, 4)).block();
        assertThat(freeze).isNotNull();
        assertThat(freeze.stamps()).isEqualTo(4);

        StepVerifier.create(freeze(market.part(5, 1))).verifyError(StampsAlreadyFrozen.class);
        StepVerifier.create(freezing.release(inspector.actor(), freeze.id(), "Đã xem, không có gì"))
                .assertNext(released -> assertThat(released.release()).isNotNull())
                .verifyComplete();
        StepVerifier.create(freezing.release(inspector.actor(), freeze.id(), "Lần nữa"))
                .verifyError(StampsAlreadyReleased.class);
        StepVerifier.create(freeze(market.part(5, 1))).expectNextCount(1).verifyComplete();
        assertThat(market.rolls.acts(freeze.subject())).containsExactly("stamps-frozen", "stamps-released");
        assertThat(market.rolls.acts(market.order.id().subject()))
                .endsWith("stamps-frozen", "stamps-released", "stamps-frozen");
    }

    @Test
    void whoeverScansAHeldStampIsToldSoInCalmWordsWithinASecond() {
        market.activated(10);
        StampFreeze freeze = freeze(market.part(3, 1)).block();

        Eventually.is(scanned(3).map(page -> page.contains("trong đó có tem này")), true);
        assertThat(Market.text(market.scan(3)))
                .contains("Hàng đang bị tạm giữ để kiểm tra")
                .doesNotContain("Tem thật")
                .doesNotContain("Cần xem lại quầy hàng")
                .doesNotContain("giả");
        assertThat(Market.text(market.scan(4))).doesNotContain("tạm giữ");
        market.ask("/S/" + market.code(3))
                .expectBody()
                .jsonPath("$.stampFrozen")
                .isEqualTo(true)
                .jsonPath("$.verdict")
                .isEqualTo("held");

        freezing.release(inspector.actor(), freeze.id(), "Đã xem").block();
        Eventually.is(scanned(3).map(page -> page.contains("trong đó có tem này")), false);
    }

    @Test
    void heldStampsAreNotActivatedAndOthersAre() {
        freeze(market.part(2, 2)).block();

        StepVerifier.create(activatingStamps.activate(
                        market.manager.actor(), new StampSelection.Roll(market.part(0, 5)), market.lot, null, null))
                .verifyError(StampsAreFrozen.class);
        StepVerifier.create(activatingStamps.activate(
                        market.manager.actor(), new StampSelection.Roll(market.part(5, 5)), market.lot, null, null))
                .expectNextCount(1)
                .verifyComplete();
        assertThat(market.rolls.activatedOn(market.lot)).isEqualTo(5);
    }

    @Test
    void onlyInspectorsAndTheAuthorityHoldStamps() {
        StepVerifier.create(freezing.freeze(market.manager.actor(), roll(market.part(0, 1)), "Tự giữ"))
                .verifyError(NotAllowed.class);
        StepVerifier.create(freezing.release(market.manager.actor(), UUID.randomUUID(), "Tự thôi"))
                .verifyError(NotAllowed.class);
        StepVerifier.create(freezing.freeze(people.authority().actor(), roll(market.part(0, 1)), "Sở giữ"))
                .expectNextCount(1)
                .verifyComplete();
    }

    @Test
    void refusesWhatDoesNotExistAndWhatHasNoReason() {
        StampRange never = new StampRange(999_999_999_990L, 999_999_999_999L);

        StepVerifier.create(freeze(never)).verifyError(StampsNotYours.class);
        StepVerifier.create(freezing.freeze(inspector.actor(), roll(market.part(0, 1)), " "))
                .verifyErrorSatisfies(
                        refusal -> assertThat(((Invalid) refusal).field()).isEqualTo("reason"));
        StepVerifier.create(freezing.release(inspector.actor(), UUID.randomUUID(), "Không có"))
                .verifyError(NotFound.class);
    }

    @Test
    void aFreezeIsNeitherRewrittenNorRemoved() {
        freeze(market.part(0, 1)).block();
        String order = market.order.id().toString();

        StepVerifier.create(change("update stamp_freeze set reason = 'khác' where order_id = " + order))
                .verifyError(DataIntegrityViolationException.class);
        StepVerifier.create(change("delete from stamp_freeze where order_id = " + order))
                .verifyError(PermissionDeniedDataAccessException.class);
    }

    @Test
    void theApiHoldsStampsOnceForOneKey() {
        Map<String, Object> body = Map.of(
                "first", StampSerial.of(market.part(0, 1).first()).toString(),
                "last", StampSerial.of(market.part(0, 3).last()).toString(),
                "reason", "Kiểm tra tại chợ");
        String key = UUID.randomUUID().toString();

        String id = Api.of(inspector)
                .post("/api/v1/stamp-freezes", body, key)
                .created()
                .text("$.id");

        assertThat(Api.of(inspector)
                        .post("/api/v1/stamp-freezes", body, key)
                        .created()
                        .text("$.id"))
                .isEqualTo(id);
        Api.of(inspector).post("/api/v1/stamp-freezes", body).refused(409, "stamps-already-frozen");
        Api.of(market.manager).post("/api/v1/stamp-freezes", body).refused(403, "not-allowed");
        new Api(people.nobody()).post("/api/v1/stamp-freezes", body).refused(401, "not-signed-in");
        new Api(people.withKey(inspector, Scope.READ))
                .post("/api/v1/stamp-freezes", body)
                .refused(403, "scope-missing");
        Api.of(market.manager).get("/api/v1/stamp-freezes/" + id).refused(403, "not-allowed");
        Api.of(inspector).get("/api/v1/stamp-freezes/" + UUID.randomUUID()).refused(404, "not-found");
        Api.of(inspector)
                .post("/api/v1/stamp-freezes/" + id + "/release", Map.of("reason", "Đã xem"))
                .ok();
        Api.of(inspector)
                .post("/api/v1/stamp-freezes/" + id + "/release", Map.of("reason", "Đã xem"))
                .refused(409, "stamps-already-released");
        assertThat(Api.of(inspector).get("/api/v1/stamp-freezes/" + id).ok().text("$.releaseReason"))
                .isEqualTo("Đã xem");
        assertThat(freezes.of(market.order.id(), 10).collectList().block()).hasSize(1);
    }

    private Mono<String> scanned(int stamp) {
        return Mono.fromSupplier(() -> Market.text(market.scan(stamp))).subscribeOn(Schedulers.boundedElastic());
    }

    private Mono<StampFreeze> freeze(StampRange stamps) {
        return freezing.freeze(inspector.actor(), roll(stamps), "Cần xem lại quầy hàng");
    }

    private static StampSelection roll(StampRange stamps) {
        return new StampSelection.Roll(stamps);
    }

    private Mono<Long> change(String sql) {
        return database.sql(sql).fetch().rowsUpdated();
    }
}
