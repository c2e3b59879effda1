package vn.nguon.db.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import vn.nguon.db.connection.DatabaseRefusal;

/**
 * Who PostgreSQL runs as: it refuses to be root, and containers often have nobody else.
 *
 * @param prefix words that start a program as this account
 * @param uid who must own the data directory, as the file system counts
 */
record OperatingSystemUser(List<String> prefix, int uid) {

    private static final int ROOT = 0;
    private static final int NOBODY = 65534;
    private static final List<String> IN_A_NAMESPACE = List.of("unshare", "--user");
    // The home may lie below a directory that only root may enter, such as /root. Without the securebit, access(2)
    // would forget the capability.
    private static final List<String> AS_NOBODY = List.of(
            "setpriv",
            "--reuid=" + NOBODY,
            "--regid=" + NOBODY,
            "--clear-groups",
            "--securebits=+no_setuid_fixup",
            "--inh-caps=-all,+dac_override",
            "--ambient-caps=-all,+dac_override",
            "--bounding-set=-all,+dac_override");

    /**
     * The account that started the application; if that is root, a user namespace in which it is not, or else the user
     * nobody.
     *
     * @throws DatabaseRefusal if the application is root and may use neither
     */
    static OperatingSystemUser detect() {
        var uid = ownUid();
        if (uid != ROOT) {
            return new OperatingSystemUser(List.of(), uid);
        }
        if (works(IN_A_NAMESPACE)) {
            return new OperatingSystemUser(IN_A_NAMESPACE, ROOT);
        }
        if (works(AS_NOBODY)) {
            return new OperatingSystemUser(AS_NOBODY, NOBODY);
        }
        throw new DatabaseRefusal(
                "PostgreSQL does not run as root, and here root may use neither 'unshare --user' nor 'setpriv' to be"
                        + " somebody else. Start Nguồn as an ordinary user, or name a database of your own in"
                        + " NGUON_DATABASE_URL.");
    }

    /** The number of the user who started the application, also where that user has no name. */
    static int ownUid() {
        try {
            var file = Files.createTempFile("nguon", null);
            try {
                return (int) Files.getAttribute(file, "unix:uid");
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean works(List<String> prefix) {
        var words = new ArrayList<>(prefix);
        words.add("true");
        return !new ProgramCommand(words).run().failed();
    }
}
