package vn.nguon.scan.casefile;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import vn.nguon.database.UnitOfWork;
import vn.nguon.database.UuidV7;
import vn.nguon.files.FileHash;
import vn.nguon.files.Files;
import vn.nguon.identity.Actor;
import vn.nguon.identity.OrganisationId;
import vn.nguon.identity.Role;
import vn.nguon.ledger.Act;
import vn.nguon.ledger.Ledger;
import vn.nguon.ledger.Sha256;
import vn.nguon.refusal.Invalid;
import vn.nguon.scan.finding.OpenCase;

/**
 * Adds to a case what came of it: as often as something comes, before the finding and after it. What is passed on to whom
 * a complaint is about is all that they ever see of it.
 */
@Component
public class AddingCaseEntries {

    private static final int SALT = 16;

    private final SecureRandom random = new SecureRandom();
    private final CaseEntries entries;
    private final Complaints complaints;
    private final Files files;
    private final UnitOfWork unitOfWork;
    private final Ledger ledger;
    private final Clock clock;

    AddingCaseEntries(
            CaseEntries entries,
            Complaints complaints,
            Files files,
            UnitOfWork unitOfWork,
            Ledger ledger,
            Clock clock) {
        this.entries = entries;
        this.complaints = complaints;
        this.files = files;
        this.unitOfWork = unitOfWork;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** What was added to a case, in the order it was; for inspectors and the authority. */
    public Mono<List<CaseEntry>> of(OpenCase about, Actor actor) {
        return Mono.defer(() -> {
            actor.require(Role.INSPECTOR, Role.AUTHORITY);
            return entries.of(about.id()).collectList();
        });
    }

    /**
     * Adds an entry, for inspectors and the authority.
     *
     * @param kind how the ledger names the case: {@code alert}, {@code doubt}
     * @throws NobodyToPassOnTo  for what is passed on of a case that accuses nobody
     * @throws NobodyToAnswer    for an answer where nobody complained, or the complaint is erased
     * @throws Invalid           for parts that the case has not, and files that nobody sent in
     */
    public Mono<CaseEntry> add(String kind, OpenCase about, NewCaseEntry wanted, Actor actor) {
        return Mono.defer(() -> {
            actor.require(Role.INSPECTOR, Role.AUTHORITY);
            return unitOfWork.inOneTransaction(complaints
                    .lock(about.id())
                    .map(complaint -> addressed(wanted, complaint, actor))
                    .switchIfEmpty(Mono.fromSupplier(() -> addressed(wanted, null, actor)))
                    .delayUntil(entry -> known(entry.files()))
                    .flatMap(entry -> kept(kind, about, entry)));
        });
    }

    private CaseEntry addressed(NewCaseEntry wanted, Complaints.@Nullable Complaint complaint, Actor actor) {
        OrganisationId to = null;
        if (wanted.kind() == CaseEntry.Kind.PASSED_ON) {
            to = complaint == null ? null : complaint.accused();
            if (complaint == null || to == null) {
                throw new NobodyToPassOnTo();
            }
            complaint.require(wanted.parts());
        }
        if (wanted.kind() == CaseEntry.Kind.ANSWER && (complaint == null || complaint.erased())) {
            throw new NobodyToAnswer();
        }
        return new CaseEntry(
                UuidV7.next(),
                wanted.kind(),
                wanted.text(),
                to,
                wanted.parts(),
                wanted.files(),
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                actor.name(),
                null);
    }

    private Mono<Void> known(List<FileHash> hashes) {
        return files.findAll(hashes)
                .count()
                .flatMap(found -> found == hashes.size()
                        ? Mono.empty()
                        : Mono.error(new Invalid(
                                "files",
                                "Có tệp chưa được gửi lên. Hãy gửi tệp lên trước, rồi dùng mã nhận được.",
                                "A file was not sent in. Send it in first, then use the name it gets.")));
    }

    private Mono<CaseEntry> kept(String kind, OpenCase about, CaseEntry entry) {
        byte[] salt = entry.kind() == CaseEntry.Kind.ANSWER ? new byte[SALT] : null;
        if (salt != null) {
            random.nextBytes(salt);
        }
        return entries.add(about.id(), entry, salt)
                .then(ledger.record(act(kind, about, entry, salt)))
                .thenReturn(entry);
    }

    /** The ledger holds proof of an answer and not its words, which may name people and are erased with the complaint. */
    private static Act act(String kind, OpenCase about, CaseEntry entry, byte @Nullable [] salt) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("entry", entry.id().toString());
        if (salt == null) {
            facts.put("text", entry.text());
        } else {
            MessageDigest salted = Sha256.digest();
            salted.update(salt);
            facts.put(
                    "saltedTextSha256",
                    HexFormat.of().formatHex(salted.digest(entry.text().getBytes(StandardCharsets.UTF_8))));
        }
        if (!entry.files().isEmpty()) {
            facts.put("files", entry.files().stream().map(FileHash::value).toList());
        }
        List<String> subjects = new ArrayList<>(about.subjects());
        OrganisationId to = entry.passedOnTo();
        if (to != null) {
            subjects.add(to.subject());
            facts.put("withWords", entry.parts().words());
            facts.put("withPhoto", entry.parts().photo());
            facts.put("withFinding", entry.parts().finding());
        }
        return new Act(kind + "-" + did(entry.kind()), entry.by(), subjects, facts);
    }

    private static String did(CaseEntry.Kind kind) {
        return switch (kind) {
            case NOTE -> "noted";
            case PASSED_ON -> "passed-on";
            case ANSWER -> "answered";
            case REPLY -> "replied";
        };
    }
}
