package vn.nguon.product.admission;

import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import vn.nguon.database.ColumnReader;
import vn.nguon.product.ProductStatus;

/** How many products there are. */
@Component
public class ProductCounts {

    private final DatabaseClient database;

    ProductCounts(DatabaseClient database) {
        this.database = database;
    }

    /** So many are in a state. */
    public record Count(ProductStatus.Status status, long products) {}

    /** How many there are in each state. */
    public Flux<Count> all() {
        return database.sql("select status, count(*) as products from product group by status order by status")
                .map(row -> new Count(
                        ProductStatus.Status.valueOf(new ColumnReader(row).text("status")),
                        new ColumnReader(row).number("products")))
                .all();
    }
}
