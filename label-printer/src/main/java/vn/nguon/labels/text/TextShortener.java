package vn.nguon.labels.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The shorter texts that may stand on a label in place of a name that is too long, the fullest first: known words in their short forms,
 * then words wider than a line broken, then words left out from the end with an ellipsis, at last letters of a single
 * word that is too long. A letter keeps its marks.
 */
final class TextShortener {

    private static final String ELLIPSIS = "…";
    private static final Pattern LETTER = Pattern.compile("\\X");
    private static final Pattern LEFT_HANGING = Pattern.compile("([\\s\\p{Punct}–—]|(?<=\\s)(và|and|của|of))+$");

    private TextShortener() {}

    /** Tries what to print. */
    interface Fit {
        @Nullable FittedText of(String text);
    }

    /**
     * The fullest shorter text that fits; null when not even a letter does.
     *
     * @param values the names of the layout's values that the text is made of
     * @param broken as {@code whole}, but words wider than a line are broken between letters
     */
    static @Nullable FittedText of(String text, Set<String> values, Fit whole, Fit broken) {
        String shortest = text;
        for (String abbreviated : Abbreviations.of(text, values)) {
            var fitted = whole.of(abbreviated);
            if (fitted != null) {
                return fitted;
            }
            shortest = abbreviated;
        }
        Fit fitting = beginning -> {
            var fitted = whole.of(beginning);
            return fitted == null ? broken.of(beginning) : fitted;
        };
        var inFull = broken.of(shortest);
        if (inFull != null) {
            return inFull;
        }
        var words = List.of(shortest.split(" ", -1));
        for (int left = words.size() - 1; left > 0; left--) {
            String beginning = ended(String.join(" ", words.subList(0, left)));
            var fitted = beginning.equals(ELLIPSIS) ? null : fitting.of(beginning);
            if (fitted != null) {
                return fitted;
            }
        }
        return longestBeginning(shortest, fitting);
    }

    /** Searched by halves: where a beginning fits, so does any shorter one. */
    private static @Nullable FittedText longestBeginning(String text, Fit fitting) {
        var letters = letters(text);
        FittedText best = null;
        int fits = 0;
        int tooLong = letters.size();
        while (tooLong - fits > 1) {
            int middle = (fits + tooLong) / 2;
            var fitted = fitting.of(ended(String.join("", letters.subList(0, middle))));
            if (fitted == null) {
                tooLong = middle;
            } else {
                best = fitted;
                fits = middle;
            }
        }
        return best;
    }

    /** What people count as letters: each with its marks. */
    static List<String> letters(String text) {
        var letters = new ArrayList<String>();
        var matcher = LETTER.matcher(text);
        while (matcher.find()) {
            letters.add(matcher.group());
        }
        return letters;
    }

    private static String ended(String beginning) {
        return LEFT_HANGING.matcher(beginning).replaceFirst("") + ELLIPSIS;
    }
}
