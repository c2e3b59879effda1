package vn.nguon.stamp.code;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A secret that makes and recognises codes. Immutable: any number of threads may use one.
 *
 * <p>The tag of a number is the first 60 bits of HMAC-SHA-256 (RFC 2104) over {@code "nguon/stamp/1"}, a zero byte and
 * the number as 8 bytes.
 */
public final class StampKey {

    /** Bytes of a secret. */
    public static final int LENGTH = 32;

    private static final int BLOCK = 64;
    private static final byte[] PURPOSE = "nguon/stamp/1\0".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] FINGERPRINT = "nguon/stamp-key-fingerprint/1".getBytes(StandardCharsets.US_ASCII);

    private final int version;
    // SHA-256 after the padded key, so that a tag costs two compressions instead of four.
    private final MessageDigest inner;
    private final MessageDigest outer;

    /**
     * The key of that secret.
     *
     * @param version positive; an order remembers it
     * @param secret  32 bytes
     */
    public StampKey(int version, byte[] secret) {
        if (version < 1) {
            throw new IllegalArgumentException("versions of stamp keys count from 1, not " + version);
        }
        if (secret.length != LENGTH) {
            throw new IllegalArgumentException("stamp key " + version + " must have " + LENGTH + " bytes");
        }
        this.version = version;
        this.inner = startedWith(secret, (byte) 0x36);
        this.outer = startedWith(secret, (byte) 0x5c);
    }

    public int version() {
        return version;
    }

    /** The code of that number. */
    public StampCode code(StampNumber number) {
        return new StampCode(number, tag(number.value()));
    }

    /** Whether this key made the code. */
    public boolean made(StampCode code) {
        // One comparison of two machine words: it takes as long for a near miss as for a far one.
        return tag(code.number().value()) == code.tag();
    }

    /** Tells keys apart without telling the key: 16 hexadecimal digits. */
    public String fingerprint() {
        return HexFormat.of().formatHex(hmac(FINGERPRINT), 0, 8);
    }

    /** The 60 bits of the tag. */
    long tag(long number) {
        byte[] message = ByteBuffer.allocate(PURPOSE.length + Long.BYTES)
                .put(PURPOSE)
                .putLong(number)
                .array();
        return ByteBuffer.wrap(hmac(message)).getLong() >>> 4;
    }

    private byte[] hmac(byte[] message) {
        MessageDigest first = copy(inner);
        first.update(message);
        MessageDigest second = copy(outer);
        second.update(first.digest());
        return second.digest();
    }

    private static MessageDigest startedWith(byte[] secret, byte pad) {
        byte[] block = new byte[BLOCK];
        for (int i = 0; i < BLOCK; i++) {
            block[i] = (byte) ((i < secret.length ? secret[i] : 0) ^ pad);
        }
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(block);
            return digest;
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static MessageDigest copy(MessageDigest digest) {
        try {
            return (MessageDigest) digest.clone();
        } catch (CloneNotSupportedException foreignProvider) {
            throw new IllegalStateException("the SHA-256 of this JVM cannot be copied", foreignProvider);
        }
    }

    /** The version and never the secret. */
    @Override
    public String toString() {
        return "stamp key " + version;
    }
}
