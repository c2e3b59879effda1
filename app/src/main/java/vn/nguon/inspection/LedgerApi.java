package vn.nguon.inspection;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.nguon.http.Cursor;
import vn.nguon.http.Slice;
import vn.nguon.identity.Actor;
import vn.nguon.identity.Role;
import vn.nguon.ledger.LedgerEntries;
import vn.nguon.refusal.Invalid;

/** The ledger, for those who audit it. */
@RestController
@Tag(name = "Ledger", description = "What was recorded, for inspectors and the authority")
class LedgerApi {

    private final LedgerEntries ledgerEntries;
    private final SubjectsOfAStamp subjectsOfAStamp;
    private final JsonMapper json;

    LedgerApi(LedgerEntries ledgerEntries, SubjectsOfAStamp subjectsOfAStamp, JsonMapper json) {
        this.ledgerEntries = ledgerEntries;
        this.subjectsOfAStamp = subjectsOfAStamp;
        this.json = json;
    }

    @GetMapping("/api/v1/ledger")
    @Operation(
            summary = "Entries about a stamp or a subject, newest first",
            description = "Either `stamp`, a serial or a code, or `subject`: `lot:…`, `organisation:7`, `order:12`,"
                    + " `event:…`. The hash is SHA-256 over `content` in the canonical form of RFC 8785.")
    Mono<Slice<Recorded>> entries(
            @RequestParam(required = false) @Nullable String stamp,
            @RequestParam(required = false) @Nullable String subject,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit,
            Actor actor) {
        actor.require(Role.INSPECTOR, Role.AUTHORITY);
        Cursor page = Cursor.read(cursor, limit);
        return subjects(stamp, subject)
                .flatMap(subjects -> ledgerEntries
                        .about(subjects, page.before(), page.limit() + 1)
                        .map(this::read)
                        .collectList())
                .map(found -> Slice.of(found, page.limit(), Recorded::id));
    }

    private Mono<List<String>> subjects(@Nullable String stamp, @Nullable String subject) {
        if ((stamp == null) == (subject == null)) {
            throw new Invalid(
                    "subject",
                    "Hãy nêu một tem (stamp) hoặc một đối tượng (subject), chỉ một trong hai.",
                    "Name a stamp or a subject, one of the two.");
        }
        return stamp == null ? Mono.just(List.of(String.valueOf(subject))) : subjectsOfAStamp.of(stamp);
    }

    private Recorded read(LedgerEntries.Placed entry) {
        return new Recorded(
                entry.id(), entry.recordedAt(), entry.position(), entry.hash(), json.readTree(entry.content()));
    }

    /**
     * An entry.
     *
     * @param position its place in the order; none for the moment until it is put there
     */
    @Schema(name = "RecordedAct")
    record Recorded(UUID id, Instant recordedAt, @Nullable Long position, String hash, JsonNode content) {}
}
