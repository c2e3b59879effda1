package vn.nguon.identity.password;

import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** What somebody chose to prove who they are: long enough, and not what everybody chooses. */
public record Password(String text) {

    private static final int SHORTEST = 10;
    private static final int LONGEST = 200;

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String LETTERS = "abcdefghjkmnpqrstvwxyz23456789";

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
        return text.codePoints().distinct().count() < 4 || CommonPasswords.include(text);
    }

    /** Refuses a password that is little more than a name of whom it belongs to: login, own name, organisation. */
    public Password notLike(Collection<String> names) {
        if (PlainWords.carry(text, names)) {
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
