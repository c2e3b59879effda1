package vn.nguon.files;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.codec.multipart.FilePart;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import vn.nguon.database.UnitOfWork;
import vn.nguon.files.share.FairQueue;
import vn.nguon.files.share.FileQuota;
import vn.nguon.files.share.FileQuotaUsedUp;
import vn.nguon.files.share.FileShares;
import vn.nguon.files.share.QueueTurn;
import vn.nguon.files.store.FileStore;
import vn.nguon.identity.Actor;
import vn.nguon.identity.OrganisationAdmission;
import vn.nguon.identity.OrganisationId;
import vn.nguon.ledger.Act;
import vn.nguon.ledger.Ledger;
import vn.nguon.text.UnseenLetters;

/** Somebody sends in a picture or a document: it is cleaned and kept, and their organisation may hang it on things. */
@Service
public class TakingIn {

    private final FileStore fileStore;
    private final Files files;
    private final OrganisationAdmission admission;
    private final FileQuota quota;
    private final FileShares shares;
    private final FairQueue cleaning;
    private final UnitOfWork unitOfWork;
    private final Ledger ledger;

    TakingIn(
            FileStore fileStore,
            Files files,
            OrganisationAdmission admission,
            FileQuota quota,
            FileShares shares,
            FairQueue cleaning,
            UnitOfWork unitOfWork,
            Ledger ledger) {
        this.fileStore = fileStore;
        this.files = files;
        this.admission = admission;
        this.quota = quota;
        this.shares = shares;
        this.cleaning = cleaning;
        this.unitOfWork = unitOfWork;
        this.ledger = ledger;
    }

    /**
     * Takes the file in. Sent in twice it is kept once.
     *
     * @param actor the system, for a file that no organisation brings
     * @throws UnknownKindOfFile if it is neither JPEG, PNG, WebP nor PDF
     * @throws vn.nguon.files.picture.TooManyPixels for more than 50 million pixels (WebP: 4), or 20,000 on a side
     * @throws vn.nguon.files.share.FileQuotaUsedUp if the actor's organisation brought as much as it may
     * @throws vn.nguon.files.share.TooManyFilesWaiting if too many of its files wait already
     * @throws vn.nguon.files.picture.PictureUnreadable for a damaged picture
     */
    public Mono<StoredFile> takeIn(Actor actor, FilePart part) {
        OrganisationId holder = actor.organisation();
        return admission
                .everAdmitted(actor)
                .flatMap(known -> room(holder, known)
                        .then(cleaned(part, QueueTurn.of(actor, known, shares.waiting())))
                        // Kept once more when it is on record: what is there is not written again, but it may have been
                        // discarded in between, as a file that nothing referred to for a day.
                        .flatMap(cleaned -> keep(cleaned)
                                .then(record(actor, known, cleaned.file(), name(part)))
                                .onErrorResume(
                                        FileQuotaUsedUp.class,
                                        refused -> drop(cleaned).then(Mono.error(refused)))
                                .delayUntil(file -> keep(cleaned))));
    }

    /** Asked before a file is worked on, so that who may bring no more costs nothing more. */
    private Mono<Void> room(@Nullable OrganisationId holder, boolean known) {
        return holder == null ? Mono.empty() : quota.requireRoom(holder, known);
    }

    private Mono<CleanedFile> cleaned(FilePart part, QueueTurn turn) {
        return Mono.usingWhen(
                onDisk(part),
                draft -> cleaning.run(turn, () -> CleanedFile.of(java.nio.file.Files.readAllBytes(draft))),
                TakingIn::delete);
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

    private Mono<Void> keep(CleanedFile cleaned) {
        return Flux.fromIterable(cleaned.kept().entrySet())
                .concatMap(kept -> fileStore.keep(kept.getKey(), kept.getValue()))
                .then();
    }

    /** What was kept and then not put on record; who brings the same meanwhile keeps it once more. */
    private Mono<Void> drop(CleanedFile cleaned) {
        return files.find(cleaned.file().hash())
                .hasElement()
                .flatMapMany(known -> Flux.fromIterable(
                        known ? Set.<String>of() : cleaned.kept().keySet()))
                .concatMap(fileStore::drop)
                .then();
    }

    private Mono<StoredFile> record(Actor actor, boolean known, StoredFile file, String name) {
        OrganisationId holder = actor.organisation();
        return unitOfWork.inOneTransaction((holder == null ? Mono.<Void>empty() : quota.takeTurn(holder))
                .then(Mono.defer(() -> files.add(file, holder, name)))
                .filter(isNew -> isNew)
                .delayUntil(isNew -> holder == null ? Mono.empty() : quota.requireKept(holder, known))
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
}
