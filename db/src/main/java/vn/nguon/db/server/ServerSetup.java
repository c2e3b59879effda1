package vn.nguon.db.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import vn.nguon.db.connection.ConnectionParameters;
import vn.nguon.db.connection.DatabaseRefusal;
import vn.nguon.db.connection.DatabaseRoles;

/** Brings a home into the state in which its server can be started. */
record ServerSetup(HomeDirectory home, ServerConfiguration configuration, Postmaster postmaster) {

    private static final String LOOPBACK = "127.0.0.1";

    /**
     * Makes the data directory if there is none, stops a server that a killed application left running, and writes the
     * configuration.
     *
     * @return the roles that may enter the server, once it answers
     * @throws DatabaseRefusal if the directory belongs to another major version
     */
    DatabaseRoles prepare() {
        var data = postmaster.data();
        var isNew = !data.exists();
        if (!isNew) {
            data.refuseOtherMajorVersion();
            data.giveTo(postmaster.binaries().user().uid());
            postmaster.stop();
            data.forgetDeadServer();
        } else {
            home.forgetConnections();
            makeData();
        }
        var remembered = home.application();
        var port = freePort(remembered);
        var roles = new DatabaseRoles(
                remembered.orElseGet(() -> newRole("nguon")).atPort(port),
                home.owner().orElseGet(() -> newRole("nguon_owner")).atPort(port));
        configure(port);
        if (remembered.isEmpty() || home.owner().isEmpty()) {
            admit(roles, isNew);
        }
        home.remember(roles.application(), roles.owner());
        return roles;
    }

    /** Whole or not at all: what an interrupted start left half made is thrown away. */
    private void makeData() {
        var draft = new DataDirectory(home.directory().resolve("database.new"));
        draft.delete();
        refuseIfFailed(postmaster
                .binaries()
                .command(
                        "initdb",
                        "--pgdata=" + draft.path(),
                        "--username=postgres",
                        "--auth=reject",
                        "--encoding=UTF8",
                        "--locale=C",
                        "--locale-provider=builtin",
                        "--builtin-locale=C.UTF-8",
                        configuration.durable() ? "--data-checksums" : "--no-sync")
                .run());
        try {
            Files.move(draft.path(), home.data(), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void configure(int port) {
        postmaster.data().write("postgresql.conf", configuration.text(home, port));
        postmaster.data().write("pg_hba.conf", "host all all " + LOOPBACK + "/32 scram-sha-256\n");
        try {
            Files.createDirectories(home.logs());
            Files.createDirectories(home.log());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Sets the passwords, without knowing those before: the application's, the owner's, and the superuser's to the
     * owner's. Statements for what is there already fail and do no harm.
     */
    private void admit(DatabaseRoles roles, boolean isNew) {
        alone("postgres", """
                alter role postgres password '%4$s'
                create role "%1$s" login
                alter role "%1$s" password '%2$s'
                create role "%3$s" login
                alter role "%3$s" password '%4$s'
                create database "%5$s" owner "%3$s"
                alter database "%5$s" owner to "%3$s"
                """.formatted(
                        roles.application().user(),
                        roles.application().password(),
                        roles.owner().user(),
                        roles.owner().password(),
                        roles.owner().name()));
        if (!isNew) {
            // Made when the application owned its tables.
            alone(
                    roles.owner().name(),
                    "reassign owned by \"%s\" to \"%s\"\n"
                            .formatted(roles.application().user(), roles.owner().user()));
        }
    }

    /** Statements, one a line, by the superuser while no server runs. */
    private void alone(String database, String statements) {
        refuseIfFailed(postmaster
                .binaries()
                .command("postgres", "--single", "-D", home.data().toString(), database)
                .run(statements));
    }

    private static void refuseIfFailed(ProgramCommand.Outcome outcome) {
        if (outcome.failed()) {
            throw new DatabaseRefusal("PostgreSQL could not make its data directory: " + outcome.output());
        }
    }

    private static ConnectionParameters newRole(String user) {
        var secret = new byte[24];
        new SecureRandom().nextBytes(secret);
        return new ConnectionParameters(
                LOOPBACK, 0, "nguon", user, HexFormat.of().formatHex(secret), Map.of());
    }

    /** The port the server had, or another one if a stranger has that by now. */
    private static int freePort(Optional<ConnectionParameters> remembered) {
        var wanted = remembered.map(ConnectionParameters::port).orElse(0);
        try (var socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), wanted));
            return socket.getLocalPort();
        } catch (BindException e) {
            return freePort(Optional.empty());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
