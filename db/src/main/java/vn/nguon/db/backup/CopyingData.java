package vn.nguon.db.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Copies the files of a server that goes on working; its log makes one moment of them again. */
final class CopyingData {

    /** What a server makes anew, or what would mislead it. */
    private static final Set<String> EMPTIED = Set.of(
            "pg_wal",
            "pg_replslot",
            "pg_dynshmem",
            "pg_notify",
            "pg_serial",
            "pg_snapshots",
            "pg_stat_tmp",
            "pg_subtrans");

    private static final Set<String> LEFT_OUT = Set.of(
            "postmaster.pid", "postmaster.opts", "postgresql.conf", "pg_hba.conf", "recovery.signal", "standby.signal");
    private static final Pattern UNLOGGED = Pattern.compile("(.*/[0-9]+)_init");
    private static final Pattern FORK = Pattern.compile("(.*/[0-9]+)(_(fsm|vm))?([.][0-9]+)?");
    private static final int PARTS = 10;

    private final Path data;
    private final List<Path> files = new ArrayList<>();
    private final List<String> directories = new ArrayList<>();
    private long bytes;

    CopyingData(Path data) throws IOException {
        this.data = data;
        try (var all = Files.walk(data)) {
            all.filter(path -> !path.equals(data)).forEach(this::look);
        }
        leaveOutUnlogged();
        // Last, as PostgreSQL's own backup takes it.
        files.sort(
                Comparator.comparing((Path file) -> file.endsWith("pg_control")).thenComparing(file -> file));
        for (var file : files) {
            bytes += sizeOf(file);
        }
    }

    List<String> directories() {
        return directories;
    }

    long bytes() {
        return bytes;
    }

    /** The hashes by place below the target. */
    Map<String, String> copy(Path target, Consumer<String> progress) throws IOException {
        var hashes = new TreeMap<String, String>();
        long done = 0;
        int told = 0;
        for (var file : files) {
            var place = data.relativize(file) + ".gz";
            try (var content = Files.newInputStream(file)) {
                hashes.put(place, PackedFile.pack(content, target.resolve(place)));
                done += sizeOf(file);
            } catch (NoSuchFileException dropped) {
                // The log says so, too.
            }
            int now = (int) (done * PARTS / Math.max(1, bytes));
            if (now > told) {
                told = now;
                progress.accept("%d %% of %,d MB".formatted(told * 100 / PARTS, bytes / 1_000_000));
            }
        }
        return hashes;
    }

    private void look(Path path) {
        var place = data.relativize(path);
        var top = place.getName(0).toString();
        if (Files.isDirectory(path)) {
            if (!place.toString().contains("pgsql_tmp") && (!EMPTIED.contains(top) || place.getNameCount() == 1)) {
                directories.add(place.toString());
            }
        } else if (!EMPTIED.contains(top)
                && !LEFT_OUT.contains(place.toString())
                && !place.toString().contains("pgsql_tmp")) {
            files.add(path);
        }
    }

    /** A table of secrets that are gone tomorrow is not logged, and in no backup. */
    private void leaveOutUnlogged() {
        var unlogged = new HashSet<String>();
        files.forEach(file -> {
            var init = UNLOGGED.matcher(file.toString());
            if (init.matches()) {
                unlogged.add(init.group(1));
            }
        });
        files.removeIf(file -> {
            var fork = FORK.matcher(file.toString());
            return fork.matches() && unlogged.contains(fork.group(1));
        });
    }

    private static long sizeOf(Path file) throws IOException {
        try {
            return Files.size(file);
        } catch (NoSuchFileException dropped) {
            return 0;
        }
    }
}
