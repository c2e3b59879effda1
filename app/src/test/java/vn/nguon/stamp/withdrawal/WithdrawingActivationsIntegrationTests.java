package vn.nguon.stamp.withdrawal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;
import vn.nguon.database.UuidV7;
import vn.nguon.identity.OrganisationId;
import vn.nguon.refusal.Invalid;
import vn.nguon.refusal.NotAllowed;
import vn.nguon.refusal.NotFound;
import vn.nguon.stamp.Rolls;
import vn.nguon.stamp.activation.Activation;
import vn.nguon.stamp.code.StampSerial;
import vn.nguon.stamp.order.StampOrder;
import vn.nguon.stamp.selection.StampSelection;
import vn.nguon.stamp.voiding.VoidingCause;
import vn.nguon.stamp.voiding.VoidingStamps;
import vn.nguon.testing.People;
import vn.nguon.testing.Person;
import vn.nguon.testing.PlatformTest;
import vn.nguon.trace.LotId;

@PlatformTest
class WithdrawingActivationsIntegrationTests {

    private final WithdrawingActivations withdrawingActivations;
    private final VoidingStamps voidingStamps;
    private final DatabaseClient database;
    private final People people;
    private final Rolls rolls;
    private final OrganisationId cooperative;
    private final Person member;

    WithdrawingActivationsIntegrationTests(
            ApplicationContext platform,
            People people,
            WithdrawingActivations withdrawingActivations,
            VoidingStamps voidingStamps,
            DatabaseClient database) {
        this.withdrawingActivations = withdrawingActivations;
        this.voidingStamps = voidingStamps;
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

        StepVerifier.create(withdrawingActivations.withdraw(member.actor(), activation.id(), " dán nhầm lô ", false))
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
        voidingStamps
                .voidStamps(
                        member.actor(), new StampSelection.Roll(Rolls.part(order, 50, 15)), VoidingCause.SPOILED, "ướt")
                .block();
        assertThat(rolls.activatedOn(lot)).isEqualTo(55);

        withdrawingActivations
                .withdraw(member.actor(), activation.id(), "nhầm", false)
                .block();

        assertThat(rolls.activatedOn(lot)).isEqualTo(5);
    }

    @Test
    void isRefusedASecondTime() {
        Activation activation =
                rolls.activated(member, Rolls.part(rolls.issued(member, 10), 0, 10), rolls.lot(member, 10));
        withdrawingActivations
                .withdraw(member.actor(), activation.id(), "nhầm", false)
                .block();

        StepVerifier.create(withdrawingActivations.withdraw(member.actor(), activation.id(), "nhầm", false))
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

        StepVerifier.create(withdrawingActivations.withdraw(member.actor(), activation.id(), "nhầm", false))
                .verifyErrorSatisfies(refusal -> assertThat(refusal)
                        .isInstanceOf(StampsAlreadyScanned.class)
                        .hasMessageContaining(StampSerial.of(scanned).toString()));
        StepVerifier.create(withdrawingActivations.withdraw(member.actor(), activation.id(), "nhầm", true))
                .verifyError(NotAllowed.class);
        StepVerifier.create(withdrawingActivations.withdraw(manager.actor(), activation.id(), "nhầm", false))
                .verifyError(StampsAlreadyScanned.class);
        assertThat(rolls.activatedOn(lot)).isEqualTo(10);

        StepVerifier.create(withdrawingActivations.withdraw(manager.actor(), activation.id(), "nhầm", true))
                .expectNextCount(1)
                .verifyComplete();
        assertThat(rolls.activatedOn(lot)).isZero();
    }

    @Test
    void aScanOfOtherStampsDoesNotMatter() {
        StampOrder.Issued order = rolls.issued(member, 20);
        Activation activation = rolls.activated(member, Rolls.part(order, 0, 10), rolls.lot(member, 10));
        scan(order, order.issue().numbers().first() + 10);

        StepVerifier.create(withdrawingActivations.withdraw(member.actor(), activation.id(), "nhầm", false))
                .expectNextCount(1)
                .verifyComplete();
    }

    @Test
    void needsAReason() {
        StepVerifier.create(
                        Mono.defer(() -> withdrawingActivations.withdraw(member.actor(), UuidV7.next(), "  ", false)))
                .verifyErrorSatisfies(
                        refusal -> assertThat(((Invalid) refusal).field()).isEqualTo("reason"));
    }

    @Test
    void isTheOwnersAlone() {
        Activation activation =
                rolls.activated(member, Rolls.part(rolls.issued(member, 10), 0, 10), rolls.lot(member, 10));
        Person stranger = people.manager(people.organisation("HTX Nam Đông"));

        StepVerifier.create(withdrawingActivations.withdraw(stranger.actor(), activation.id(), "nhầm", false))
                .verifyError(NotFound.class);
        StepVerifier.create(withdrawingActivations.withdraw(people.authority().actor(), activation.id(), "nhầm", false))
                .verifyError(NotAllowed.class);
        StepVerifier.create(withdrawingActivations.withdraw(member.actor(), UuidV7.next(), "nhầm", false))
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
