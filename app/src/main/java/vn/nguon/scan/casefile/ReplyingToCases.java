package vn.nguon.scan.casefile;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import vn.nguon.database.UnitOfWork;
import vn.nguon.database.UuidV7;
import vn.nguon.identity.Actor;
import vn.nguon.identity.OrganisationId;
import vn.nguon.ledger.Act;
import vn.nguon.ledger.Ledger;
import vn.nguon.refusal.FieldReader;
import vn.nguon.refusal.Invalid;
import vn.nguon.refusal.NotFound;

/** Whom a complaint is about says what they have to say to what was passed on to them; inspectors read it in the case. */
@Component
public class ReplyingToCases {

    private static final int LONGEST = 4000;
    private static final int MOST = 20;

    private final CaseEntries entries;
    private final UnitOfWork unitOfWork;
    private final Ledger ledger;
    private final Clock clock;

    ReplyingToCases(CaseEntries entries, UnitOfWork unitOfWork, Ledger ledger, Clock clock) {
        this.entries = entries;
        this.unitOfWork = unitOfWork;
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * Adds a reply, of the organisation the actor works for.
     *
     * @param passedOn the entry that was passed on to it; that of another is not found
     * @param text     1 to 4,000 characters
     * @throws Invalid for a reply that says nothing, and after twenty
     */
    public Mono<CaseEntry> reply(Actor actor, UUID passedOn, @Nullable String text) {
        return Mono.defer(() -> {
            OrganisationId own = actor.ownOrganisation();
            actor.requireWorkingFor(own);
            CaseEntry entry = new CaseEntry(
                    UuidV7.next(),
                    CaseEntry.Kind.REPLY,
                    FieldReader.prose("text", text, 1, LONGEST),
                    own,
                    CaseEntry.Parts.NONE,
                    List.of(),
                    clock.instant().truncatedTo(ChronoUnit.MICROS),
                    actor.name(),
                    null);
            return unitOfWork.inOneTransaction(entries.passedOn(passedOn, own)
                    .switchIfEmpty(Mono.error(NotFound::new))
                    .doOnNext(ReplyingToCases::requireRoom)
                    .flatMap(about -> entries.reply(about.about(), passedOn, entry)
                            .then(ledger.record(new Act(
                                    "doubt-replied",
                                    actor.name(),
                                    List.of("doubt:" + about.about(), own.subject()),
                                    Map.of("entry", entry.id().toString(), "text", entry.text()))))
                            .thenReturn(entry)));
        });
    }

    private static void requireRoom(CaseEntries.PassedOn passedOn) {
        if (passedOn.replies() >= MOST) {
            throw new Invalid(
                    "text",
                    "Đã trả lời 20 lần. Hãy gọi thẳng thanh tra.",
                    "There are twenty replies already. Call the inspector.");
        }
    }
}
