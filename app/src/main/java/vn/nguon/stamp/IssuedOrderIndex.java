package vn.nguon.stamp;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Issued orders by number: 52 bytes an order, found by halving. Immutable; what comes later makes another book. */
final class IssuedOrderIndex {

    static final IssuedOrderIndex EMPTY = new IssuedOrderIndex(
            new long[0], new long[0], new long[0], new long[0], new long[0], new long[0], new int[0], List.of());

    private final long[] firsts;
    private final long[] lasts;
    private final long[] orders;
    private final long[] organisations;
    private final long[] products;
    private final long[] gtins;
    private final int[] keys;

    private IssuedOrderIndex(
            long[] firsts,
            long[] lasts,
            long[] orders,
            long[] organisations,
            long[] products,
            long[] gtins,
            int[] keys,
            List<Line> later) {
        int known = firsts.length;
        int size = known + later.size();
        this.firsts = Arrays.copyOf(firsts, size);
        this.lasts = Arrays.copyOf(lasts, size);
        this.orders = Arrays.copyOf(orders, size);
        this.organisations = Arrays.copyOf(organisations, size);
        this.products = Arrays.copyOf(products, size);
        this.gtins = Arrays.copyOf(gtins, size);
        this.keys = Arrays.copyOf(keys, size);
        int i = known;
        for (Line line : later) {
            this.firsts[i] = line.first();
            this.lasts[i] = line.last();
            this.orders[i] = line.order();
            this.organisations[i] = line.organisation();
            this.products[i] = line.product();
            this.gtins[i] = line.gtin();
            this.keys[i] = line.key();
            i++;
        }
    }

    /** The highest number in it, 0 if it is empty. */
    long last() {
        return lasts.length == 0 ? 0 : lasts[lasts.length - 1];
    }

    /** These orders and then those, whose numbers are all higher. */
    IssuedOrderIndex with(List<Line> later) {
        return later.isEmpty()
                ? this
                : new IssuedOrderIndex(firsts, lasts, orders, organisations, products, gtins, keys, later);
    }

    /** The order that holds the number, or null. */
    @Nullable Line holding(long number) {
        int found = Arrays.binarySearch(firsts, number);
        int i = found >= 0 ? found : -found - 2;
        return i < 0 || lasts[i] < number
                ? null
                : new Line(firsts[i], lasts[i], orders[i], organisations[i], products[i], gtins[i], keys[i]);
    }

    /**
     * One order.
     *
     * @param product 0 for none
     * @param gtin    that its codes were issued under, 0 for none
     * @param key     the version of the key that makes its codes
     */
    record Line(long first, long last, long order, long organisation, long product, long gtin, int key) {}
}
