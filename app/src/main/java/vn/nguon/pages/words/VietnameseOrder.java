package vn.nguon.pages.words;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Names as a Vietnamese reader looks for them, for what does not come from one query in the order of the database's
 * collation {@code vietnamese}: An, Ân, Đông, Phú Xuân, Zê.
 */
public final class VietnameseOrder implements Comparator<String> {

    /** Word by word, and of words that are alike but for tones and capitals, these. */
    public static final Comparator<String> BY_NAME = new VietnameseOrder();

    private static final Pattern SPACE = Pattern.compile(" ");

    private final Collator letters = collator(Collator.PRIMARY);
    private final Collator marks = collator(Collator.TERTIARY);

    private VietnameseOrder() {}

    /** Java's collation passes over spaces: by it alone «An Bình» stands after «Anh». */
    @Override
    public int compare(String one, String other) {
        List<String> ones = words(one);
        List<String> others = words(other);
        for (int i = 0; i < Math.min(ones.size(), others.size()); i++) {
            int order = letters.compare(ones.get(i), others.get(i));
            if (order != 0) {
                return order;
            }
        }
        int order = Integer.compare(ones.size(), others.size());
        return order == 0 ? marks.compare(one, other) : order;
    }

    private static List<String> words(String name) {
        return SPACE.splitAsStream(name).toList();
    }

    private static Collator collator(int strength) {
        Collator collator = Collator.getInstance(Locale.forLanguageTag("vi"));
        collator.setDecomposition(Collator.CANONICAL_DECOMPOSITION);
        collator.setStrength(strength);
        return collator;
    }
}
