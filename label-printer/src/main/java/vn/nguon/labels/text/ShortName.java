package vn.nguon.labels.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A short name for labels, which must say nothing that the full name does not say. */
public final class ShortName {

    private static final List<Abbreviation> ABBREVIATIONS = Abbreviations.all().stream()
            .map(rule -> new Abbreviation(words(rule.getKey()), words(rule.getValue())))
            .toList();

    private final List<String> name;
    private final List<String> wanted;
    private final boolean[][] tried;

    private ShortName(List<String> name, List<String> wanted) {
        this.name = name;
        this.wanted = wanted;
        this.tried = new boolean[name.size() + 1][wanted.size() + 1];
    }

    private record Abbreviation(List<String> words, List<String> form) {}

    /**
     * Whether all its words are words of the full name, in their order, each in full or in the short form that labels
     * use: {@code HTX Phú Mậu} of {@code Hợp tác xã Nông nghiệp Phú Mậu}. An empty one says nothing at all.
     */
    public static boolean isDrawnFrom(String fullName, String shortName) {
        return new ShortName(words(fullName), words(shortName)).comes(0, 0);
    }

    /** Whether the words wanted from that one on come in the name from that word on; each place is tried once. */
    private boolean comes(int from, int next) {
        if (next == wanted.size()) {
            return true;
        }
        if (tried[from][next]) {
            return false;
        }
        tried[from][next] = true;
        for (int at = from; at < name.size(); at++) {
            if (name.get(at).equals(wanted.get(next)) && comes(at + 1, next + 1)) {
                return true;
            }
            for (var abbreviation : ABBREVIATIONS) {
                if (stands(abbreviation.words, name, at)
                        && stands(abbreviation.form, wanted, next)
                        && comes(at + abbreviation.words.size(), next + abbreviation.form.size())) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean stands(List<String> words, List<String> in, int at) {
        return at + words.size() <= in.size()
                && in.subList(at, at + words.size()).equals(words);
    }

    private static List<String> words(String name) {
        var words = new ArrayList<String>();
        for (String word : PrintableLetters.tidied(name)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[,.;:()\\u00a0]", " ")
                .split(" +", -1)) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }
}
