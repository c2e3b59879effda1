package vn.nguon.files;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;
import vn.nguon.refusal.NotFound;

/** Hands out files to whoever knows their names. */
@Service
public class Serving {

    private final Store store;
    private final Files files;

    /** What is kept under a hash never changes, so what is known of it is never forgotten but for room. */
    private final AsyncCache<FileHash, StoredFile> known =
            Caffeine.newBuilder().maximumSize(20_000).buildAsync();

    Serving(Store store, Files files) {
        this.store = store;
        this.files = files;
    }

    /** A file as it is handed out. */
    public record Served(String mediaType, String version, byte[] bytes) {}

    /** The file itself, or {@link NotFound}. */
    public Mono<Served> whole(FileHash hash) {
        return file(hash).flatMap(file -> open(hash.value(), file.mediaType()));
    }

    /**
     * The picture at most so wide, or {@link NotFound} for another width than those of {@link Shown#WIDTHS} and for
     * what is no picture.
     *
     * @param webp whether the reader takes WebP, which is smaller
     */
    public Mono<Served> atWidth(FileHash hash, int width, boolean webp) {
        return file(hash).flatMap(file -> {
            if (!file.isPicture() || !Shown.WIDTHS.contains(width)) {
                return Mono.error(new NotFound());
            }
            String suffix = file.mediaType().equals("image/png") ? "png" : "jpg";
            Mono<Served> plain = open(Shown.name(hash, width, suffix), file.mediaType());
            return webp
                    ? open(Shown.name(hash, width, "webp"), "image/webp").onErrorResume(NotFound.class, none -> plain)
                    : plain;
        });
    }

    private Mono<StoredFile> file(FileHash hash) {
        return Mono.fromFuture(
                        () -> known.get(
                                hash,
                                (key, executor) -> files.find(key)
                                        .onErrorComplete(NotFound.class)
                                        .toFuture()),
                        true)
                .switchIfEmpty(Mono.error(NotFound::new));
    }

    private Mono<Served> open(String name, String mediaType) {
        return store.open(name)
                .map(bytes -> new Served(mediaType, name, bytes))
                .switchIfEmpty(Mono.error(NotFound::new));
    }
}
