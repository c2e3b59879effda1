package vn.nguon.stamp;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import vn.nguon.stamp.activation.Activation;
import vn.nguon.stamp.code.StampCode;
import vn.nguon.stamp.code.StampKey;
import vn.nguon.stamp.code.StampNumber;
import vn.nguon.stamp.order.StampOrder;
import vn.nguon.stamp.selection.StampSelection;
import vn.nguon.stamp.voiding.VoidingCause;
import vn.nguon.stamp.voiding.VoidingStamps;
import vn.nguon.stamp.withdrawal.WithdrawingActivations;
import vn.nguon.testing.People;
import vn.nguon.testing.Person;
import vn.nguon.testing.PlatformTest;
import vn.nguon.trace.LotId;

@PlatformTest
class StampsIntegrationTests {

    private final Stamps stamps;
    private final WithdrawingActivations withdrawingActivations;
    private final VoidingStamps voidingStamps;
    private final Rolls rolls;
    private final Person member;

    StampsIntegrationTests(
            ApplicationContext platform,
            People people,
            Stamps stamps,
            WithdrawingActivations withdrawingActivations,
            VoidingStamps voidingStamps) {
        this.stamps = stamps;
        this.withdrawingActivations = withdrawingActivations;
        this.voidingStamps = voidingStamps;
        this.rolls = new Rolls(platform);
        this.member = people.member(people.organisation("HTX Phong Điền"));
    }

    @Test
    void aStampIsKnownASecondAfterItIsIssuedAtTheLatest() {
        StampOrder.Issued order = rolls.issued(member, 100);
        long first = order.issue().numbers().first();

        Stamp stamp = soon(rolls.code(order, first), Stamp.Issued.class::isInstance);

        assertThat(stamp)
                .isEqualTo(new Stamp.NotActivated(
                        new StampNumber(first), new Stamp.Origin(order.id(), order.owner(), null, null)));
    }

    @Test
    void aNumberThatNobodyIssuedAndATagThatWeDidNotMakeAreTheSameUnknown() {
        StampOrder.Issued order = rolls.issued(member, 100);
        StampCode good = rolls.code(order, order.issue().numbers().last());
        StampKey foreign = new StampKey(1, new byte[StampKey.LENGTH]);

        Stamp forged = found(new StampCode(good.number(), good.tag() ^ 1));
        Stamp foreignKey = found(foreign.code(good.number()));
        Stamp neverIssued = found(foreign.code(new StampNumber(StampNumber.LAST)));

        assertThat(forged)
                .isInstanceOf(Stamp.Unknown.class)
                .isEqualTo(foreignKey)
                .isEqualTo(neverIssued);
    }

    @Test
    void showsWhatHappenedToItWithinASecond() {
        StampOrder.Issued order = rolls.issued(member, 5000);
        LotId lot = rolls.lot(member, 5000);
        StampCode code = rolls.code(order, order.issue().numbers().first() + 3000);
        soon(code, Stamp.NotActivated.class::isInstance);

        Activation activation = rolls.activated(member, Rolls.part(order, 2000, 2000), lot);

        Stamp.Activated activated = (Stamp.Activated) soon(code, Stamp.Activated.class::isInstance);
        assertThat(activated.binding().lot()).isEqualTo(lot);
        assertThat(activated.binding().activation()).isEqualTo(activation.id());
        assertThat(activated.binding().organisation()).isEqualTo(order.owner());
        assertThat(activated.binding().at()).isEqualTo(activation.activatedAt());

        voidingStamps
                .voidStamps(
                        member.actor(),
                        new StampSelection.Roll(Rolls.part(order, 3000, 1)),
                        VoidingCause.SPOILED,
                        "rách")
                .block();

        Stamp.Voided voided = (Stamp.Voided) soon(code, Stamp.Voided.class::isInstance);
        assertThat(voided.end().cause()).isEqualTo(VoidingCause.SPOILED);
        assertThat(voided.end().reason()).isEqualTo("rách");
        assertThat(voided.binding()).isEqualTo(activated.binding());
        assertThat(found(rolls.code(order, order.issue().numbers().first() + 2999)))
                .isInstanceOf(Stamp.Activated.class);

        withdrawingActivations
                .withdraw(member.actor(), activation.id(), "nhầm lô", false)
                .block();

        StampCode neighbour = rolls.code(order, order.issue().numbers().first() + 2999);
        soon(neighbour, Stamp.NotActivated.class::isInstance);
    }

    @Test
    void manyWhoAskAtOnceAllGetTheAnswer() {
        StampOrder.Issued order = rolls.issued(member, 1000);
        StampCode code = rolls.code(order, order.issue().numbers().first());
        soon(rolls.code(order, order.issue().numbers().last()), Stamp.NotActivated.class::isInstance);

        Long answered = Flux.range(0, 1000)
                .flatMap(i -> stamps.find(code), 1000)
                .filter(Stamp.NotActivated.class::isInstance)
                .count()
                .block();

        assertThat(answered).isEqualTo(1000);
    }

    @Test
    void whoGoesAwayDoesNotTakeTheAnswerFromOthers() {
        StampOrder.Issued order = rolls.issued(member, 1000);
        StampCode code = rolls.code(order, order.issue().numbers().first());

        stamps.find(code).subscribe().dispose();

        soon(code, Stamp.NotActivated.class::isInstance);
    }

    private Stamp found(StampCode code) {
        return stamps.find(code).blockOptional().orElseThrow();
    }

    private Stamp soon(StampCode code, Predicate<Stamp> expected) {
        return Mono.defer(() -> stamps.find(code))
                .filter(expected)
                .repeatWhenEmpty(again -> again.delayElements(Duration.ofMillis(20)))
                .blockOptional(Duration.ofSeconds(1))
                .orElseThrow();
    }
}
