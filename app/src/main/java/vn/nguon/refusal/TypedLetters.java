package vn.nguon.refusal;

import java.text.Normalizer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.nguon.text.MixedScripts;
import vn.nguon.text.MixedScripts.Mixture;
import vn.nguon.text.UnseenLetters;

/**
 * The letters of what people type: composed (NFC), and refused with {@link Invalid} where they show something else than
 * what is there (decision 0042).
 */
public final class TypedLetters {

    private static final Pattern CONTROL = Pattern.compile("[\\x00-\\x1f&&[^\\n\\r\\t]]");
    private static final Pattern LINE_BREAK = Pattern.compile("[\\n\\r\\t\\x0b\\f]");
    private static final Pattern SPACES = Pattern.compile("\\p{Zs}+");
    /** More than two marks upon one letter, or one mark twice: no language is written so. */
    private static final Pattern PILED = Pattern.compile("\\p{M}{3}|(\\p{M})\\1");

    private static final int LEAD = 12;

    private TypedLetters() {}

    /**
     * What any text that is sent in goes through, whatever it is for: composed, and nothing in it that nobody sees.
     *
     * @throws Invalid naming the field, the letter and what it follows
     */
    public static String seen(String field, String text) {
        UnseenLetters.firstIn(text).ifPresent(at -> {
            throw unseen(field, text, at);
        });
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    static String kept(String field, @Nullable String value) {
        String text = read(value);
        if (CONTROL.matcher(text).find()) {
            throw unseen(field, text, 0);
        }
        return text;
    }

    static String prose(String field, @Nullable String value) {
        return notPiled(field, seen(field, read(value)));
    }

    static String line(String field, @Nullable String value) {
        String text = prose(field, value);
        if (LINE_BREAK.matcher(text).find()) {
            throw new Invalid(
                    field,
                    "Mục này chỉ có một dòng. Hãy bỏ chỗ xuống dòng hoặc dấu tab.",
                    "This is of one line. Take out the line break or the tab.");
        }
        MixedScripts.inAWord(text).ifPresent(mixture -> {
            throw mixed(field, mixture);
        });
        return SPACES.matcher(text).replaceAll(" ");
    }

    static String name(String field, @Nullable String value) {
        String text = line(field, value);
        MixedScripts.inAName(text).ifPresent(mixture -> {
            throw mixed(field, mixture);
        });
        return text;
    }

    private static String read(@Nullable String value) {
        return value == null
                ? ""
                : Normalizer.normalize(LookalikeLetters.replaced(value).strip(), Normalizer.Form.NFC);
    }

    private static String notPiled(String field, String text) {
        if (PILED.matcher(text).find()) {
            throw new Invalid(
                    field,
                    "Có nhiều dấu chồng lên một chữ. Hãy gõ lại chữ đó.",
                    "There are several marks upon one letter. Type that letter again.");
        }
        return text;
    }

    private static Invalid unseen(String field, String text, int at) {
        String code = "U+%04X".formatted(text.codePointAt(at));
        String lead = text.substring(Math.max(0, at - LEAD), at).strip();
        return lead.isEmpty()
                ? new Invalid(
                        field,
                        "Ở đầu có ký tự không nhìn thấy được (" + code + "). Hãy xoá hết mục này rồi gõ lại.",
                        "It begins with a sign that nobody can see (" + code + "). Clear this and type it again.")
                : new Invalid(
                        field,
                        "Sau «" + lead + "» có ký tự không nhìn thấy được (" + code
                                + "). Hãy xoá đoạn đó rồi gõ lại, không dán.",
                        "After “" + lead + "” there is a sign that nobody can see (" + code
                                + "). Delete that part and type it again, without pasting.");
    }

    private static Invalid mixed(String field, Mixture mixture) {
        return new Invalid(
                field,
                "«" + mixture.word() + "» lẫn chữ của nhiều bảng chữ cái: «" + mixture.letterNamed()
                        + "» không phải chữ Việt. Hãy gõ lại chữ đó.",
                "“" + mixture.word() + "” mixes alphabets: “" + mixture.letterNamed()
                        + "” is not the Latin letter it looks like. Type it again.");
    }
}
