package vn.nguon.db.server;

import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import vn.nguon.db.connection.ConnectionParameters;
import vn.nguon.db.connection.DatabaseRefusal;
import vn.nguon.db.connection.DatabaseRoles;

/**
 * The PostgreSQL server the application brings along: its data stays in {@link HomeDirectory}, it answers on the loopback
 * interface only and to nobody without the password, and it is started again if it dies.
 */
public final class EmbeddedServer implements AutoCloseable {

    private static final Logger LOG = System.getLogger(EmbeddedServer.class.getName());
    private static final long MILLIS_BETWEEN_LOOKS = 1000;
    private static final long LONGEST_PAUSE = 60_000;

    private final DirectoryLock lock;
    private final Postmaster postmaster;
    private final DatabaseRoles roles;
    private boolean closed;

    private EmbeddedServer(DirectoryLock lock, Postmaster postmaster, DatabaseRoles roles) {
        this.lock = lock;
        this.postmaster = postmaster;
        this.roles = roles;
    }

    /**
     * Starts the server, with an empty database the first time. A server that a killed application left running is
     * stopped first, so that what runs is always what this application set up.
     *
     * @throws DatabaseRefusal if another live process uses the directory, or another major version made it
     */
    public static EmbeddedServer start(HomeDirectory home, ServerConfiguration configuration) {
        var lock = DirectoryLock.of(home.lock()).orElseThrow(home::alreadyInUse);
        try {
            var binaries = PostgresBinaries.unpackedBelow(home.binaries());
            var postmaster = new Postmaster(binaries, new DataDirectory(home.data()), home.logs());
            var roles = new ServerSetup(home, configuration, postmaster).prepare();
            postmaster.start();
            var server = new EmbeddedServer(lock, postmaster, roles);
            server.watch();
            return server;
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    /** The version of PostgreSQL that the application brings along, such as {@code 18.1.0}. */
    public static String version() {
        return PostgresBinaries.version();
    }

    /** The application's role, which owns nothing there and is no superuser. */
    public ConnectionParameters application() {
        return roles.application();
    }

    /** The role that owns the tables, which is no superuser either. */
    public ConnectionParameters owner() {
        return roles.owner();
    }

    /** The superuser, for tests and tools. */
    public ConnectionParameters superuser() {
        return roles.owner()
                .ofDatabase("postgres")
                .asUser("postgres", roles.owner().password());
    }

    /** The words of a command that stops it from outside as a crash would, for tests that may be killed. */
    public List<String> commandToStop() {
        return postmaster.stopping("immediate").words();
    }

    Postmaster postmaster() {
        return postmaster;
    }

    @Override
    public synchronized void close() {
        if (!closed) {
            closed = true;
            postmaster.stop();
            lock.close();
        }
    }

    private void watch() {
        var watching = new Thread(this::keepAlive, "database-watch");
        watching.setDaemon(true);
        watching.start();
    }

    /**
     * Looks itself, as a dead server that nobody buries, which is usual in containers, seems alive to the JVM. One that
     * does not start is tried again for as long as the application runs, ever less often: its disk may come back.
     */
    private void keepAlive() {
        long pause = MILLIS_BETWEEN_LOOKS;
        while (!isClosed()) {
            long longer = Math.min(2 * pause, LONGEST_PAUSE);
            pause = isAlive(longer) ? MILLIS_BETWEEN_LOOKS : longer;
            try {
                Thread.sleep(pause);
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    private synchronized boolean isClosed() {
        return closed;
    }

    /**
     * Starts it if it died; false when it stays down.
     *
     * @param next milliseconds after which it is tried again then
     */
    private synchronized boolean isAlive(long next) {
        try {
            if (closed || postmaster.data().server().isPresent()) {
                return true;
            }
            LOG.log(Level.WARNING, "PostgreSQL died. Starting it again.");
            postmaster.start();
            LOG.log(Level.WARNING, "PostgreSQL runs again.");
            return true;
        } catch (DatabaseRefusal | UncheckedIOException e) {
            LOG.log(Level.ERROR, "{0} Trying again in {1} s.", e.getMessage(), next / 1000);
            return false;
        }
    }
}
