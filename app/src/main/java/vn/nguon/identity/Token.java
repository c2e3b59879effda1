package vn.nguon.identity;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import vn.nguon.ledger.Sha256;

/**
 * A secret that opens a door: 256 random bits that only its holder knows. What is stored is its hash, and a hash this
 * wide needs no salt.
 */
public record Token(String text) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;

    /** A new one, {@code prefix} and 43 letters, digits, hyphens and underscores. */
    public static Token fresh(String prefix) {
        byte[] secret = new byte[BYTES];
        RANDOM.nextBytes(secret);
        return new Token(prefix + Base64.getUrlEncoder().withoutPadding().encodeToString(secret));
    }

    /** SHA-256 of the text: 32 bytes. */
    public byte[] hash() {
        return Sha256.of(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Tells nothing, so that no log can. */
    @Override
    public String toString() {
        return "Token[…]";
    }
}
