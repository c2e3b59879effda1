package vn.nguon.identity.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import vn.nguon.http.Cursor;
import vn.nguon.http.Slice;
import vn.nguon.identity.Actor;
import vn.nguon.identity.Role;
import vn.nguon.identity.log.SecurityEvent;
import vn.nguon.identity.log.SecurityEvents;

/** The security log, for administrators. */
@RestController
@Tag(name = "Security log")
class SecurityEventsApi {

    private final SecurityEvents events;

    SecurityEventsApi(SecurityEvents events) {
        this.events = events;
    }

    @GetMapping("/api/v1/security-events")
    @Operation(
            summary = "Who came in, who was refused, who read what",
            description = "For administrators, the latest first.")
    Mono<Slice<SecurityEvent>> list(
            @RequestParam(required = false) SecurityEvent.@Nullable Kind kind,
            @RequestParam(required = false) @Nullable Long account,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit,
            Actor actor) {
        actor.require(Role.ADMINISTRATOR);
        Cursor at = Cursor.read(cursor, limit);
        return events.before(at.before(), kind, account == null ? 0 : account, at.limit() + 1)
                .as(at.slice(SecurityEvent::id));
    }
}
