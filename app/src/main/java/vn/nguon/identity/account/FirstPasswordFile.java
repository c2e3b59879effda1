package vn.nguon.identity.account;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * Where the first administrator's password stands until it is changed: {@code NGUON_HOME/first-administrator.txt}, read
 * by nobody but the user the platform runs as. On the console it would go into the system's journal, which is kept.
 */
@Component
class FirstPasswordFile {

    private static final String NAME = "first-administrator.txt";

    private final Path file;

    FirstPasswordFile(@Value("${nguon.home}") Path home) {
        this.file = home.resolve(NAME);
    }

    Path path() {
        return file;
    }

    /** Writes it; nobody else could read it at any time. Blocks. */
    void write(String login, String password) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.deleteIfExists(file);
            try (var channel = Files.newByteChannel(
                            file, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), ofTheOwner());
                    var text = Channels.newWriter(channel, StandardCharsets.UTF_8)) {
                text.write("login: " + login + "\npassword: " + password + "\n");
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Removes it if it is about that login: its password is another one now. */
    Mono<Void> removeOf(String login) {
        return Mono.<Void>fromRunnable(() -> remove(login)).subscribeOn(Schedulers.boundedElastic());
    }

    private void remove(String login) {
        try {
            if (Files.exists(file) && Files.readAllLines(file).contains("login: " + login)) {
                Files.delete(file);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static FileAttribute<?>[] ofTheOwner() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
