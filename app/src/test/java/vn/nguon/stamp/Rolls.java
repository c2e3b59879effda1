package vn.nguon.stamp;

import static org.assertj.core.api.Assertions.assertThat;

import io.r2dbc.spi.Parameters;
import io.r2dbc.spi.R2dbcType;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;
import vn.nguon.identity.OrganisationId;
import vn.nguon.product.ProductId;
import vn.nguon.stamp.activation.ActivatingStamps;
import vn.nguon.stamp.activation.Activation;
import vn.nguon.stamp.code.Keyring;
import vn.nguon.stamp.code.StampCode;
import vn.nguon.stamp.code.StampNumber;
import vn.nguon.stamp.code.StampRange;
import vn.nguon.stamp.order.DecidingOrders;
import vn.nguon.stamp.order.IssuingStamps;
import vn.nguon.stamp.order.OrderingStamps;
import vn.nguon.stamp.order.StampOrder;
import vn.nguon.stamp.selection.StampSelection;
import vn.nguon.testing.People;
import vn.nguon.testing.Person;
import vn.nguon.trace.LotId;

/** Rolls of stamps, and lots to put them on, for a test. */
public final class Rolls {

    private final ApplicationContext platform;
    private final DatabaseClient database;
    private final Person authority;

    public Rolls(ApplicationContext platform) {
        this.platform = platform;
        this.database = platform.getBean(DatabaseClient.class);
        this.authority = platform.getBean(People.class).authority();
    }

    /** Stamps that fit any product, ordered by that person, approved and issued. */
    public StampOrder.Issued issued(Person member, long quantity) {
        return issued(member, null, quantity);
    }

    public StampOrder.Issued issued(Person member, @Nullable ProductId product, long quantity) {
        StampOrder order = one(bean(OrderingStamps.class).order(member.actor(), product, quantity, "test"));
        one(bean(DecidingOrders.class)
                .decide(authority.actor(), order.id(), new DecidingOrders.Ruling.Approve(null, "")));
        return one(bean(IssuingStamps.class).issue(authority.actor(), order.id()));
    }

    /** The same, given to a print house. */
    public StampOrder.Issued printedBy(OrganisationId printHouse, Person member, long quantity) {
        StampOrder order = one(bean(OrderingStamps.class).order(member.actor(), null, quantity, "test"));
        one(bean(DecidingOrders.class)
                .decide(authority.actor(), order.id(), new DecidingOrders.Ruling.Approve(printHouse, "")));
        return one(bean(IssuingStamps.class).issue(authority.actor(), order.id()));
    }

    /** All of them are handed over. */
    public StampOrder.Issued delivered(StampOrder.Issued order) {
        StampRange numbers = order.issue().numbers();
        database.sql("""
                        insert into stamp_delivery (order_id, delivery_id, numbers, stamps, receiver, delivered_at, delivered_by)
                        values (:order, gen_random_uuid(), int8range(:first, :last, '[]'), :stamps, 'Chị Lan', now(), 'account:1')
                        """)
                .bind("order", order.id().value())
                .bind("first", numbers.first())
                .bind("last", numbers.last())
                .bind("stamps", numbers.last() - numbers.first() + 1)
                .then()
                .block();
        return order;
    }

    /** An admitted product of the organisation. */
    public ProductId product(OrganisationId organisation, @Nullable String gtin) {
        return new ProductId(one(database.sql("""
                        insert into product (organisation_id, name_vi, name_en, gtin, code, net_content, net_unit, stage_plan,
                          status, decided_at)
                        values (:organisation, 'Trà atiso đỏ', 'Red artichoke tea', :gtin,
                          'TEST-' || nextval('product_id_seq'), 100, 'GRM',
                          '{"stages": [{"stage": "PACKING", "required": true, "maxYield": 1, "fields": []}]}', 'ADMITTED', now())
                        returning id
                        """)
                .bind("organisation", organisation.value())
                .bind("gtin", Parameters.in(R2dbcType.VARCHAR, gtin))
                .mapValue(Long.class)
                .one()));
    }

    /** A lot of that many packs of an admitted product of its own, made an hour ago. */
    public LotId lot(Person member, long packs) {
        return lot(member, product(member.actor().ownOrganisation(), null), packs);
    }

    public LotId lot(Person member, ProductId product, long packs) {
        LotId id = LotId.next();
        database.sql("""
                        insert into lot (lot_id, organisation_id, product_id, code, name, stage, quantity, unit, made_at)
                        values (:id, :organisation, :product, :code, 'Trà atiso đỏ', 'PACKING', :packs, 'H87', :made)
                        """)
                .bind("id", id.value())
                .bind("organisation", member.actor().ownOrganisation().value())
                .bind("product", product.value())
                .bind("code", "L" + id.value().toString().substring(18).replace("-", ""))
                .bind("packs", packs)
                .bind("made", Instant.now().minus(Duration.ofHours(1)))
                .then()
                .block();
        return id;
    }

    /** Some of the order's stamps, counted from 0. */
    public static StampRange part(StampOrder.Issued order, long from, long count) {
        long first = order.issue().numbers().first() + from;
        return new StampRange(first, first + count - 1);
    }

    public Activation activated(Person member, StampRange stamps, LotId lot) {
        return one(bean(ActivatingStamps.class)
                .activate(member.actor(), new StampSelection.Roll(stamps), lot, null, null));
    }

    /** The code on that stamp. */
    public StampCode code(StampOrder.Issued order, long number) {
        return bean(Keyring.class).key(order.issue().keyVersion()).code(new StampNumber(number));
    }

    public long activatedOn(LotId lot) {
        return count("select stamps_activated from lot where lot_id = '" + lot.value() + "'");
    }

    /** The number that a query gives. */
    public long count(String sql) {
        return one(database.sql(sql).mapValue(Long.class).one());
    }

    /** The kinds of the acts recorded about a subject, in order. */
    public List<String> acts(String subject) {
        return one(database.sql("""
                        select content::jsonb ->> 'kind'
                        from ledger_subject
                        join ledger_entry on id = entry_id
                        where subject = :subject
                        order by id
                        """)
                .bind("subject", subject)
                .mapValue(String.class)
                .all()
                .collectList());
    }

    private <T> T bean(Class<T> type) {
        return platform.getBean(type);
    }

    private static <T> T one(Mono<T> mono) {
        T value = mono.block(Duration.ofSeconds(30));
        assertThat(value).isNotNull();
        return Objects.requireNonNull(value);
    }
}
