package vn.nguon.db.server;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;
import vn.nguon.db.connection.DatabaseRefusal;

/** PostgreSQL's programs, unpacked from the application's jar, and the account they run as. */
record PostgresBinaries(Path directory, OperatingSystemUser user) {

    /**
     * Unpacks the programs for this machine below {@code parent}, unless they lie there already.
     *
     * @throws DatabaseRefusal if there are none for this machine, or nobody to run them as
     */
    static PostgresBinaries unpackedBelow(Path parent) {
        var user = OperatingSystemUser.detect();
        var platform = platform();
        var directory = parent.resolve(version() + "-" + platform);
        if (!Files.isDirectory(directory)) {
            unpack(platform, parent, directory);
        }
        return new PostgresBinaries(directory, user);
    }

    /** The version of PostgreSQL the application brings along, for example {@code 18.1.0}. */
    static String version() {
        try (var stream = open("postgresql.properties")) {
            var properties = new Properties();
            properties.load(stream);
            return properties.getProperty("version", "unknown");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Data directories are readable within one major version only, for example {@code 18}. */
    static String majorVersion() {
        return version().replaceFirst("[.].*", "");
    }

    /** The command that runs a program, for example {@code initdb}. */
    ProgramCommand command(String program, String... arguments) {
        var words = new ArrayList<>(user.prefix());
        words.add(directory.resolve("bin").resolve(program).toString());
        words.addAll(List.of(arguments));
        return new ProgramCommand(words);
    }

    private static void unpack(String platform, Path parent, Path directory) {
        try (var archive = open("/postgres-" + platform + ".txz")) {
            Files.createDirectories(parent);
            var draft = Files.createTempDirectory(parent, "unpacking-");
            Files.setAttribute(draft, "unix:mode", 0755);
            unpack(archive, draft);
            Files.move(draft, directory, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileAlreadyExistsException e) {
            // Another process was quicker, and unpacked the same.
        } catch (IOException e) {
            throw new DatabaseRefusal("PostgreSQL cannot be unpacked to " + directory + ": " + e.getMessage(), e);
        }
    }

    private static void unpack(InputStream archive, Path target) throws IOException {
        try (var tar = new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(archive)))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                var path = target.resolve(entry.getName()).normalize();
                if (!path.startsWith(target)) {
                    throw new IOException("the archive reaches outside: " + entry.getName());
                }
                if (entry.isDirectory()) {
                    Files.createDirectories(path);
                } else if (entry.isSymbolicLink()) {
                    Files.createDirectories(path.getParent());
                    Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
                } else {
                    Files.createDirectories(path.getParent());
                    Files.copy(tar, path);
                    Files.setAttribute(path, "unix:mode", entry.getMode() & 0777);
                }
            }
        }
    }

    private static InputStream open(String resource) {
        var stream = PostgresBinaries.class.getResourceAsStream(resource);
        if (stream == null) {
            throw new DatabaseRefusal(
                    "Nguồn brings no PostgreSQL along for this machine (%s, %s). Install PostgreSQL 15 to 18 and name it in NGUON_DATABASE_URL."
                            .formatted(System.getProperty("os.name"), System.getProperty("os.arch")));
        }
        return stream;
    }

    private static String platform() {
        var os = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        var arm = Set.of("aarch64", "arm64").contains(System.getProperty("os.arch"));
        var processor = arm ? "arm_64" : "x86_64";
        var musl = Files.exists(Path.of("/lib/ld-musl-" + (arm ? "aarch64" : "x86_64") + ".so.1"));
        return (os.startsWith("mac") ? "darwin-" : os + "-") + processor + (musl ? "-alpine_linux" : "");
    }
}
