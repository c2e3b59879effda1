package vn.nguon.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.SpoofChecker;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Letters of an alphabet where those of another are meant: the Н of Russian in {@code НTX}. By the restriction levels of
 * UTS 39 (5.2): what is of one script passes, and Latin with Chinese, Japanese or Korean.
 */
public final class MixedScripts {

    /** A word in which scripts are mixed, and the first letter that is not of its other letters' script. */
    public record Mixture(String word, int letter) {

        /** {@code Н (U+041D)}. */
        public String letterNamed() {
            return "%s (U+%04X)".formatted(Character.toString(letter), letter);
        }
    }

    private static final SpoofChecker LEVEL = new SpoofChecker.Builder()
            .setChecks(SpoofChecker.RESTRICTION_LEVEL | SpoofChecker.MIXED_NUMBERS)
            .setRestrictionLevel(SpoofChecker.RestrictionLevel.HIGHLY_RESTRICTIVE)
            .build();

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");
    /** α-pinen, 50 μg, 2 kΩ: Greek that everybody writes among Latin letters, and that passes for no Latin word. */
    private static final Pattern GREEK_SIGN =
            Pattern.compile("(?<![\\p{L}\\p{M}])(?:[α-ω]|μ[A-Za-z]{1,2}|[kM]?Ω)(?![\\p{L}\\p{M}])");

    private MixedScripts() {}

    /** The first word that mixes scripts within itself. */
    public static Optional<Mixture> inAWord(String text) {
        if (isLatin(text)) {
            return Optional.empty();
        }
        return WORD.matcher(GREEK_SIGN.matcher(text).replaceAll(" "))
                .results()
                .map(found -> found.group())
                .filter(LEVEL::failsChecks)
                .findFirst()
                .map(word -> new Mixture(word, stranger(word, word)));
    }

    /** As above, and the first word that is of another script than the name's Latin words. */
    public static Optional<Mixture> inAName(String name) {
        return inAWord(name).or(() -> isLatin(name) ? Optional.empty() : amongWords(name));
    }

    private static Optional<Mixture> amongWords(String name) {
        String words = GREEK_SIGN.matcher(name).replaceAll(" ");
        if (!LEVEL.failsChecks(words)) {
            return Optional.empty();
        }
        int letter = stranger(words, words);
        Matcher word = WORD.matcher(words);
        String sign = Character.toString(letter);
        while (word.find()) {
            if (word.group().contains(sign)) {
                return Optional.of(new Mixture(word.group(), letter));
            }
        }
        return Optional.of(new Mixture(name, letter));
    }

    /** The first letter that is not Latin where others are, else the first of another script than the first letter's. */
    private static int stranger(String text, String among) {
        boolean latin = among.codePoints().anyMatch(letter -> UScript.getScript(letter) == UScript.LATIN);
        int usual = latin
                ? UScript.LATIN
                : UScript.getScript(letters(among).findFirst().orElse('a'));
        OptionalInt stranger = letters(text)
                .filter(letter -> UScript.getScript(letter) != usual)
                .findFirst();
        return stranger.orElseGet(() -> text.codePoints()
                .filter(letter -> UCharacter.isDigit(letter) && letter > '9')
                .findFirst()
                .orElse(text.codePointAt(0)));
    }

    private static IntStream letters(String text) {
        return text.codePoints().filter(letter -> UScript.getScript(letter) > UScript.INHERITED);
    }

    /** Nearly every text is, and is not looked at any closer. */
    private static boolean isLatin(String text) {
        return text.chars().allMatch(c -> c <= 0x24f || (c >= 0x1e00 && c <= 0x1eff) || (c >= 0x2010 && c <= 0x2027));
    }
}
