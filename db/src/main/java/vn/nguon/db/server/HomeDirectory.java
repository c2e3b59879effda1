package vn.nguon.db.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Optional;
import vn.nguon.db.connection.ConnectionParameters;
import vn.nguon.db.connection.DatabaseRefusal;

/** The directory that holds everything the brought-along server needs, {@code ~/.nguon} unless told otherwise. */
public record HomeDirectory(Path directory, Path binaries) {

    /**
     * The directory {@code NGUON_HOME} names, made if it is missing, readable by its owner only.
     *
     * @throws DatabaseRefusal if it cannot be made or belongs to another user
     */
    public static HomeDirectory of(Map<String, String> environment) {
        var named = environment.get("NGUON_HOME");
        var path = named == null || named.isBlank()
                // A container's user may have a HOME without being known by name to the JVM.
                ? Path.of(environment.getOrDefault("HOME", System.getProperty("user.home")), ".nguon")
                : Path.of(named.strip());
        var directory = make(path);
        return new HomeDirectory(directory, directory.resolve("postgresql"));
    }

    private static Path make(Path path) {
        try {
            if (!Files.exists(path)) {
                Files.createDirectories(
                        path, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            }
            var owner = Files.getOwner(path, LinkOption.NOFOLLOW_LINKS).getName();
            if ((int) Files.getAttribute(path, "unix:uid") != OperatingSystemUser.ownUid()) {
                throw new DatabaseRefusal(
                        "%s belongs to the user %s. Start Nguồn as %s, or set NGUON_HOME to a directory of your own."
                                .formatted(path, owner, owner));
            }
            return path.toRealPath();
        } catch (IOException e) {
            throw new DatabaseRefusal(
                    "The directory %s cannot be made or entered (%s). Set NGUON_HOME to a directory that can."
                            .formatted(path, e.getMessage()),
                    e);
        }
    }

    /** PostgreSQL's data directory. */
    public Path data() {
        return directory.resolve("database");
    }

    /** Held by the process that uses the data directory. */
    Path lock() {
        return directory.resolve("database.lock");
    }

    /** Whether a live process, this one included, runs the server in it. */
    public boolean isInUse() {
        return DirectoryLock.isTaken(lock());
    }

    /** The sentence for whoever comes second. */
    public DatabaseRefusal alreadyInUse() {
        return new DatabaseRefusal(
                "Another Nguồn (%s) is using %s. Stop it first, or set NGUON_HOME to another directory."
                        .formatted(DirectoryLock.holder(lock()), directory));
    }

    /** Settings of PostgreSQL that the operator wants otherwise; need not exist. */
    Path operatorsSettings() {
        return directory.resolve("database.conf");
    }

    /** Where the server lays down its log piece by piece, for backups. */
    public Path log() {
        return directory.resolve("wal");
    }

    Path logs() {
        return directory.resolve("log");
    }

    /** How the application reaches the server, password included; empty before its first start. */
    public Optional<ConnectionParameters> application() {
        return read("database.url");
    }

    /**
     * How the owner of the tables reaches it, password included; empty before the first start of a version that tells
     * the two apart.
     */
    public Optional<ConnectionParameters> owner() {
        return read("database-owner.url");
    }

    /** How the superuser reaches it; empty as {@link #owner}. */
    public Optional<ConnectionParameters> superuser() {
        return owner().map(owner -> owner.ofDatabase("postgres").asUser("postgres", owner.password()));
    }

    /** Remembers how to reach the server, readable by the operating system's owner only. */
    void remember(ConnectionParameters application, ConnectionParameters owner) {
        write("database.url", application);
        write("database-owner.url", owner);
    }

    void forgetConnections() {
        try {
            Files.deleteIfExists(directory.resolve("database.url"));
            Files.deleteIfExists(directory.resolve("database-owner.url"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<ConnectionParameters> read(String name) {
        var file = directory.resolve(name);
        try {
            return Files.exists(file)
                    ? Optional.of(ConnectionParameters.read(Map.of("NGUON_DATABASE_URL", Files.readString(file))))
                    : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(String name, ConnectionParameters address) {
        var secret = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        try {
            var draft = directory.resolve(name + ".new");
            Files.deleteIfExists(draft);
            Files.writeString(Files.createFile(draft, secret), address.url() + "\n");
            Files.move(draft, directory.resolve(name), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
