package vn.nguon.product.table;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.nguon.product.Product;
import vn.nguon.product.ProductStatus;

/**
 * A product as it stood before each change, and as it stands.
 *
 * @param all at least one; the oldest first
 */
public record ProductVersions(List<Version> all) {

    public ProductVersions {
        all = List.copyOf(all);
    }

    /**
     * One of them.
     *
     * @param textSince the version that brought its text: admitting and refusing make versions of the same text
     */
    public record Version(Product product, int textSince) {

        int number() {
            return product.version();
        }

        boolean admitted() {
            return product.standing() instanceof ProductStatus.Admitted;
        }
    }

    /** As it stands now. */
    public Product today() {
        return latest(all.stream()).orElseThrow().product();
    }

    /**
     * What packages tell that were made when it stood so. That is the text of that version, if the authority ever
     * admitted it. If it did not, then the last text before that it had admitted, or else the first after: what nobody
     * looked at stands on no page of a stamp. A product that never was admitted tells what it said itself.
     *
     * @param version none where nobody knows; it is told of as it stands now
     */
    public Product told(@Nullable Integer version) {
        Version made = version == null
                ? null
                : all.stream()
                        .filter(each -> each.number() == version)
                        .findFirst()
                        .orElse(null);
        if (made == null) {
            return today();
        }
        Predicate<Version> sameText = each -> each.textSince() == made.textSince();
        if (all.stream().filter(sameText).anyMatch(Version::admitted)) {
            return latest(all.stream().filter(sameText)).orElse(made).product();
        }
        return latest(admitted().filter(each -> each.number() < made.number()))
                .or(() ->
                        admitted().filter(each -> each.number() > made.number()).findFirst())
                .orElse(made)
                .product();
    }

    /** As it stood when the authority last had it admitted, if ever it did. */
    public Optional<Product> lastAdmitted() {
        return latest(admitted()).map(Version::product);
    }

    private Stream<Version> admitted() {
        return all.stream().filter(Version::admitted);
    }

    private static Optional<Version> latest(Stream<Version> versions) {
        return versions.max(Comparator.comparingInt(Version::number));
    }
}
