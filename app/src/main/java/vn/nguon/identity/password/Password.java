package vn.nguon.identity.password;

import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What somebody chose to prove who they are: long enough, and not what everybody chooses. */
public record Password(String text) {

    private static final int SHORTEST = 10;
    private static final int LONGEST = 200;

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String LETTERS = "abcdefghjkmnpqrstvwxyz23456789";

    /** Longer than {@value #SHORTEST}, and still among the first that are tried. */
    private static final Set<String> COMMONEST = Set.of(
            "1234567890",
            "0123456789",
            "12345678910",
            "123456789a",
            "0987654321",
            "9876543210",
            "1q2w3e4r5t",
            "1qaz2wsx3edc",
            "abcdefghij",
            "abcd123456",
            "anhyeuem123",
            "emyeuanh123",
            "iloveyou123",
            "matkhau123",
            "matkhau1234",
            "motconvit123",
            "password12",
            "password123",
            "password1234",
            "qwerty1234",
            "qwerty12345",
            "qwerty123456",
            "qwertyuiop",
            "asdfghjkl;",
            "administrator",
            "changeme123",
            "letmein123",
            "welcome123",
            "vietnam123",
            "vietnam1975",
            "xinchao123");

    /** @throws PasswordTooWeak for one that is short, very long, one sign repeated, or commonly chosen */
    public Password {
        text = normal(text);
        if (text.codePointCount(0, text.length()) < SHORTEST || text.length() > LONGEST || common(text)) {
            throw new PasswordTooWeak();
        }
    }

    /** A new one to be handed over, {@code "k7mpd-2wx9r-…"}: 98 random bits that are easy to read and type. */
    public static Password random() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 20; i++) {
            text.append(i > 0 && i % 5 == 0 ? "-" : "").append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return new Password(text.toString());
    }

    /** The same letters however a keyboard composed them, since Vietnamese has two ways to write each accent. */
    public static String normal(@Nullable String text) {
        return text == null ? "" : Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    private static boolean common(String text) {
        return COMMONEST.contains(text.toLowerCase(Locale.ROOT))
                || text.codePoints().distinct().count() < 4;
    }

    /** Refuses a password that is little more than the login it belongs to. */
    public Password notLike(String login) {
        if (text.toLowerCase(Locale.ROOT).startsWith(login) && text.length() < login.length() + 4) {
            throw new PasswordTooWeak();
        }
        return this;
    }

    /** Tells nothing, so that no log can. */
    @Override
    public String toString() {
        return "Password[…]";
    }
}
