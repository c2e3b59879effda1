package vn.nguon.stamp;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Properties;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * A text under a passphrase: AES-256-GCM (NIST SP 800-38D) under a key that Argon2id (RFC 9106) makes of the
 * passphrase, written as properties with all that is needed to open it but the passphrase.
 */
final class SealedText {

    private static final String FORMAT = "nguon/sealed/1";
    private static final int MEMORY_KIB = 65_536;
    private static final int PASSES = 3;
    private static final int SALT_BYTES = 16;
    private static final int NONCE_BYTES = 12;
    private static final int KEY_BYTES = 32;
    private static final int TAG_BITS = 128;

    private SealedText() {}

    static boolean isSealed(Properties lines) {
        return FORMAT.equals(lines.getProperty("format"));
    }

    /** The lines of a file. */
    static String seal(String text, String passphrase) {
        byte[] salt = random(SALT_BYTES);
        byte[] nonce = random(NONCE_BYTES);
        byte[] key = key(passphrase, salt, MEMORY_KIB, PASSES);
        try {
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, key, nonce).doFinal(text.getBytes(StandardCharsets.UTF_8));
            HexFormat hex = HexFormat.of();
            return """
                    format=%s
                    memory-kib=%d
                    passes=%d
                    salt=%s
                    nonce=%s
                    sealed=%s
                    """.formatted(
                    FORMAT, MEMORY_KIB, PASSES, hex.formatHex(salt), hex.formatHex(nonce), hex.formatHex(sealed));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The text; nothing where the passphrase is another, or a byte was changed. */
    static Optional<String> open(Properties lines, String passphrase) {
        HexFormat hex = HexFormat.of();
        byte[] key = key(
                passphrase,
                hex.parseHex(lines.getProperty("salt", "")),
                Integer.parseInt(lines.getProperty("memory-kib", "0")),
                Integer.parseInt(lines.getProperty("passes", "0")));
        try {
            byte[] text = cipher(Cipher.DECRYPT_MODE, key, hex.parseHex(lines.getProperty("nonce", "")))
                    .doFinal(hex.parseHex(lines.getProperty("sealed", "")));
            return Optional.of(new String(text, StandardCharsets.UTF_8));
        } catch (AEADBadTagException another) {
            return Optional.empty();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Cipher cipher(int mode, byte[] key, byte[] nonce) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(FORMAT.getBytes(StandardCharsets.US_ASCII));
        return cipher;
    }

    private static byte[] key(String passphrase, byte[] salt, int memoryKib, int passes) {
        Argon2BytesGenerator argon2 = new Argon2BytesGenerator();
        argon2.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(memoryKib)
                .withIterations(passes)
                .withParallelism(1)
                .withSalt(salt)
                .build());
        byte[] key = new byte[KEY_BYTES];
        argon2.generateBytes(passphrase.getBytes(StandardCharsets.UTF_8), key);
        return key;
    }

    private static byte[] random(int length) {
        byte[] bytes = new byte[length];
        new SecureRandom().nextBytes(bytes);
        return bytes;
    }
}
