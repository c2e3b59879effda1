package vn.nguon.stamp.activation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;
import vn.nguon.product.ProductId;
import vn.nguon.refusal.Invalid;
import vn.nguon.refusal.NotAllowed;
import vn.nguon.refusal.NotFound;
import vn.nguon.refusal.Refusal;
import vn.nguon.stamp.Rolls;
import vn.nguon.stamp.code.StampCode;
import vn.nguon.stamp.code.StampRange;
import vn.nguon.stamp.code.StampSerial;
import vn.nguon.stamp.order.StampOrder;
import vn.nguon.stamp.selection.StampSelection;
import vn.nguon.stamp.selection.StampsAlreadyActivated;
import vn.nguon.stamp.selection.StampsAlreadyVoided;
import vn.nguon.stamp.selection.StampsNotYours;
import vn.nguon.stamp.voiding.VoidingCause;
import vn.nguon.stamp.voiding.VoidingStamps;
import vn.nguon.testing.People;
import vn.nguon.testing.Person;
import vn.nguon.testing.PlatformTest;
import vn.nguon.trace.LotId;
import vn.nguon.trace.LotIsFrozen;
import vn.nguon.trace.MoreStampsThanPacks;

@PlatformTest
class ActivatingStampsIntegrationTests {

    private final ActivatingStamps activatingStamps;
    private final VoidingStamps voidingStamps;
    private final DatabaseClient database;
    private final People people;
    private final Rolls rolls;
    private final Person member;

    ActivatingStampsIntegrationTests(
            ApplicationContext platform,
            People people,
            ActivatingStamps activatingStamps,
            VoidingStamps voidingStamps,
            DatabaseClient database) {
        this.activatingStamps = activatingStamps;
        this.voidingStamps = voidingStamps;
        this.database = database;
        this.people = people;
        this.rolls = new Rolls(platform);
        this.member = people.member(people.organisation("HTX Phong Điền"));
    }

    @Test
    void bindsARollToALot() {
        StampOrder.Issued order = rolls.issued(member, 1000);
        LotId lot = rolls.lot(member, 500);

        Activation activation =
                activate(Rolls.part(order, 100, 500), lot).blockOptional().orElseThrow();

        assertThat(activation.stamps()).isEqualTo(500);
        assertThat(activation.ranges()).isEqualTo(1);
        assertThat(activation.lot()).isEqualTo(lot);
        assertThat(activation.withdrawal()).isNull();
        assertThat(rolls.acts(activation.subject())).containsExactly("stamps-activated");
        assertThat(rolls.activatedOn(lot)).isEqualTo(500);
        assertThat(rolls.acts(lot.subject())).containsExactly("stamps-activated");
        assertThat(rolls.acts(order.id().subject())).endsWith("stamps-issued", "stamps-activated");
    }

    @Test
    void aRollMayRunOverTwoOrders() {
        StampOrder.Issued first = rolls.issued(member, 10);
        StampOrder.Issued second = rolls.issued(member, 10);
        LotId lot = rolls.lot(member, 20);
        StampRange both = new StampRange(
                first.issue().numbers().first() + 5, second.issue().numbers().first() + 4);
        // Other tests issue orders too, so the two may not be neighbours.
        boolean neighbours =
                first.issue().numbers().last() + 1 == second.issue().numbers().first();

        if (neighbours) {
            StepVerifier.create(activate(both, lot))
                    .assertNext(activation -> assertThat(activation.ranges()).isEqualTo(2))
                    .verifyComplete();
        } else {
            StepVerifier.create(activate(both, lot)).verifyError(StampsNotYours.class);
        }
    }

    @Test
    void bindsScannedStampsOneByOne() {
        StampOrder.Issued order = rolls.issued(member, 100);
        LotId lot = rolls.lot(member, 100);
        long first = order.issue().numbers().first();
        List<StampCode> scanned = LongStream.of(7, 3, 4, 5, 7, 50)
                .mapToObj(i -> rolls.code(order, first + i))
                .toList();

        StepVerifier.create(
                        activatingStamps.activate(member.actor(), new StampSelection.Scanned(scanned), lot, null, null))
                .assertNext(activation -> {
                    assertThat(activation.stamps()).isEqualTo(5);
                    assertThat(activation.parts())
                            .extracting(part -> part.stamps().first() - first)
                            .containsExactly(3L, 7L, 50L);
                })
                .verifyComplete();

        assertThat(rolls.activatedOn(lot)).isEqualTo(5);
    }

    @Test
    void aCodeThatWeDidNotMakeIsRefusedAsOneThatWasNeverIssued() {
        StampOrder.Issued order = rolls.issued(member, 10);
        LotId lot = rolls.lot(member, 10);
        long first = order.issue().numbers().first();
        StampCode good = rolls.code(order, first);
        StampCode forged = new StampCode(rolls.code(order, first + 1).number(), 12345);

        refusedWith(
                StampsNotYours.class,
                activatingStamps.activate(
                        member.actor(), new StampSelection.Scanned(List.of(good, forged)), lot, null, null),
                StampSerial.of(first + 1).toString());

        assertThat(rolls.activatedOn(lot)).isZero();
    }

    @Test
    void refusesTheStampsOfOthersAndThoseNeverIssued() {
        Person other = people.member(people.organisation("HTX Nam Đông"));
        StampOrder.Issued others = rolls.issued(other, 10);
        LotId lot = rolls.lot(member, 10);
        long first = others.issue().numbers().first();

        refusedWith(
                StampsNotYours.class,
                activate(Rolls.part(others, 0, 10), lot),
                StampSerial.of(first).toString());
        refusedWith(StampsNotYours.class, activate(new StampRange(999_999_999_000L, 999_999_999_999L), lot), "999");

        assertThat(rolls.activatedOn(lot)).isZero();
    }

    @Test
    void namesTheStampsThatAreOnGoodsAlready() {
        StampOrder.Issued order = rolls.issued(member, 100);
        LotId lot = rolls.lot(member, 100);
        rolls.activated(member, Rolls.part(order, 10, 5), lot);
        rolls.activated(member, Rolls.part(order, 40, 1), lot);

        refusedWith(
                StampsAlreadyActivated.class,
                activate(Rolls.part(order, 12, 80), lot),
                Rolls.part(order, 12, 3).serials() + ", "
                        + Rolls.part(order, 40, 1).serials());

        assertThat(rolls.activatedOn(lot)).isEqualTo(6);
    }

    @Test
    void refusesVoidedStamps() {
        StampOrder.Issued order = rolls.issued(member, 100);
        LotId lot = rolls.lot(member, 100);
        voidingStamps
                .voidStamps(
                        member.actor(),
                        new StampSelection.Roll(Rolls.part(order, 50, 2)),
                        VoidingCause.LOST,
                        "mất cuộn")
                .block();

        refusedWith(
                StampsAlreadyVoided.class,
                activate(Rolls.part(order, 0, 100), lot),
                Rolls.part(order, 50, 2).serials());

        assertThat(rolls.activatedOn(lot)).isZero();
    }

    @Test
    void refusesMoreStampsThanTheLotHasPacks() {
        StampOrder.Issued order = rolls.issued(member, 100);
        LotId lot = rolls.lot(member, 60);
        rolls.activated(member, Rolls.part(order, 0, 50), lot);

        StepVerifier.create(activate(Rolls.part(order, 50, 11), lot)).verifyError(MoreStampsThanPacks.class);

        assertThat(rolls.activatedOn(lot)).isEqualTo(50);
        assertThat(rolls.count("select count(*) from activation where order_id = " + order.id()))
                .as("nothing half done")
                .isEqualTo(1);
    }

    @Test
    void refusesStampsOrderedForAnotherProduct() {
        ProductId tea = rolls.product(member.actor().ownOrganisation(), null);
        ProductId seeds = rolls.product(member.actor().ownOrganisation(), null);
        StampOrder.Issued order = rolls.issued(member, tea, 10);

        StepVerifier.create(activate(Rolls.part(order, 0, 10), rolls.lot(member, seeds, 10)))
                .verifyError(StampsForAnotherProduct.class);
        StepVerifier.create(activate(Rolls.part(order, 0, 10), rolls.lot(member, 10)))
                .verifyError(StampsForAnotherProduct.class);
        StepVerifier.create(activate(Rolls.part(order, 0, 10), rolls.lot(member, tea, 10)))
                .expectNextCount(1)
                .verifyComplete();
    }

    @Test
    void refusesATimeInTheFutureAndOneBeforeTheLotWasMade() {
        StampOrder.Issued order = rolls.issued(member, 10);
        LotId lot = rolls.lot(member, 10);
        StampSelection roll = new StampSelection.Roll(Rolls.part(order, 0, 10));

        Refusal tomorrow = refused(() -> activatingStamps.activate(
                member.actor(), roll, lot, null, Instant.now().plus(Duration.ofDays(1))));
        Refusal yesterday = refused(() -> activatingStamps.activate(
                member.actor(), roll, lot, null, Instant.now().minus(Duration.ofDays(1))));

        assertThat(tomorrow).isInstanceOf(Invalid.class);
        assertThat(tomorrow.field()).isEqualTo("activatedAt");
        assertThat(yesterday).isInstanceOf(Invalid.class);
        assertThat(yesterday.field()).isEqualTo("activatedAt");
    }

    @Test
    void refusesAFrozenLot() {
        StampOrder.Issued order = rolls.issued(member, 10);
        LotId lot = rolls.lot(member, 10);
        database.sql(
                        "update lot set frozen_at = now(), frozen_by = 'account:1', frozen_reason = 'kiểm tra' where lot_id = :id")
                .bind("id", lot.value())
                .then()
                .block();

        StepVerifier.create(activate(Rolls.part(order, 0, 10), lot)).verifyError(LotIsFrozen.class);
    }

    @Test
    void strangersSeeNoLotAndInspectorsOnlyLook() {
        Person other = people.member(people.organisation("HTX Nam Đông"));
        StampOrder.Issued order = rolls.issued(other, 10);
        LotId lot = rolls.lot(member, 10);
        StampSelection roll = new StampSelection.Roll(Rolls.part(order, 0, 10));

        StepVerifier.create(Mono.defer(() -> activatingStamps.activate(other.actor(), roll, lot, null, null)))
                .verifyError(NotFound.class);
        StepVerifier.create(Mono.defer(() -> activatingStamps.activate(other.actor(), roll, LotId.next(), null, null)))
                .verifyError(NotFound.class);
        StepVerifier.create(Mono.defer(
                        () -> activatingStamps.activate(people.inspector().actor(), roll, lot, null, null)))
                .verifyError(NotAllowed.class);
    }

    @Test
    void ofSixtyFourClientsExactlyOneWinsEachStamp() {
        StampOrder.Issued order = rolls.issued(member, 3000);
        StampOrder.Issued second = rolls.issued(member, 3000);
        List<LotId> lots = List.of(rolls.lot(member, 100_000), rolls.lot(member, 100_000), rolls.lot(member, 100_000));
        List<Mono<Object>> clients = new ArrayList<>();
        for (int i = 0; i < 64; i++) {
            StampOrder.Issued roll = i % 2 == 0 ? order : second;
            clients.add(Mono.defer(attempt(roll, i, lots.get(i % 3)))
                    .cast(Object.class)
                    .onErrorResume(Refusal.class, Mono::just));
        }

        List<Object> outcomes = Flux.fromIterable(clients)
                .flatMap(client -> client, 64)
                .collectList()
                .block(Duration.ofSeconds(60));

        List<Activation> winners = outcomes.stream()
                .filter(Activation.class::isInstance)
                .map(Activation.class::cast)
                .toList();
        assertThat(outcomes).hasSize(64);
        assertThat(winners).isNotEmpty().hasSizeLessThan(64);
        assertThat(outcomes).filteredOn(Refusal.class::isInstance).hasOnlyElementsOfType(StampsAlreadyActivated.class);
        long won = winners.stream().mapToLong(Activation::stamps).sum();
        assertThat(lots.stream().mapToLong(rolls::activatedOn).sum()).isEqualTo(won);
        assertThat(rolls.count("select sum(upper(numbers) - lower(numbers))::bigint from activation where order_id in ("
                        + order.id() + ", " + second.id() + ")"))
                .isEqualTo(won);
        assertThat(rolls.acts(order.id().subject()))
                .filteredOn("stamps-activated"::equals)
                .hasSize((int) winners.stream()
                        .filter(winner -> winner.parts().stream()
                                .anyMatch(part -> part.order().equals(order.id())))
                        .count());
    }

    private Supplier<Mono<Activation>> attempt(StampOrder.Issued roll, int client, LotId lot) {
        StampRange stamps = Rolls.part(roll, (client * 37L) % 2000, 300 + client * 5L);
        return () -> activate(stamps, lot);
    }

    private Mono<Activation> activate(StampRange stamps, LotId lot) {
        return activatingStamps.activate(member.actor(), new StampSelection.Roll(stamps), lot, null, null);
    }

    private static Refusal refused(Supplier<Mono<Activation>> act) {
        return (Refusal) Mono.defer(act)
                .cast(Object.class)
                .onErrorResume(Refusal.class, Mono::just)
                .block();
    }

    private static void refusedWith(Class<? extends Refusal> kind, Mono<Activation> act, String naming) {
        StepVerifier.create(act)
                .verifyErrorSatisfies(
                        failure -> assertThat(failure).isInstanceOf(kind).hasMessageContaining(naming));
    }
}
