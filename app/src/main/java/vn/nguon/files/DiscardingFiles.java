package vn.nguon.files;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import vn.nguon.background.RepeatedWork;
import vn.nguon.database.UnitOfWork;
import vn.nguon.files.store.FileStore;
import vn.nguon.identity.Actor;
import vn.nguon.ledger.Act;
import vn.nguon.ledger.Ledger;

/** Discards files that nothing has referred to for a day: somebody sent them in and then thought better of it. */
@Component
class DiscardingFiles implements RepeatedWork {

    private static final Duration UNUSED = Duration.ofDays(1);
    private static final Duration EVERY = Duration.ofHours(1);
    private static final int AT_ONCE = 1000;

    private final Files files;
    private final FileStore fileStore;
    private final UnitOfWork unitOfWork;
    private final Ledger ledger;
    private final Clock clock;

    DiscardingFiles(Files files, FileStore fileStore, UnitOfWork unitOfWork, Ledger ledger, Clock clock) {
        this.files = files;
        this.fileStore = fileStore;
        this.unitOfWork = unitOfWork;
        this.ledger = ledger;
        this.clock = clock;
    }

    @Override
    public String purpose() {
        return "discard unused files";
    }

    @Override
    public Duration interval() {
        return EVERY;
    }

    @Override
    public Mono<?> run() {
        return discard();
    }

    /** Discards what is unused now, at most a thousand files; how many it was. */
    public Mono<Long> discard() {
        Instant earlier = clock.instant().minus(UNUSED);
        return files.unused(earlier, AT_ONCE)
                .map(FileHash::new)
                .collectList()
                .flatMapMany(Flux::fromIterable)
                .concatMap(hash -> discard(hash, earlier))
                .filter(gone -> gone)
                .count();
    }

    /**
     * The bytes go while the row is locked: who sends the same file in again waits, finds it gone, and keeps it anew.
     */
    private Mono<Boolean> discard(FileHash hash, Instant earlier) {
        return unitOfWork
                .inOneTransaction(files.remove(hash, earlier)
                        .filter(gone -> gone)
                        .delayUntil(gone ->
                                Flux.fromIterable(PictureVariants.names(hash)).concatMap(fileStore::drop))
                        .delayUntil(gone -> ledger.record(new Act(
                                "file-discarded",
                                Actor.system().name(),
                                List.of("file:" + hash),
                                Map.of("reason", "unused")))))
                // Somebody hung it on something just now, so it stays.
                .onErrorReturn(DataIntegrityViolationException.class, false);
    }
}
