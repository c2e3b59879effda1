package vn.nguon.trace.kind;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import vn.nguon.database.ColumnReader;
import vn.nguon.product.Product;
import vn.nguon.trace.LotId;

/**
 * Holds what goes into a product against what the product is of, through all that was done to it before and whosever it
 * was. What was made into this product already was asked then, and is not asked again.
 */
@Component
public class ComparingKinds {

    private final DatabaseClient database;

    ComparingKinds(DatabaseClient database) {
        this.database = database;
    }

    /** What of these goods is not known to be of the product's kind. */
    public Mono<OtherGoods> among(Collection<LotId> goods, Product product) {
        ProductKind kind = ProductKind.of(product);
        return origins(goods, product)
                .map(origins -> new OtherGoods(
                        product,
                        origins.stream().filter(origin -> !kind.takes(origin)).toList()));
    }

    private Mono<List<GoodsOrigin>> origins(Collection<LotId> goods, Product product) {
        return database.sql("""
                        with recursive behind as (
                          select wanted as of_lot, wanted as lot_id
                          from unnest(:lots) as wanted
                          union
                          select behind.of_lot, link.other_lot_id
                          from behind
                          join lot on lot.lot_id = behind.lot_id
                          join lot_link link on link.lot_id = behind.lot_id and link.direction = 'BACK'
                          where lot.product_id is distinct from :product
                             or lot.stage not in ('SLAUGHTER', 'PRELIMINARY_PROCESSING', 'PROCESSING', 'PACKING'))
                        select distinct behind.of_lot, first.name,
                          coalesce(nullif(crop.botanical_name, ''), product.botanical_name, '') as species,
                          coalesce(product.name_vi, '') as product,
                          first.product_id is not distinct from :product as declared,
                          crop.lot_id is not null as grown
                        from behind
                        join lot first on first.lot_id = behind.lot_id
                        left join crop on crop.lot_id = first.lot_id
                        left join product on product.id = first.product_id
                        where not exists (
                          select from lot_link back where back.lot_id = first.lot_id and back.direction = 'BACK')
                        order by behind.of_lot, first.name
                        """)
                .bind("lots", goods.stream().map(LotId::value).toArray(UUID[]::new))
                .bind("product", product.id().value())
                .map(row -> origin(new ColumnReader(row)))
                .all()
                .collectList();
    }

    private static GoodsOrigin origin(ColumnReader row) {
        return new GoodsOrigin(
                new LotId(row.value("of_lot", UUID.class)),
                row.text("name"),
                row.text("species"),
                row.text("product"),
                row.value("declared", Boolean.class),
                row.value("grown", Boolean.class));
    }
}
