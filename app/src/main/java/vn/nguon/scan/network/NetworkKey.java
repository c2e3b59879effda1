package vn.nguon.scan.network;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import vn.nguon.http.client.ClientNetwork;

/**
 * The secret of a day, under which the networks of that day have names: the first 64 bits of HMAC-SHA-256 over
 * {@code "nguon/network/1"}, a zero byte, order, number and network, each as 8 bytes. Who has not the secret learns from
 * a name neither the network nor whether another stamp was scanned from it.
 */
final class NetworkKey {

    static final int LENGTH = 32;

    private static final String HMAC = "HmacSHA256";
    private static final byte[] PURPOSE = "nguon/network/1\0".getBytes(StandardCharsets.US_ASCII);

    private final SecretKeySpec secret;

    NetworkKey(byte[] secret) {
        this.secret = new SecretKeySpec(secret, HMAC);
    }

    /** How the network is called where that stamp's scans are counted. */
    long name(long order, long number, ClientNetwork network) {
        ByteBuffer message = ByteBuffer.allocate(PURPOSE.length + 3 * Long.BYTES)
                .put(PURPOSE)
                .putLong(order)
                .putLong(number)
                .putLong(network.prefix());
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(secret);
            return ByteBuffer.wrap(mac.doFinal(message.array())).getLong();
        } catch (GeneralSecurityException unheardOf) {
            throw new IllegalStateException(unheardOf);
        }
    }
}
