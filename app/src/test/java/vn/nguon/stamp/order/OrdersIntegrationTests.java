package vn.nguon.stamp.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;
import vn.nguon.identity.OrganisationId;
import vn.nguon.organisation.OrganisationNotAdmitted;
import vn.nguon.product.ProductId;
import vn.nguon.product.ProductNotAdmitted;
import vn.nguon.refusal.Invalid;
import vn.nguon.refusal.NotAllowed;
import vn.nguon.refusal.NotFound;
import vn.nguon.refusal.Refusal;
import vn.nguon.stamp.Rolls;
import vn.nguon.testing.People;
import vn.nguon.testing.Person;
import vn.nguon.testing.PlatformTest;

@PlatformTest
class OrdersIntegrationTests {

    private final OrderingStamps orderingStamps;
    private final DecidingOrders decidingOrders;
    private final AssigningPrintHouse assigning;
    private final IssuingStamps issuingStamps;
    private final DatabaseClient database;
    private final People people;
    private final Rolls rolls;
    private final OrganisationId cooperative;
    private final Person member;
    private final Person authority;

    OrdersIntegrationTests(
            ApplicationContext platform,
            People people,
            OrderingStamps orderingStamps,
            DecidingOrders decidingOrders,
            AssigningPrintHouse assigning,
            IssuingStamps issuingStamps,
            DatabaseClient database) {
        this.orderingStamps = orderingStamps;
        this.decidingOrders = decidingOrders;
        this.assigning = assigning;
        this.issuingStamps = issuingStamps;
        this.database = database;
        this.people = people;
        this.rolls = new Rolls(platform);
        this.cooperative = people.organisation("HTX Phong Điền");
        this.member = people.member(cooperative);
        this.authority = people.authority();
    }

    @Test
    void tenMillionStampsAreOneRow() {
        StampOrder order = ordered(10_000_000);
        approve(order);
        long before = rolls.count("select count(*) from activation") + rolls.count("select count(*) from voiding");

        StampOrder.Issued issued =
                issuingStamps.issue(member.actor(), order.id()).blockOptional().orElseThrow();

        assertThat(issued.issue().numbers().count()).isEqualTo(10_000_000);
        assertThat(rolls.count("select count(*) from activation") + rolls.count("select count(*) from voiding"))
                .isEqualTo(before);
        assertThat(rolls.acts(order.id().subject()))
                .containsExactly("stamps-ordered", "order-approved", "stamps-issued");
    }

    @Test
    void ordersIssuedAtOnceNeverShareANumber() {
        List<StampOrder> orders = Flux.range(1, 20)
                .concatMap(i -> orderingStamps.order(member.actor(), null, i * 10L, "test"))
                .toStream()
                .toList();
        orders.forEach(this::approve);

        List<StampOrder.Issued> issued = Flux.fromIterable(orders)
                .flatMap(order -> issuingStamps.issue(authority.actor(), order.id()), 20)
                .sort((a, b) -> Long.compare(
                        a.issue().numbers().first(), b.issue().numbers().first()))
                .collectList()
                .blockOptional()
                .orElseThrow();

        assertThat(issued).hasSize(20);
        for (int i = 1; i < issued.size(); i++) {
            assertThat(issued.get(i).issue().numbers().first())
                    .isGreaterThan(issued.get(i - 1).issue().numbers().last());
        }
    }

    @Test
    void refusesQuantitiesThatNobodyCanOrder() {
        for (long quantity : new long[] {0, -1, 100_000_001, Long.MAX_VALUE}) {
            StepVerifier.create(Mono.defer(() -> orderingStamps.order(member.actor(), null, quantity, "")))
                    .verifyErrorSatisfies(
                            refusal -> assertThat(((Refusal) refusal).field()).isEqualTo("quantity"));
        }
    }

    @Test
    void refusesAnOrganisationThatIsNotAdmitted() {
        OrganisationId waiting = people.organisation("HTX mới");
        Person theirs = people.member(waiting);
        database.sql("update organisation set status = 'SUBMITTED', decided_at = null where id = :id")
                .bind("id", waiting.value())
                .then()
                .block();

        StepVerifier.create(orderingStamps.order(theirs.actor(), null, 10, ""))
                .verifyError(OrganisationNotAdmitted.class);
    }

    @Test
    void refusesAProductThatIsNotAdmittedOrNotOnesOwn() {
        ProductId waiting = rolls.product(cooperative, null);
        database.sql("update product set status = 'SUBMITTED', decided_at = null where id = :id")
                .bind("id", waiting.value())
                .then()
                .block();
        ProductId others = rolls.product(people.organisation("HTX Nam Đông"), null);

        StepVerifier.create(orderingStamps.order(member.actor(), waiting, 10, ""))
                .verifyError(ProductNotAdmitted.class);
        StepVerifier.create(orderingStamps.order(member.actor(), others, 10, ""))
                .verifyError(Invalid.class);
        StepVerifier.create(orderingStamps.order(member.actor(), new ProductId(999_999_999), 10, ""))
                .verifyError(Invalid.class);
    }

    @Test
    void onlyTheAuthorityDecidesAndOnlyOnce() {
        StampOrder order = ordered(10);

        StepVerifier.create(Mono.defer(() ->
                        decidingOrders.decide(member.actor(), order.id(), new DecidingOrders.Ruling.Approve(null, ""))))
                .verifyError(NotAllowed.class);
        StepVerifier.create(decidingOrders.decide(
                        authority.actor(), order.id(), new DecidingOrders.Ruling.Reject("chưa đủ hồ sơ")))
                .assertNext(rejected -> assertThat(rejected).isInstanceOf(StampOrder.Rejected.class))
                .verifyComplete();
        StepVerifier.create(decidingOrders.decide(
                        authority.actor(), order.id(), new DecidingOrders.Ruling.Approve(null, "")))
                .verifyErrorSatisfies(refusal -> assertThat(refusal)
                        .isInstanceOf(OrderInAnotherState.class)
                        .hasMessageContaining("chưa đủ hồ sơ"));
        StepVerifier.create(decidingOrders.decide(
                        authority.actor(), new OrderId(999_999_999), new DecidingOrders.Ruling.Approve(null, "")))
                .verifyError(NotFound.class);
    }

    @Test
    void onlyWhatIsApprovedIsIssuedAndOnlyOnce() {
        StampOrder order = ordered(10);

        StepVerifier.create(issuingStamps.issue(member.actor(), order.id())).verifyError(OrderInAnotherState.class);
        approve(order);
        StepVerifier.create(issuingStamps.issue(people.inspector().actor(), order.id()))
                .verifyError(NotAllowed.class);
        StepVerifier.create(issuingStamps.issue(
                        people.member(people.organisation("HTX Nam Đông")).actor(), order.id()))
                .verifyError(NotFound.class);
        issuingStamps.issue(member.actor(), order.id()).block();
        StepVerifier.create(issuingStamps.issue(member.actor(), order.id()))
                .verifyErrorSatisfies(refusal -> assertThat(refusal)
                        .isInstanceOf(OrderInAnotherState.class)
                        .hasMessageContaining("issued already"));
    }

    @Test
    void givesAnApprovedOrderToAPrintHouse() {
        StampOrder order = ordered(10);
        OrganisationId press = people.organisation("PRINT_HOUSE", "Nhà in Thuận Phát");

        StepVerifier.create(assigning.assign(member.actor(), order.id(), press)).verifyError(OrderInAnotherState.class);
        approve(order);
        StepVerifier.create(assigning.assign(member.actor(), order.id(), cooperative))
                .verifyError(Invalid.class);
        StepVerifier.create(assigning.assign(member.actor(), order.id(), press))
                .assertNext(given -> assertThat(given.printHouse()).isEqualTo(press))
                .verifyComplete();
    }

    private StampOrder ordered(long quantity) {
        return orderingStamps
                .order(member.actor(), null, quantity, "test")
                .blockOptional()
                .orElseThrow();
    }

    private void approve(StampOrder order) {
        decidingOrders
                .decide(authority.actor(), order.id(), new DecidingOrders.Ruling.Approve(null, ""))
                .block();
    }
}
