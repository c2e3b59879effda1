package vn.nguon.ledger.chain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.UUID;
import vn.nguon.ledger.Sha256;

/**
 * A place in the order: an entry, and a hash over it and all before it.
 *
 * @param position 1 for the first entry ever recorded
 * @param hash     32 bytes: SHA-256("nguon/ledger/1" ‖ 0x00 ‖ position ‖ hash of the link before ‖ hash of the entry)
 */
record ChainLink(long position, UUID entryId, byte[] hash) {

    private static final byte[] DOMAIN = "nguon/ledger/1\0".getBytes(StandardCharsets.US_ASCII);

    /** What stands before the first link: 32 zero bytes. */
    static final ChainLink BEFORE_ALL = new ChainLink(0, new UUID(0, 0), new byte[32]);

    ChainLink next(UUID entryId, byte[] entryHash) {
        long position = this.position + 1;
        MessageDigest digest = Sha256.digest();
        digest.update(DOMAIN);
        for (int shift = 56; shift >= 0; shift -= 8) {
            digest.update((byte) (position >>> shift));
        }
        digest.update(hash);
        digest.update(entryHash);
        return new ChainLink(position, entryId, digest.digest());
    }
}
