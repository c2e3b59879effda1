package vn.nguon.stamp.activation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;
import vn.nguon.identity.OrganisationId;
import vn.nguon.ledger.UuidV7;
import vn.nguon.refusal.Invalid;
import vn.nguon.refusal.NotAllowed;
import vn.nguon.refusal.NotFound;
import vn.nguon.stamp.Rolls;
import vn.nguon.stamp.code.Serial;
import vn.nguon.stamp.order.StampOrder;
import vn.nguon.stamp.selection.Selection;
import vn.nguon.stamp.voiding.Cause;
import vn.nguon.stamp.voiding.Voiding;
import vn.nguon.testing.People;
import vn.nguon.testing.Person;
import vn.nguon.testing.PlatformTest;
import vn.nguon.trace.LotId;

@PlatformTest
class WithdrawingIntegrationTests {

    private final Withdrawing withdrawing;
    private final Voiding voiding;
    private final DatabaseClient database;
    private final People people;
    private final Rolls rolls;
    private final OrganisationId cooperative;
    private final Person member;

    WithdrawingIntegrationTests(
            ApplicationContext platform,
            People people,
            Withdrawing withdrawing,
            Voiding voiding,
            DatabaseClient database) {
        this.withdrawing = withdrawing;
        this.voiding = voiding;
        this.database = database;
        this.people = people;
        this.rolls = new Rolls(platform);
        this.cooperative = people.organisation("HTX Phong Điền");
        this.member = people.member(cooperative);
    }

    @Test
    void givesTheStampsAndThePacksBack() {
        StampOrder.Issued order = rolls.issued(member, 100);
        LotId lot = rolls.lot(member, 100);
        Activation activation = rolls.activated(member, Rolls.part(order, 0, 60), lot);

        StepVerifier.create(withdrawing.withdraw(member.actor(), activation.id(), " dán nhầm lô ", false))
                .assertNext(withdrawn -> {
                    assertThat(withdrawn.withdrawal()).isNotNull();
                    assertThat(withdrawn.withdrawal().reason()).isEqualTo("dán nhầm lô");
                    assertThat(withdrawn.withdrawal().by())
                            .isEqualTo(member.actor().name());
                })
                .verifyComplete();

        assertThat(rolls.activatedOn(lot)).isZero();
        assertThat(rolls.acts(activation.subject())).containsExactly("stamps-activated", "activation-withdrawn");
        assertThat(rolls.activated(member, Rolls.part(order, 0, 60), lot).stamps())
                .isEqualTo(60);
    }

    @Test
    void stampsThatWereVoidedMeanwhileAreNotTakenOffTheLotTwice() {
        StampOrder.Issued order = rolls.issued(member, 100);
        LotId lot = rolls.lot(member, 100);
        Activation activation = rolls.activated(member, Rolls.part(order, 0, 60), lot);
        rolls.activated(member, Rolls.part(order, 60, 10), lot);
        voiding.voidStamps(member.actor(), new Selection.Roll(Rolls.part(order, 50, 15)), Cause.SPOILED, "ướt")
                .block();
        assertThat(rolls.activatedOn(lot)).isEqualTo(55);

        withdrawing.withdraw(member.actor(), activation.id(), "nhầm", false).block();

        assertThat(rolls.activatedOn(lot)).isEqualTo(5);
    }

    @Test
    void isRefusedASecondTime() {
        Activation activation =
                rolls.activated(member, Rolls.part(rolls.issued(member, 10), 0, 10), rolls.lot(member, 10));
        withdrawing.withdraw(member.actor(), activation.id(), "nhầm", false).block();

        StepVerifier.create(withdrawing.withdraw(member.actor(), activation.id(), "nhầm", false))
                .verifyError(ActivationAlreadyWithdrawn.class);
    }

    @Test
    void isRefusedOnceAStampWasScannedUnlessAManagerSaysSo() {
        StampOrder.Issued order = rolls.issued(member, 10);
        LotId lot = rolls.lot(member, 10);
        Activation activation = rolls.activated(member, Rolls.part(order, 0, 10), lot);
        long scanned = order.issue().numbers().first() + 4;
        scan(order, scanned);
        Person manager = people.manager(cooperative);

        StepVerifier.create(withdrawing.withdraw(member.actor(), activation.id(), "nhầm", false))
                .verifyErrorSatisfies(refusal -> assertThat(refusal)
                        .isInstanceOf(StampsAlreadyScanned.class)
                        .hasMessageContaining(Serial.of(scanned).toString()));
        StepVerifier.create(withdrawing.withdraw(member.actor(), activation.id(), "nhầm", true))
                .verifyError(NotAllowed.class);
        StepVerifier.create(withdrawing.withdraw(manager.actor(), activation.id(), "nhầm", false))
                .verifyError(StampsAlreadyScanned.class);
        assertThat(rolls.activatedOn(lot)).isEqualTo(10);

        StepVerifier.create(withdrawing.withdraw(manager.actor(), activation.id(), "nhầm", true))
                .expectNextCount(1)
                .verifyComplete();
        assertThat(rolls.activatedOn(lot)).isZero();
    }

    @Test
    void aScanOfOtherStampsDoesNotMatter() {
        StampOrder.Issued order = rolls.issued(member, 20);
        Activation activation = rolls.activated(member, Rolls.part(order, 0, 10), rolls.lot(member, 10));
        scan(order, order.issue().numbers().first() + 10);

        StepVerifier.create(withdrawing.withdraw(member.actor(), activation.id(), "nhầm", false))
                .expectNextCount(1)
                .verifyComplete();
    }

    @Test
    void needsAReason() {
        StepVerifier.create(Mono.defer(() -> withdrawing.withdraw(member.actor(), UuidV7.next(), "  ", false)))
                .verifyErrorSatisfies(
                        refusal -> assertThat(((Invalid) refusal).field()).isEqualTo("reason"));
    }

    @Test
    void isTheOwnersAlone() {
        Activation activation =
                rolls.activated(member, Rolls.part(rolls.issued(member, 10), 0, 10), rolls.lot(member, 10));
        Person stranger = people.manager(people.organisation("HTX Nam Đông"));

        StepVerifier.create(withdrawing.withdraw(stranger.actor(), activation.id(), "nhầm", false))
                .verifyError(NotFound.class);
        StepVerifier.create(withdrawing.withdraw(people.authority().actor(), activation.id(), "nhầm", false))
                .verifyError(NotAllowed.class);
        StepVerifier.create(withdrawing.withdraw(member.actor(), UuidV7.next(), "nhầm", false))
                .verifyError(NotFound.class);
    }

    private void scan(StampOrder.Issued order, long number) {
        database.sql(
                        "insert into scan_tally (order_id, number, scans, first_at, last_at) values (:order, :number, 1, now(), now())")
                .bind("order", order.id().value())
                .bind("number", number)
                .then()
                .block();
    }
}
