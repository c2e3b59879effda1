package vn.nguon.files;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.codec.multipart.FilePart;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;
import vn.nguon.identity.Actor;
import vn.nguon.identity.OrganisationId;
import vn.nguon.ledger.Act;
import vn.nguon.ledger.Acting;
import vn.nguon.ledger.Ledger;
import vn.nguon.text.UnseenLetters;

/** Somebody sends in a picture or a document: it is cleaned and kept, and their organisation may hang it on things. */
@Service
public class TakingIn implements AutoCloseable {

    private static final int LONGEST_QUEUE = 200;

    private final Store store;
    private final Files files;
    private final Acting acting;
    private final Ledger ledger;

    /** One picture at a time, since each may take 100 MB while it is worked on. Those that wait lie on disk. */
    private final Scheduler cleaning = Schedulers.newBoundedElastic(1, LONGEST_QUEUE, "pictures");

    TakingIn(Store store, Files files, Acting acting, Ledger ledger) {
        this.store = store;
        this.files = files;
        this.acting = acting;
        this.ledger = ledger;
    }

    /**
     * Takes the file in. Sent in twice it is kept once.
     *
     * @param actor the system, for a file that no organisation brings
     * @throws UnknownKindOfFile if it is neither JPEG, PNG, WebP nor PDF
     * @throws vn.nguon.files.picture.TooManyPixels for more than 50 million pixels (WebP: 4)
     * @throws vn.nguon.files.picture.PictureUnreadable for a damaged picture
     */
    public Mono<StoredFile> takeIn(Actor actor, FilePart part) {
        return Mono.usingWhen(
                        onDisk(part),
                        draft -> Mono.fromCallable(() -> Cleaned.of(java.nio.file.Files.readAllBytes(draft)))
                                .subscribeOn(cleaning),
                        TakingIn::delete)
                // Kept once more when it is on record: what is there is not written again, but it may have been
                // discarded in between, as a file that nothing referred to for a day.
                .flatMap(cleaned -> keep(cleaned)
                        .then(record(actor, cleaned.file(), name(part)))
                        .delayUntil(file -> keep(cleaned)));
    }

    private static Mono<Path> onDisk(FilePart part) {
        return Mono.fromCallable(() -> java.nio.file.Files.createTempFile("nguon-upload-", ""))
                .subscribeOn(Schedulers.boundedElastic())
                .flatMap(draft -> part.transferTo(draft)
                        .onErrorResume(failure -> delete(draft).then(Mono.error(failure)))
                        .thenReturn(draft));
    }

    private static Mono<Void> delete(Path draft) {
        return Mono.fromCallable(() -> java.nio.file.Files.deleteIfExists(draft))
                .subscribeOn(Schedulers.boundedElastic())
                .then();
    }

    private Mono<Void> keep(Cleaned cleaned) {
        return Flux.fromIterable(cleaned.kept().entrySet())
                .concatMap(kept -> store.keep(kept.getKey(), kept.getValue()))
                .then();
    }

    private Mono<StoredFile> record(Actor actor, StoredFile file, String name) {
        OrganisationId holder = actor.organisation();
        return acting.inOneTransaction(files.add(file, holder, name)
                .filter(isNew -> isNew)
                .flatMap(isNew -> ledger.record(new Act(
                        "file-taken-in",
                        actor.name(),
                        subjects(file, holder),
                        Map.of("mediaType", file.mediaType(), "bytes", file.bytes()))))
                .thenReturn(file));
    }

    private static List<String> subjects(StoredFile file, @Nullable OrganisationId holder) {
        List<String> subjects = new ArrayList<>(List.of("file:" + file.hash()));
        if (holder != null) {
            subjects.add(holder.subject());
        }
        return subjects;
    }

    /** What its owner called it, for their own lists; nothing is ever served under it. */
    private static String name(FilePart part) {
        String name = UnseenLetters.shown(part.filename().replaceAll("\\p{Cntrl}", ""));
        return name.substring(0, Math.min(name.length(), 200));
    }

    @Override
    public void close() {
        cleaning.dispose();
    }
}
