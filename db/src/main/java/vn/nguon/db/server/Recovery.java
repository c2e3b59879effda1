package vn.nguon.db.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import vn.nguon.db.connection.DatabaseRefusal;

/** Makes a database of a copy of its files and the log that goes on from it. */
public final class Recovery {

    private static final String NOT_REACHED = "before configured recovery target was reached";

    private static final String LOG = "recovery";
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss.SSSSSS'+00'").withZone(ZoneOffset.UTC);

    private final HomeDirectory home;
    private final Postmaster postmaster;

    /** @param home its data are the copy; below {@link #log} it has the log */
    public Recovery(HomeDirectory home) {
        this.home = home;
        var binaries = PostgresBinaries.unpackedBelow(home.binaries());
        this.postmaster = new Postmaster(binaries, new DataDirectory(home.data()), home.logs());
    }

    /** Where the pieces of the log lie under the server's own names. */
    public static Path log(HomeDirectory home) {
        return home.directory().resolve(LOG);
    }

    /**
     * Goes through the log up to a moment, all that was committed until then being there and nothing that was later; or
     * to its end.
     *
     * @return false where the log ends before anything was committed after that moment; then {@code null} is to be asked
     * @throws DatabaseRefusal if the copy or the log is of no use
     */
    public boolean to(@Nullable Instant moment) {
        var data = postmaster.data();
        data.refuseOtherMajorVersion();
        try {
            Files.createDirectories(home.logs());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        data.write("postgresql.conf", settings(moment));
        data.write("pg_hba.conf", "host all all all reject\n");
        data.write("recovery.signal", "");
        data.giveTo(postmaster.binaries().user().uid());
        try {
            postmaster.recover();
        } catch (DatabaseRefusal failed) {
            if (moment != null && postmaster.saidAtStart(NOT_REACHED)) {
                return false;
            }
            throw new DatabaseRefusal("The backup cannot be restored. PostgreSQL says: " + failed.getMessage(), failed);
        }
        postmaster.stop();
        return true;
    }

    /** Nobody is let in, and nothing is open before the log is gone through. */
    private String settings(@Nullable Instant moment) {
        return """
                listen_addresses = '127.0.0.1'
                unix_socket_directories = ''
                port = %d
                max_connections = 200
                timezone = 'UTC'
                log_timezone = 'UTC'
                hot_standby = off
                archive_mode = off
                max_wal_size = '4GB'
                restore_command = 'cp "../%s/%%f" "%%p"'
                recovery_target_timeline = 'current'
                recovery_target_action = 'promote'
                %s
                """.formatted(
                freePort(), LOG, moment == null ? "" : "recovery_target_time = '%s'".formatted(TIME.format(moment)));
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
