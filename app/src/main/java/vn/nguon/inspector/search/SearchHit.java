package vn.nguon.inspector.search;

import java.util.Arrays;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import vn.nguon.pages.words.VietnameseOrder;
import vn.nguon.text.WithoutAccents;

/**
 * Something that was found.
 *
 * @param detail what tells it from others of the name
 * @param tag    what is the matter with it, empty if nothing is
 * @param at     its page
 * @param fit    how well it is what was asked for
 */
public record SearchHit(String title, String detail, String tag, String at, Fit fit) {

    /** Best first, then by name. */
    static final Comparator<SearchHit> BEST_FIRST =
            Comparator.comparing(SearchHit::fit).thenComparing(SearchHit::title, VietnameseOrder.BY_NAME);

    /** How well something is what was asked for; the best is the first. */
    public enum Fit {
        EXACT,
        BEGINS,
        HOLDS;

        /** How well what was asked fits the best of the names; null names are none. */
        static Fit of(String asked, @Nullable String... names) {
            String plain = WithoutAccents.of(asked);
            return Arrays.stream(names)
                    .filter(name -> name != null && !name.isEmpty())
                    .map(WithoutAccents::of)
                    .map(name -> name.equals(plain) ? EXACT : name.startsWith(plain) ? BEGINS : HOLDS)
                    .min(Comparator.naturalOrder())
                    .orElse(HOLDS);
        }
    }
}
