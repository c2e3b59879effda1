package vn.nguon.trace;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;
import vn.nguon.identity.OrganisationId;
import vn.nguon.organisation.PlaceId;
import vn.nguon.product.ProductId;
import vn.nguon.testing.People;

/**
 * Chains of goods for tests, told in words and recorded through the rooms as users do. Each act happens an hour after
 * the one before; the first, sixty days ago.
 *
 * <pre>{@code
 * TeaChain tea = Chains.in(context).aTeaChain();
 * journeys.behind(tea.packs())
 * }</pre>
 */
public final class Chains {

    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final String PLAN = """
            {"stages": [
              {"stage": "RAW_MATERIAL", "required": true, "maxYield": 1, "fields": []},
              {"stage": "HARVEST", "required": true, "maxYield": 1, "fields": []},
              {"stage": "TRANSPORT", "required": false, "maxYield": 1, "fields": []},
              {"stage": "PROCESSING", "required": true, "maxYield": 1, "fields": []},
              {"stage": "TESTING", "required": true, "maxYield": 1, "fields": []},
              {"stage": "PACKING", "required": true, "maxYield": 1, "fields": []}]}
            """;

    private final ApplicationContext context;
    private final AtomicInteger hour = new AtomicInteger();
    private final OffsetDateTime start = OffsetDateTime.now(ZoneOffset.ofHours(7))
            .minusDays(60)
            .truncatedTo(ChronoUnit.DAYS)
            .plusHours(7);

    private Chains(ApplicationContext context) {
        this.context = context;
    }

    public static Chains in(ApplicationContext context) {
        return new Chains(context);
    }

    /** What the act gave, waiting for it. */
    public static <T> T done(Mono<T> act) {
        T given = act.block(Duration.ofSeconds(30));
        if (given == null) {
            throw new AssertionError("the act gave nothing");
        }
        return given;
    }

    /**
     * Red artichoke from the plot to the shelf over four organisations: grown, sprayed, harvested (1000 kg), shipped,
     * dried (100 kg of 900 kg), tested, shipped, packed (400 packs of 100 g from 40 kg), cased, shipped to a shop, sold.
     */
    public TeaChain aTeaChain() {
        Maker grower = cooperative("HTX Atiso Phong Điền");
        Maker dryer = cooperative("Cơ sở sấy Hương Trà");
        Maker packer = cooperative("Trà Huế");
        Maker shop = cooperative("Cửa hàng đặc sản");
        ProductId tea = product(packer, "Trà atiso đỏ", "100 GRM", 365);
        LotId crop = grower.grows("Atiso đỏ", "5000 MTK");
        grower.sprays(crop, "Chế phẩm Bt", 1, nextHour());
        hour.addAndGet(72);
        LotId fresh = grower.harvests(crop, "1000 KGM");
        dryer.receives(grower.ships(fresh, "900 KGM", dryer));
        LotId dried = dryer.processes(fresh, "900 KGM", "Atiso đỏ khô", "100 KGM");
        dryer.tests(dried, true);
        packer.receives(dryer.ships(dried, "60 KGM", packer));
        LotId packs = packer.packs(dried, "40 KGM", tea, 400);
        packer.cases(packs, "24 H87", "K-" + COUNT.incrementAndGet());
        shop.receives(packer.ships(packs, "200 H87", shop));
        shop.sells(packs, "50 H87");
        return new TeaChain(grower, dryer, packer, shop, tea, crop, fresh, dried, packs);
    }

    /** Who took part in a chain of tea, and the lots of it. */
    public record TeaChain(
            Maker grower,
            Maker dryer,
            Maker packer,
            Maker shop,
            ProductId tea,
            LotId crop,
            LotId fresh,
            LotId dried,
            LotId packs) {}

    /** An admitted cooperative with a member and a place. */
    public Maker cooperative(String name) {
        People people = bean(People.class);
        OrganisationId organisation = people.organisation(name);
        return new Maker(this, organisation, people.member(organisation), place(organisation, "Xưởng " + name));
    }

    public PlaceId place(OrganisationId owner, String name) {
        return new PlaceId(done(bean(DatabaseClient.class)
                .sql("""
                        insert into place (organisation_id, kind, name, address, latitude, longitude, planting_area_code, code)
                        values (:owner, 'WORKSHOP', :name, 'Phong Điền, Huế', 16.5, 107.4, 'VN-HUE-001', :code)
                        returning id
                        """)
                .bind("owner", owner.value())
                .bind("name", name)
                .bind("code", "T-PLACE-" + COUNT.incrementAndGet())
                .mapValue(Long.class)
                .one()));
    }

    /** An admitted product, sold in packages of {@code "100 GRM"}, without a GTIN. */
    public ProductId product(Maker maker, String name, String content, @Nullable Integer shelfLifeDays) {
        return product(maker, name, content, shelfLifeDays, "ADMITTED", PLAN);
    }

    public ProductId product(
            Maker maker, String name, String content, @Nullable Integer shelfLifeDays, String status, String plan) {
        Quantity net = Maker.quantity(content);
        return new ProductId(done(bean(DatabaseClient.class)
                .sql("""
                        insert into product (organisation_id, name_vi, code, net_content, net_unit, shelf_life_days,
                          stage_plan, status, decided_at, status_reason)
                        values (:owner, :name, :code, :net, :unit, nullif(:days, 0), cast(:plan as jsonb), :status,
                          case :status when 'SUBMITTED' then null else now() end, '')
                        returning id
                        """)
                .bind("owner", maker.organisation().value())
                .bind("name", name)
                .bind("code", "T-PRODUCT-" + COUNT.incrementAndGet())
                .bind("net", net.amount())
                .bind("unit", net.unit().name())
                .bind("days", shelfLifeDays == null ? 0 : shelfLifeDays)
                .bind("plan", plan)
                .bind("status", status)
                .mapValue(Long.class)
                .one()));
    }

    public OffsetDateTime nextHour() {
        return start.plusHours(hour.incrementAndGet());
    }

    public String holding(LotId lot, OrganisationId holder) {
        return bean(DatabaseClient.class)
                .sql("select quantity from lot_holding where lot_id = :lot and organisation_id = :holder")
                .bind("lot", lot.value())
                .bind("holder", holder.value())
                .mapValue(BigDecimal.class)
                .one()
                .map(quantity -> quantity.stripTrailingZeros().toPlainString())
                .defaultIfEmpty("nothing")
                .blockOptional()
                .orElseThrow();
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }
}
