package vn.nguon.files;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;
import vn.nguon.files.store.FileStore;
import vn.nguon.identity.Actor;
import vn.nguon.refusal.NotFound;

/** Hands out files to whoever may read them. */
@Service
public class ServingFiles {

    private final FileStore fileStore;
    private final Files files;
    private final FileAccess access;

    /** What is kept under a hash never changes, so what is known of it is never forgotten but for room. */
    private final AsyncCache<FileHash, StoredFile> known =
            Caffeine.newBuilder().maximumSize(20_000).buildAsync();

    ServingFiles(FileStore fileStore, Files files, FileAccess access) {
        this.fileStore = fileStore;
        this.files = files;
        this.access = access;
    }

    /**
     * A file as it is handed out.
     *
     * @param isPublic whether everybody may read it
     */
    public record Served(String mediaType, String version, byte[] bytes, boolean isPublic) {}

    /**
     * The file itself, or {@link NotFound}.
     *
     * @param reader null for somebody who is not signed in
     */
    public Mono<Served> whole(FileHash hash, @Nullable Actor reader) {
        return file(hash)
                .flatMap(file -> access.isPublic(hash, reader)
                        .flatMap(isPublic -> open(hash.value(), file.mediaType(), isPublic)));
    }

    /**
     * The picture at most so wide, or {@link NotFound} for another width than those of {@link PictureVariants#WIDTHS} and for
     * what is no picture.
     *
     * @param webp whether the reader takes WebP, which is smaller
     */
    public Mono<Served> atWidth(FileHash hash, int width, boolean webp, @Nullable Actor reader) {
        return file(hash)
                .flatMap(file -> access.isPublic(hash, reader).flatMap(isPublic -> {
                    if (!file.isPicture() || !PictureVariants.WIDTHS.contains(width)) {
                        return Mono.error(new NotFound());
                    }
                    String suffix = file.mediaType().equals("image/png") ? "png" : "jpg";
                    Mono<Served> plain = open(PictureVariants.name(hash, width, suffix), file.mediaType(), isPublic);
                    return webp
                            ? open(PictureVariants.name(hash, width, "webp"), "image/webp", isPublic)
                                    .onErrorResume(NotFound.class, none -> plain)
                            : plain;
                }));
    }

    private Mono<StoredFile> file(FileHash hash) {
        return Mono.fromFuture(
                        () -> known.get(hash, (key, executor) -> files.find(key).toFuture()), true)
                .switchIfEmpty(Mono.error(NotFound::new));
    }

    private Mono<Served> open(String name, String mediaType, boolean isPublic) {
        return fileStore
                .open(name)
                .map(bytes -> new Served(mediaType, name, bytes, isPublic))
                .switchIfEmpty(Mono.error(NotFound::new));
    }
}
