package vn.nguon.files.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Files below {@code NGUON_HOME/files}, spread over 256 directories: {@code ab/cdef…}. */
@Component
class DiskStore implements FileStore {

    private final Path root;

    DiskStore(@Value("${nguon.home}") Path home) {
        this.root = home.resolve("files");
    }

    @Override
    public Mono<Void> keep(String name, byte[] bytes) {
        return Mono.fromRunnable(() -> write(name, bytes))
                .subscribeOn(Schedulers.boundedElastic())
                .then();
    }

    @Override
    public Mono<byte[]> open(String name) {
        return Mono.fromCallable(() -> read(name)).subscribeOn(Schedulers.boundedElastic());
    }

    @Override
    public Mono<Void> drop(String name) {
        return Mono.fromCallable(() -> Files.deleteIfExists(place(name)))
                .subscribeOn(Schedulers.boundedElastic())
                .then();
    }

    /** Written beside its place and moved there whole, so that nobody ever reads half of it. */
    private void write(String name, byte[] bytes) {
        Path place = place(name);
        try {
            if (Files.exists(place)) {
                return;
            }
            Files.createDirectories(place.getParent());
            Path draft = Files.createTempFile(place.getParent(), "draft-", "");
            try {
                try (FileChannel file = FileChannel.open(draft, StandardOpenOption.WRITE)) {
                    ByteBuffer left = ByteBuffer.wrap(bytes);
                    while (left.hasRemaining()) {
                        file.write(left);
                    }
                    file.force(true);
                }
                Files.move(draft, place, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(draft);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot keep a file below " + root, failure);
        }
    }

    private byte @Nullable [] read(String name) throws IOException {
        try {
            return Files.readAllBytes(place(name));
        } catch (NoSuchFileException none) {
            return null;
        }
    }

    private Path place(String name) {
        if (!name.matches("[0-9a-zA-Z.-]{4,100}") || name.contains("..")) {
            throw new IllegalArgumentException("no name for a file: " + name);
        }
        return root.resolve(name.substring(0, 2)).resolve(name.substring(2));
    }
}
