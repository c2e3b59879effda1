package vn.nguon.db.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.nguon.db.server.HomeDirectory;
import vn.nguon.db.server.Recovery;

/** Makes a home out of a backup, in an empty directory. */
public final class RestoringBackups {

    private final BackupFolder folder;
    private final Consumer<String> progress;

    public RestoringBackups(BackupFolder folder, Consumer<String> progress) {
        this.folder = folder;
        this.progress = progress;
    }

    /**
     * What was restored.
     *
     * @param from the copy it began with
     * @param keys the sealed keys of stamps, empty if none were kept
     */
    public record RestoredHome(BackupManifest from, Optional<String> keys) {}

    /**
     * The database as it was at that moment, and with {@code files} what people brought in.
     *
     * @param home   an empty directory
     * @param moment null for the last that the log tells of
     * @throws BackupRefusal if there is no way to that moment, or something of it is damaged
     */
    public RestoredHome into(HomeDirectory home, @Nullable Instant moment, boolean files) {
        try {
            var base = base(moment);
            progress.accept("From the copy of %s.".formatted(base.manifest().ended()));
            unpack(base, home);
            var reach = log(base, home, moment);
            progress.accept("The database goes through what was written since.");
            var recovery = new Recovery(home);
            if (!recovery.to(moment)) {
                if (moment != null && reach.isBefore(moment)) {
                    throw new BackupRefusal(
                            "The backup ends at %s and knows nothing of %s. Restore without --to, for all there is."
                                    .formatted(reach, moment));
                }
                // Nothing was committed between the last act and that moment, so its end is that moment.
                recovery.to(null);
            }
            Directories.delete(Recovery.log(home));
            if (files) {
                progress.accept("Files that people brought in.");
                copyFiles(base, home);
            }
            return new RestoredHome(base.manifest(), keys(base));
        } catch (IOException e) {
            throw new BackupRefusal("The backup could not be restored: %s.".formatted(e), e);
        }
    }

    /** The last copy that was whole by then. */
    private BackupFolder.Base base(@Nullable Instant moment) throws IOException {
        var faults = new ArrayList<String>();
        var bases = folder.bases(faults::add);
        return bases.stream()
                .filter(base -> moment == null || !base.manifest().ended().isAfter(moment))
                .reduce((earlier, later) -> later)
                .orElseThrow(() -> new BackupRefusal(
                        bases.isEmpty()
                                ? "There is no whole backup in %s. %s"
                                        .formatted(folder.root(), String.join(" ", faults))
                                        .strip()
                                : "The oldest backup in %s is of %s; there is no way to an earlier moment."
                                        .formatted(
                                                folder.root(),
                                                bases.get(0).manifest().ended())));
    }

    private void unpack(BackupFolder.Base base, HomeDirectory home) throws IOException {
        Directories.make(home.data());
        for (var directory : base.manifest().directories()) {
            Directories.make(home.data().resolve(directory));
        }
        for (var file : base.manifest().hashes().entrySet()) {
            if (file.getKey().startsWith("data/")) {
                var place = file.getKey().substring("data/".length()).replaceFirst("[.]gz$", "");
                PackedFile.unpack(base.file(file.getKey()), file.getValue(), inside(home.data(), place));
            } else if (file.getKey().startsWith("home/")) {
                PackedFile.copyBack(
                        base.file(file.getKey()),
                        file.getValue(),
                        inside(home.directory(), file.getKey().substring("home/".length())));
            }
        }
    }

    /** Lays the log out for the server; the second up to which it tells of everything. */
    private Instant log(BackupFolder.Base base, HomeDirectory home, @Nullable Instant moment) throws IOException {
        var log = Recovery.log(home);
        Directories.make(log);
        var pieces = folder.log();
        for (var piece : pieces.values()) {
            if (WalFile.isHistory(piece.name())) {
                PackedFile.unpack(piece.path(), piece.hash(), log.resolve(piece.name()));
            }
        }
        var reach = base.manifest().ended();
        var last = base.manifest().fact("last");
        for (var name = base.manifest().fact("first"); ; name = WalFile.next(name)) {
            var piece = pieces.get(name);
            if (piece == null) {
                if (name.compareTo(last) <= 0) {
                    throw new BackupRefusal("The log of the backup of %s is not whole: %s is missing."
                            .formatted(base.manifest().ended(), name));
                }
                return reach;
            }
            PackedFile.unpack(piece.path(), piece.hash(), log.resolve(name));
            reach = piece.closed();
            if (moment != null && name.compareTo(last) >= 0 && reach.isAfter(moment)) {
                return reach;
            }
        }
    }

    /** All that are there: which of them the database wants at that moment, it says itself. */
    private void copyFiles(BackupFolder.Base base, HomeDirectory home) throws IOException {
        var target = home.directory().resolve("files");
        if (!Files.isDirectory(folder.uploads())) {
            return;
        }
        try (var files = Files.walk(folder.uploads(), 2)) {
            for (var file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                var place = folder.uploads().relativize(file);
                var hash = hash(base, place);
                Files.createDirectories(target.resolve(place).getParent());
                if (hash == null) {
                    Files.copy(file, target.resolve(place));
                } else {
                    PackedFile.copyBack(file, hash, target.resolve(place));
                }
            }
        }
    }

    /** What the content is to come to; null for a smaller picture of a file that came after the copy. */
    private static @Nullable String hash(BackupFolder.Base base, Path place) {
        var listed = base.manifest().hashes().get("../../files/" + place);
        var name = place.toString().replace("/", "");
        return listed != null ? listed : name.matches("[0-9a-f]{64}") ? name : null;
    }

    private Optional<String> keys(BackupFolder.Base base) throws IOException {
        List<String> names = base.manifest().hashes().keySet().stream()
                .filter(path -> path.startsWith("../../keys/"))
                .toList();
        return names.isEmpty() ? Optional.empty() : Optional.of(Files.readString(base.file(names.get(0))));
    }

    private static Path inside(Path directory, String place) {
        var path = directory.resolve(place).normalize();
        if (!path.startsWith(directory)) {
            throw new BackupRefusal("The backup reaches outside: %s.".formatted(place));
        }
        return path;
    }
}
