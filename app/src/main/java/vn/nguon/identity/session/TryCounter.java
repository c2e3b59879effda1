package vn.nguon.identity.session;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import vn.nguon.http.client.ClientAddress;
import vn.nguon.ledger.Sha256;

/**
 * What counts tries that were in vain, and how long the next one must wait.
 *
 * @param hash    names it; not what was typed as the login: people type their password into the wrong field
 * @param free    so many tries wait for nothing
 * @param first   the next one waits so long, and each further one twice as long
 * @param longest but never longer
 * @param shared  whether others count here, too: then who comes with the right password takes back their own try only
 */
record TryCounter(byte[] hash, int free, Duration first, Duration longest, boolean shared) {

    /** Of whoever guesses by themselves. */
    private static final int FREE = 5;

    private static final Duration FIRST = Duration.ofSeconds(30);
    private static final Duration LONGEST = Duration.ofMinutes(15);

    /** Of all who guess at one login from wherever: fewer than a hundred in the first hour, sixty in each after. */
    private static final int FREE_FOR_ALL = 30;

    private static final Duration FIRST_FOR_ALL = Duration.ofSeconds(1);
    private static final Duration LONGEST_FOR_ALL = Duration.ofMinutes(1);

    /** A device on which nobody of that login signed in before: counts with its client's others, and with all. */
    static List<TryCounter> ofStranger(String login, ClientAddress client) {
        return List.of(
                alone("client", login, client.network()),
                new TryCounter(hash("login", login, 0), FREE_FOR_ALL, FIRST_FOR_ALL, LONGEST_FOR_ALL, true));
    }

    /** A device that is known, whatever strangers do meanwhile. */
    static List<TryCounter> ofDevice(String login, long device) {
        return List.of(alone("device", login, device));
    }

    /** Somebody who is signed in and says their password again. */
    public static List<TryCounter> ofSession(String login, long session) {
        return List.of(alone("session", login, session));
    }

    /** What all strangers together count of a login. */
    static byte[] ofAllStrangers(String login) {
        return hash("login", login, 0);
    }

    private static TryCounter alone(String kind, String login, long number) {
        return new TryCounter(hash(kind, login, number), FREE, FIRST, LONGEST, false);
    }

    private static byte[] hash(String kind, String login, long number) {
        byte[] words = (kind + ':' + login).getBytes(StandardCharsets.UTF_8);
        return Sha256.of(ByteBuffer.allocate(words.length + Long.BYTES)
                .put(words)
                .putLong(number)
                .array());
    }
}
