package vn.nguon.db.backup;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.nguon.db.connection.ConnectionParameters;
import vn.nguon.db.server.DirectoryLock;
import vn.nguon.db.server.HomeDirectory;

/** Makes backups of the home in which a server runs, into one folder. */
public final class Backups {

    private static final DateTimeFormatter NAME =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    /** What lies beside the database and belongs to it. */
    static final List<String> BESIDE = List.of("stamp-numbers.properties", "database.conf");

    private final HomeDirectory home;
    private final BackupFolder folder;
    private final boolean mayBeNew;
    private final long waiting;

    /**
     * @param mayBeNew whether an empty folder may be taken into use, as a person may
     * @param waiting  how many bytes of the log may wait in the home for the folder
     */
    public Backups(HomeDirectory home, BackupFolder folder, boolean mayBeNew, long waiting) {
        this.home = home;
        this.folder = folder;
        this.mayBeNew = mayBeNew;
        this.waiting = waiting;
    }

    /** Packs what the server laid down of its log, where the folder is away. */
    public static void pack(HomeDirectory home, long waiting) {
        alone(home, () -> {
            new ShippingLog(home.log(), waiting).pack();
            return true;
        });
    }

    /**
     * Brings what happened since: first files, then the log, which names no file that is not there.
     *
     * @return the second up to which the folder's log tells of everything; empty before there is any
     * @throws BackupRefusal if the folder is another's or cannot be written to
     */
    public Optional<Instant> ship() {
        return alone(home, () -> {
            try (var server = RunningServer.enter(superuser())) {
                folder.require(server.system(), mayBeNew);
            }
            ship(Map.of());
            return folder.log().values().stream().map(WalFile::closed).max(Comparator.naturalOrder());
        });
    }

    /**
     * Brings what a platform that is stopped by now had left to bring, if the folder is its own.
     *
     * @throws BackupRefusal if the folder cannot be written to
     */
    public static void shipStopped(HomeDirectory home, BackupFolder folder) {
        var control = home.data().resolve("global/pg_control");
        alone(home, () -> {
            if (Files.exists(control)) {
                var system = ByteBuffer.wrap(Files.readAllBytes(control)).order(ByteOrder.nativeOrder());
                folder.require(Long.toUnsignedString(system.getLong()), false);
                new Backups(home, folder, false, Long.MAX_VALUE).ship(Map.of());
            }
            return true;
        });
    }

    /**
     * Makes a whole backup, and brings the log up to it; the manifest.
     *
     * @param keys     the sealed keys of stamps, null for none
     * @param keep     how far back one may want to go
     * @param progress is told how far it is
     * @throws BackupRefusal if it could not be finished; what was begun is no backup, and goes with the next
     */
    public BackupManifest make(@Nullable String keys, Duration keep, Consumer<String> progress) {
        return alone(home, () -> {
            try (var server = RunningServer.enter(superuser())) {
                folder.require(server.system(), mayBeNew);
                for (var half : folder.halfMade()) {
                    Directories.delete(half);
                }
                var manifest = make(server, keys, progress);
                new Retention(folder, home).apply(server.now().minus(keep));
                return manifest;
            }
        });
    }

    private BackupManifest make(RunningServer server, @Nullable String keys, Consumer<String> progress)
            throws IOException {
        var begun = server.now();
        var directory = folder.base(NAME.format(begun));
        var hashes = new TreeMap<String, String>();
        var first = server.begin();
        var data = new CopyingData(home.data());
        data.copy(directory.resolve("data"), progress).forEach((place, hash) -> hashes.put("data/" + place, hash));
        var end = server.end();
        var label = end.label().getBytes(StandardCharsets.UTF_8);
        hashes.put(
                "data/backup_label.gz",
                PackedFile.pack(new java.io.ByteArrayInputStream(label), directory.resolve("data/backup_label.gz")));
        ShippingLog.take(home.data().resolve("pg_wal"), first, end.last(), folder);
        var ended = server.now();
        for (var beside : BESIDE) {
            if (Files.exists(home.directory().resolve(beside))) {
                hashes.put(
                        "home/" + beside,
                        PackedFile.copy(home.directory().resolve(beside), directory.resolve("home/" + beside)));
            }
        }
        if (keys != null) {
            hashes.putAll(keep(keys));
        }
        progress.accept("The database is copied; now the files.");
        ship(knownFiles()).forEach((place, hash) -> hashes.put("../../files/" + place, hash));
        var manifest = new BackupManifest(
                Map.of(
                        "system", server.system(),
                        "begun", begun.toString(),
                        "ended", ended.toString(),
                        "first", first,
                        "last", end.last(),
                        "bytes", Long.toString(data.bytes())),
                data.directories(),
                hashes);
        PackedFile.copy(manifest.text().getBytes(StandardCharsets.UTF_8), directory.resolve(BackupManifest.NAME));
        return manifest;
    }

    private Map<String, String> ship(Map<String, String> known) throws IOException {
        var log = new ShippingLog(home.log(), waiting);
        log.pack();
        var files = new CopyingUploads(folder, known).copy(home.directory().resolve("files"));
        log.ship(folder);
        var numbers = home.directory().resolve("stamp-numbers.properties");
        if (Files.exists(numbers)) {
            PackedFile.copy(numbers, folder.stampNumbers());
        }
        return files;
    }

    private Map<String, String> keep(String keys) throws IOException {
        var bytes = keys.getBytes(StandardCharsets.UTF_8);
        var name = "stamp-keys-%s.properties"
                .formatted(java.util.HexFormat.of()
                        .formatHex(PackedFile.sha256().digest(bytes))
                        .substring(0, 16));
        return Map.of("../../keys/" + name, PackedFile.copy(bytes, folder.keys().resolve(name)));
    }

    private Map<String, String> knownFiles() throws IOException {
        var known = new TreeMap<String, String>();
        folder.bases(fault -> {})
                .forEach(base -> base.manifest().hashes().forEach((path, hash) -> {
                    if (path.startsWith("../../files/")) {
                        known.put(path.substring("../../files/".length()), hash);
                    }
                }));
        return known;
    }

    private ConnectionParameters superuser() {
        return home.superuser()
                .orElseThrow(() -> new BackupRefusal("%s has no database yet.".formatted(home.directory())));
    }

    /** Two at once would take each other's pieces for their own. */
    private static <T> T alone(HomeDirectory home, Work<T> work) {
        var lock = DirectoryLock.of(home.directory().resolve("backup.lock"))
                .orElseThrow(() -> new BackupRefusal(
                        "Another backup of %s is being made. Wait until it is done.".formatted(home.directory())));
        try {
            return work.run();
        } catch (IOException e) {
            throw unfinished(e);
        } finally {
            lock.close();
        }
    }

    @FunctionalInterface
    private interface Work<T> {
        T run() throws IOException;
    }

    private static BackupRefusal unfinished(IOException e) {
        return new BackupRefusal(
                "The backup was not finished: %s. Is the disk full, or was it unplugged? What was begun counts as nothing, and goes with the next."
                        .formatted(e),
                e);
    }
}
