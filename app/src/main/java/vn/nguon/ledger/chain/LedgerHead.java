package vn.nguon.ledger.chain;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * A place in the chain that somebody wrote down outside the database: {@code 444:3f2a…}. Whoever keeps one notices when
 * what was recorded up to it is written anew, or taken away.
 *
 * @param hash 32 bytes
 */
record LedgerHead(long position, byte[] hash) {

    private static final Pattern WRITTEN = Pattern.compile("([0-9]{1,18}):([0-9a-fA-F]{64})");

    static LedgerHead of(ChainLink link) {
        return new LedgerHead(link.position(), link.hash());
    }

    /** @throws IllegalArgumentException with a sentence for whoever typed it */
    static LedgerHead parse(String text) {
        var written = WRITTEN.matcher(text.strip());
        if (!written.matches()) {
            throw new IllegalArgumentException("'" + text
                    + "' is no head: write the position, a colon and 64 hexadecimal digits, as it was printed.");
        }
        return new LedgerHead(Long.parseLong(written.group(1)), HexFormat.of().parseHex(written.group(2)));
    }

    /** Whether the chain's hash at this position, or null where there is none, is that of this head. */
    boolean isMetBy(byte[] found) {
        return Arrays.equals(found, hash);
    }

    @Override
    public String toString() {
        return position + ":" + HexFormat.of().formatHex(hash);
    }
}
