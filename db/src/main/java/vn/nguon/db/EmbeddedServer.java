package vn.nguon.db;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/**
 * The PostgreSQL server the application brings along: its data stays in {@link Home}, it answers on the loopback
 * interface only and to nobody without the password, and it is started again if it dies.
 */
final class EmbeddedServer implements AutoCloseable {

    private static final Logger LOG = System.getLogger(EmbeddedServer.class.getName());
    private static final int MILLIS_BETWEEN_LOOKS = 1000;

    private final Occupation occupation;
    private final Postmaster postmaster;
    private final WaysIn ways;
    private boolean closed;

    private EmbeddedServer(Occupation occupation, Postmaster postmaster, WaysIn ways) {
        this.occupation = occupation;
        this.postmaster = postmaster;
        this.ways = ways;
    }

    /**
     * Starts the server, with an empty database the first time. A server that a killed application left running is
     * stopped first, so that what runs is always what this application set up.
     *
     * @throws DatabaseRefusal if another live process uses the directory, or another major version made it
     */
    static EmbeddedServer start(Home home, Settings settings) {
        var occupation = Occupation.of(home.lock()).orElseThrow(() -> Occupation.refusal(home));
        try {
            var programs = Programs.unpackedBelow(home.programs());
            var postmaster = new Postmaster(programs, new DataDirectory(home.data()), home.logs());
            var ways = new Preparing(home, settings, postmaster).prepare();
            postmaster.start();
            var server = new EmbeddedServer(occupation, postmaster, ways);
            server.watch();
            return server;
        } catch (RuntimeException e) {
            occupation.close();
            throw e;
        }
    }

    /** The application's way in: it owns nothing there and is no superuser. */
    Address address() {
        return ways.application();
    }

    /** The way in of the owner of the tables, who is no superuser either. */
    Address owner() {
        return ways.owner();
    }

    /** The superuser's way in. */
    Address superuser() {
        return ways.owner()
                .ofDatabase("postgres")
                .asUser("postgres", ways.owner().password());
    }

    Postmaster postmaster() {
        return postmaster;
    }

    @Override
    public synchronized void close() {
        if (!closed) {
            closed = true;
            postmaster.stop();
            occupation.close();
        }
    }

    private void watch() {
        var watching = new Thread(this::keepAlive, "database-watch");
        watching.setDaemon(true);
        watching.start();
    }

    /** Looks itself, as a dead server that nobody buries, which is usual in containers, seems alive to the JVM. */
    private void keepAlive() {
        while (revived()) {
            try {
                Thread.sleep(MILLIS_BETWEEN_LOOKS);
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    /** False when the server is to stay down, or does. */
    private synchronized boolean revived() {
        if (closed) {
            return false;
        }
        if (postmaster.data().server().isPresent()) {
            return true;
        }
        LOG.log(Level.WARNING, "PostgreSQL died. Starting it again.");
        try {
            postmaster.start();
            return true;
        } catch (DatabaseRefusal e) {
            LOG.log(Level.ERROR, e.getMessage());
            return false;
        }
    }
}
