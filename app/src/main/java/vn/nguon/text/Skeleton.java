package vn.nguon.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.SpoofChecker;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a name looks like: two names of one skeleton are alike to the eye (UTS 39, 4), whatever letters they are written
 * with. Besides, capitals and small letters are one, and so are signs between words, the legal forms' long and short
 * words, and I, l, 1. Accents count: {@code Hoa} is not {@code Hòa}.
 *
 * <pre>{@code
 * Skeleton.of("HTX Dược liệu Phong Điền").equals(Skeleton.of("Hợp tác xã dược 1iệu “Phong-Điền”"))
 * }</pre>
 */
public final class Skeleton {

    private static final SpoofChecker CHECKER =
            new SpoofChecker.Builder().setChecks(SpoofChecker.CONFUSABLE).build();

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    /** The longest first, since one is a part of another. */
    private static final List<Map.Entry<String, String>> LEGAL_FORMS = Stream.of(
                    Map.entry("trách nhiệm hữu hạn", "TNHH"),
                    Map.entry("doanh nghiệp tư nhân", "DNTN"),
                    Map.entry("một thành viên", "MTV"),
                    Map.entry("hộ kinh doanh", "HKD"),
                    Map.entry("tổ hợp tác", "THT"),
                    Map.entry("hợp tác xã", "HTX"),
                    Map.entry("cổ phần", "CP"))
            .map(form -> Map.entry(spaced(drawn(form.getKey())), spaced(drawn(form.getValue()))))
            .toList();

    private Skeleton() {}

    /** For comparing only: nobody could read it. Never empty, unless the name is. */
    public static String of(String name) {
        String words = spaced(drawn(name));
        for (Map.Entry<String, String> form : LEGAL_FORMS) {
            words = words.replace(form.getKey(), form.getValue());
        }
        return words.isBlank() ? drawn(name) : words.strip();
    }

    /** Whether two names of one skeleton are of the same letters too, capitals, spaces and signs aside. */
    public static boolean sameLetters(String one, String other) {
        return letters(one).equals(letters(other));
    }

    private static String letters(String name) {
        String composed = Normalizer.normalize(UCharacter.foldCase(name, true), Normalizer.Form.NFC);
        return spaced(composed);
    }

    /** As the letters look, capitals looking as their small ones do, I and l alike. */
    private static String drawn(String text) {
        String folded = UCharacter.foldCase(CHECKER.getSkeleton(text), true);
        return CHECKER.getSkeleton(folded).replace('l', 'i');
    }

    private static String spaced(String drawn) {
        return " " + BETWEEN_WORDS.matcher(drawn).replaceAll(" ").strip() + " ";
    }
}
