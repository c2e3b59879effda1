package vn.nguon.scan.inspecting;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import vn.nguon.http.idempotency.IdempotentRequest;
import vn.nguon.identity.Actor;
import vn.nguon.scan.casefile.ReplyingToCases;

/** What an organisation replies to inspectors. */
@RestController
@RequestMapping("/api/v1/passed-on")
@Tag(name = "Scans")
class CaseRepliesApi {

    private final ReplyingToCases replying;

    CaseRepliesApi(ReplyingToCases replying) {
        this.replying = replying;
    }

    /** What it says. */
    record Reply(@Nullable String text) {}

    @PostMapping("/{id}/replies")
    @Operation(
            summary = "Reply to what was passed on",
            description = "`id` is the entry that an inspector passed on to one's own organisation; inspectors read the"
                    + " reply among the entries of the case.")
    Mono<ResponseEntity<CaseEntryAnswer>> reply(
            @PathVariable UUID id, @RequestBody Reply reply, Actor actor, IdempotentRequest once) {
        return once.created(
                CaseEntryAnswer.class,
                reply,
                () -> replying.reply(actor, id, reply.text()).map(CaseEntryAnswer::of));
    }
}
