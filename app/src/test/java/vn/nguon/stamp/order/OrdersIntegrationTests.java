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

    private final Ordering ordering;
    private final Deciding deciding;
    private final AssigningPrintHouse assigning;
    private final Issuing issuing;
    private final DatabaseClient database;
    private final People people;
    private final Rolls rolls;
    private final OrganisationId cooperative;
    private final Person member;
    private final Person authority;

    OrdersIntegrationTests(
            ApplicationContext platform,
            People people,
            Ordering ordering,
            Deciding deciding,
            AssigningPrintHouse assigning,
            Issuing issuing,
            DatabaseClient database) {
        this.ordering = ordering;
        this.deciding = deciding;
        this.assigning = assigning;
        this.issuing = issuing;
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
                issuing.issue(member.actor(), order.id()).blockOptional().orElseThrow();

        assertThat(issued.issue().numbers().count()).isEqualTo(10_000_000);
        assertThat(rolls.count("select count(*) from activation") + rolls.count("select count(*) from voiding"))
                .isEqualTo(before);
        assertThat(rolls.acts(order.id().subject()))
                .containsExactly("stamps-ordered", "order-approved", "stamps-issued");
    }

    @Test
    void ordersIssuedAtOnceNeverShareANumber() {
        List<StampOrder> orders = Flux.range(1, 20)
                .concatMap(i -> ordering.order(member.actor(), null, i * 10L, "test"))
                .toStream()
                .toList();
        orders.forEach(this::approve);

        List<StampOrder.Issued> issued = Flux.fromIterable(orders)
                .flatMap(order -> issuing.issue(authority.actor(), order.id()), 20)
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
            StepVerifier.create(Mono.defer(() -> ordering.order(member.actor(), null, quantity, "")))
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

        StepVerifier.create(ordering.order(theirs.actor(), null, 10, "")).verifyError(OrganisationNotAdmitted.class);
    }

    @Test
    void refusesAProductThatIsNotAdmittedOrNotOnesOwn() {
        ProductId waiting = rolls.product(cooperative, null);
        database.sql("update product set status = 'SUBMITTED', decided_at = null where id = :id")
                .bind("id", waiting.value())
                .then()
                .block();
        ProductId others = rolls.product(people.organisation("HTX Nam Đông"), null);

        StepVerifier.create(ordering.order(member.actor(), waiting, 10, "")).verifyError(ProductNotAdmitted.class);
        StepVerifier.create(ordering.order(member.actor(), others, 10, "")).verifyError(Invalid.class);
        StepVerifier.create(ordering.order(member.actor(), new ProductId(999_999_999), 10, ""))
                .verifyError(Invalid.class);
    }

    @Test
    void onlyTheAuthorityDecidesAndOnlyOnce() {
        StampOrder order = ordered(10);

        StepVerifier.create(Mono.defer(
                        () -> deciding.decide(member.actor(), order.id(), new Deciding.Ruling.Approve(null, ""))))
                .verifyError(NotAllowed.class);
        StepVerifier.create(deciding.decide(authority.actor(), order.id(), new Deciding.Ruling.Reject("chưa đủ hồ sơ")))
                .assertNext(rejected -> assertThat(rejected).isInstanceOf(StampOrder.Rejected.class))
                .verifyComplete();
        StepVerifier.create(deciding.decide(authority.actor(), order.id(), new Deciding.Ruling.Approve(null, "")))
                .verifyErrorSatisfies(refusal -> assertThat(refusal)
                        .isInstanceOf(OrderInAnotherState.class)
                        .hasMessageContaining("chưa đủ hồ sơ"));
        StepVerifier.create(deciding.decide(
                        authority.actor(), new OrderId(999_999_999), new Deciding.Ruling.Approve(null, "")))
                .verifyError(NotFound.class);
    }

    @Test
    void onlyWhatIsApprovedIsIssuedAndOnlyOnce() {
        StampOrder order = ordered(10);

        StepVerifier.create(issuing.issue(member.actor(), order.id())).verifyError(OrderInAnotherState.class);
        approve(order);
        StepVerifier.create(issuing.issue(people.inspector().actor(), order.id()))
                .verifyError(NotAllowed.class);
        StepVerifier.create(issuing.issue(
                        people.member(people.organisation("HTX Nam Đông")).actor(), order.id()))
                .verifyError(NotFound.class);
        issuing.issue(member.actor(), order.id()).block();
        StepVerifier.create(issuing.issue(member.actor(), order.id()))
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
        return ordering.order(member.actor(), null, quantity, "test")
                .blockOptional()
                .orElseThrow();
    }

    private void approve(StampOrder order) {
        deciding.decide(authority.actor(), order.id(), new Deciding.Ruling.Approve(null, ""))
                .block();
    }
}
