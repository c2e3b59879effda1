package vn.nguon.trace.kind;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.nguon.product.Product;
import vn.nguon.trace.Lot;

/** What goes into a product and is not known to be of its kind. */
public record OtherGoods(Product product, List<GoodsOrigin> origins) {

    /** So many are told by name. */
    private static final int TOLD = 10;

    public OtherGoods {
        origins = List.copyOf(origins);
    }

    /**
     * Refuses such goods with {@link GoodsOfAnotherKind}, unless somebody says why they go in.
     *
     * @param used the goods that go in
     */
    public void requireReason(String reason, Collection<Lot> used) {
        if (!origins.isEmpty() && reason.isEmpty()) {
            throw new GoodsOfAnotherKind(
                    this,
                    used.stream()
                            .filter(lot -> origins.stream()
                                    .anyMatch(origin -> origin.of().equals(lot.id())))
                            .toList());
        }
    }

    /** What they began as, {@code "Gừng tươi; Nghệ"}; empty where there are none. */
    public static String names(Collection<OtherGoods> each) {
        return names(each.stream().flatMap(other -> other.origins.stream()).map(GoodsOrigin::name));
    }

    private static String names(Stream<String> all) {
        List<String> once = all.distinct().toList();
        String told = once.stream().limit(TOLD).collect(Collectors.joining("; "));
        return once.size() > TOLD ? told + "; …" : told;
    }

    /** What the lot began as, so far as it is such goods. */
    String names(Lot lot) {
        return names(origins.stream()
                .filter(origin -> Objects.equals(origin.of(), lot.id()))
                .map(GoodsOrigin::name));
    }

    Map<String, Object> fact(Lot lot) {
        return Map.of("lotId", lot.id().value(), "code", lot.code(), "began", names(lot));
    }
}
