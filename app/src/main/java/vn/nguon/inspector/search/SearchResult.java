package vn.nguon.inspector.search;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.nguon.language.Language;
import vn.nguon.pages.Icon;

/**
 * What was found, by kind.
 *
 * @param groups only those that hold something
 * @param note   what is to be said of what was asked, null for nothing
 */
public record SearchResult(List<Group> groups, @Nullable String note) {

    public SearchResult {
        groups = List.copyOf(groups);
    }

    /** Where the only thing is that is exactly what was asked for; null if there is none, or more than one. */
    public @Nullable String only() {
        List<SearchHit> exact = groups.stream()
                .flatMap(group -> group.hits().stream())
                .filter(hit -> hit.fit() == SearchHit.Fit.EXACT)
                .toList();
        return exact.size() == 1 ? exact.get(0).at() : null;
    }

    /** Kinds in the order they are shown. */
    public enum Kind {
        STAMPS(Icon.SIGN, "Tem", "Stamps"),
        LOTS(Icon.PACKAGE, "Lô hàng", "Lots"),
        PRODUCTS(Icon.SPROUT, "Sản phẩm", "Products"),
        ORGANISATIONS(Icon.SHOP, "Đơn vị", "Organisations"),
        PLACES(Icon.PIN, "Địa điểm, vùng trồng", "Places and planting areas"),
        CERTIFICATES(Icon.SEAL, "Chứng nhận", "Certificates");

        private final Icon icon;
        private final String vietnamese;
        private final String english;

        Kind(Icon icon, String vietnamese, String english) {
            this.icon = icon;
            this.vietnamese = vietnamese;
            this.english = english;
        }

        public Icon icon() {
            return icon;
        }

        public String name(Language in) {
            return in.choose(vietnamese, english);
        }
    }

    /**
     * Things of one kind, the best first.
     *
     * @param more whether there are more than are shown
     */
    public record Group(Kind kind, List<SearchHit> hits, boolean more) {

        private static final int MOST = 8;

        static Group of(Kind kind, List<SearchHit> hits) {
            return new Group(
                    kind, hits.stream().sorted(SearchHit.BEST_FIRST).limit(MOST).toList(), hits.size() > MOST);
        }
    }
}
