package vn.nguon.db.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.nguon.db.connection.DatabaseRefusal;

/** The directory PostgreSQL keeps its data in, as it is found between two runs of the server. */
record DataDirectory(Path path) {

    private static final String PID_FILE = "postmaster.pid";
    private static final int STATUS = 7;
    // No process ever has this number.
    private static final String NOBODYS_PID = Integer.toString(Integer.MAX_VALUE);

    boolean exists() {
        return Files.exists(path);
    }

    /** @throws DatabaseRefusal if the data was written by another major version of PostgreSQL */
    void refuseOtherMajorVersion() {
        var found = read("PG_VERSION").map(lines -> lines.get(0)).orElse("unknown");
        if (!found.equals(PostgresBinaries.majorVersion())) {
            throw new DatabaseRefusal(
                    "%s holds data of PostgreSQL %s, and this Nguồn brings PostgreSQL %s along. Move the data over as docs/operations/database.md tells, or start the Nguồn that made it."
                            .formatted(path, found, PostgresBinaries.majorVersion()));
        }
    }

    /** The server that works on this directory, if one lives. */
    Optional<ProcessHandle> server() {
        return recordedPid().flatMap(ProcessHandle::of).filter(this::worksHere);
    }

    /** Whether the server that works on it is open for writing. */
    boolean isReady() {
        return read(PID_FILE)
                .filter(lines ->
                        lines.size() > STATUS && lines.get(STATUS).strip().equals("ready"))
                .isPresent();
    }

    /**
     * Lets a server start although the one before it died and left its {@code postmaster.pid} behind. PostgreSQL itself
     * stumbles over two kinds only: half-written files, and a process number that another program has got since. In the
     * second nothing but the number is changed, as the rest lets it find out whether parts of the dead server still
     * live.
     */
    void forgetDeadServer() {
        if (server().isPresent() || !Files.exists(path.resolve(PID_FILE))) {
            return;
        }
        if (recordedPid().isEmpty()) {
            remove(PID_FILE);
        } else if (recordedPid().flatMap(ProcessHandle::of).isPresent()) {
            var lines = new ArrayList<>(read(PID_FILE).orElseThrow());
            lines.set(0, NOBODYS_PID);
            write(PID_FILE, String.join("\n", lines) + "\n");
        }
    }

    void write(String name, String text) {
        try {
            Files.writeString(path.resolve(name), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void remove(String name) {
        try {
            Files.delete(path.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Removes it and all that is in it. */
    void delete() {
        if (!exists()) {
            return;
        }
        try (var files = Files.walk(path)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Makes {@code uid} the owner of everything in it, which only root may do, and only if it is not already. */
    void giveTo(int uid) {
        try (var files = Files.walk(path)) {
            if (uid == owner(path)) {
                return;
            }
            for (var file : (Iterable<Path>) files::iterator) {
                Files.setAttribute(file, "unix:uid", uid, LinkOption.NOFOLLOW_LINKS);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int owner(Path file) throws IOException {
        return (int) Files.getAttribute(file, "unix:uid");
    }

    private boolean worksHere(ProcessHandle process) {
        var arguments = List.of(process.info().arguments().orElse(new String[0]));
        return arguments.contains("-D") && arguments.contains(path.toString());
    }

    private Optional<Long> recordedPid() {
        return read(PID_FILE)
                .map(lines -> lines.get(0).strip())
                .filter(number -> number.matches("[0-9]{1,10}"))
                .map(Long::valueOf);
    }

    private Optional<List<String>> read(String name) {
        try {
            var file = path.resolve(name);
            return Files.exists(file)
                    ? Optional.of(Files.readAllLines(file)).filter(lines -> !lines.isEmpty())
                    : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
