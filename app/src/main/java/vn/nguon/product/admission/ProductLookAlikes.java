package vn.nguon.product.admission;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import vn.nguon.product.Product;
import vn.nguon.product.table.ProductRows;
import vn.nguon.text.SkeletonColumn;
import vn.nguon.text.SkeletonTable;

/**
 * Products of other organisations that pass for one another to the eye, by a name or a brand. Many make Trà atiso đỏ,
 * so it is for the authority to see, and in nobody's way (decision 0042).
 */
@Component
public class ProductLookAlikes implements SkeletonTable {

    private static final int SHOWN = 20;

    private final ProductRows products;
    private final SkeletonColumn column;

    ProductLookAlikes(ProductRows products, DatabaseClient database) {
        this.products = products;
        this.column = new SkeletonColumn(database, "product", "name_vi", "name_en", "label_name", "brand");
    }

    @Override
    public Mono<Long> renew() {
        return column.renew();
    }

    /** At most {@value #SHOWN} that are made today or wait, those of one look of brand first. */
    public Mono<List<Product>> of(Product product) {
        Set<String> looks = looks(product);
        return column.fill()
                .then(products.perhapsAlike(product.organisation(), looks.toArray(String[]::new))
                        .filter(other -> looks(other).stream().anyMatch(looks::contains))
                        .sort(Comparator.comparing((Product other) -> sameBrand(product, other))
                                .reversed())
                        .take(SHOWN)
                        .collectList());
    }

    /** Whether a reader takes the brands of the two for one. */
    public static boolean sameBrand(Product one, Product other) {
        return !one.brand().isEmpty() && SkeletonColumn.of(one.brand()).equals(SkeletonColumn.of(other.brand()));
    }

    private static Set<String> looks(Product product) {
        return SkeletonColumn.of(product.name().vi(), product.name().en(), product.labelName(), product.brand());
    }
}
