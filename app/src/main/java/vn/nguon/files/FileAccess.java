package vn.nguon.files;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import vn.nguon.identity.Actor;
import vn.nguon.identity.Role;
import vn.nguon.identity.Scope;
import vn.nguon.refusal.NotFound;

/**
 * Who may read a file: everybody, what pages for everybody show; anything else the organisations that brought it in,
 * inspectors and the authority, and whom the room lets where it hangs. Who may not is told that there is none.
 */
@Component
class FileAccess {

    private static final Duration KEPT_FOR = Duration.ofMinutes(1);

    private final Files files;
    private final List<FileReadership> readerships;

    /** What is shown to everybody; what is not is asked for every time, since it may be hung up any moment. */
    private final Cache<FileHash, Boolean> shown =
            Caffeine.newBuilder().maximumSize(20_000).expireAfterWrite(KEPT_FOR).build();

    FileAccess(Files files, List<FileReadership> readerships) {
        this.files = files;
        this.readerships = readerships;
    }

    /** True if everybody may read it, false if this reader may; else refused with {@link NotFound}. */
    Mono<Boolean> isPublic(FileHash file, @Nullable Actor reader) {
        if (shown.getIfPresent(file) != null) {
            return Mono.just(true);
        }
        return files.isShownToEverybody(file).flatMap(everybody -> {
            if (everybody) {
                shown.put(file, true);
                return Mono.just(true);
            }
            return mayRead(file, reader).flatMap(may -> may ? Mono.just(false) : Mono.error(new NotFound()));
        });
    }

    private Mono<Boolean> mayRead(FileHash file, @Nullable Actor reader) {
        if (reader == null || !reader.scopes().contains(Scope.READ)) {
            return Mono.just(false);
        }
        if (reader.isAny(Role.INSPECTOR, Role.AUTHORITY)) {
            return Mono.just(true);
        }
        return Flux.concat(
                        files.isHeldBy(file, reader),
                        Flux.fromIterable(readerships).concatMap(readership -> readership.mayRead(reader, file)))
                .any(may -> may);
    }
}
