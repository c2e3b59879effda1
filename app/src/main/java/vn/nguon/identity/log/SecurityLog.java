package vn.nguon.identity.log;

import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.util.context.ContextView;
import vn.nguon.database.UuidV7;
import vn.nguon.identity.Account;
import vn.nguon.identity.Actor;
import vn.nguon.identity.OrganisationId;
import vn.nguon.identity.log.SecurityEvent.Kind;

/** Where rooms say what belongs into the security log; nobody waits for it to be written. */
@Component
public class SecurityLog {

    private final WritingSecurityEvents writing;
    private final Clock clock;

    SecurityLog(WritingSecurityEvents writing, Clock clock) {
        this.writing = writing;
        this.clock = clock;
    }

    /** Something that the request under way did or tried, with that account. */
    public Mono<Void> note(Kind kind, @Nullable Account account) {
        return Mono.deferContextual(context -> {
            RequestTrace trace = traced(context);
            trace.note();
            writing.add(event(
                    kind,
                    trace,
                    account == null ? null : account.subject(),
                    account == null ? null : Long.valueOf(account.id()),
                    account == null ? null : account.organisation(),
                    null,
                    null));
            return Mono.empty();
        });
    }

    /** Something that the actor did. */
    public Mono<Void> note(Kind kind, Actor actor) {
        return Mono.deferContextual(context -> {
            RequestTrace trace = traced(context);
            trace.note();
            writing.add(by(kind, trace, actor, null, null));
            return Mono.empty();
        });
    }

    /** An answer that was refused or read, by that actor or a stranger. */
    void add(Kind kind, RequestTrace trace, @Nullable Actor actor, int status, @Nullable String problem) {
        writing.add(
                actor == null
                        ? event(kind, trace, null, null, null, status, problem)
                        : by(kind, trace, actor, status, problem));
    }

    /** What is only counted, since one client made too much of it. */
    void count() {
        writing.notListed();
    }

    private SecurityEvent by(
            Kind kind, RequestTrace trace, Actor actor, @Nullable Integer status, @Nullable String problem) {
        return event(kind, trace, actor.name(), actor.accountId(), actor.organisation(), status, problem);
    }

    private SecurityEvent event(
            Kind kind,
            RequestTrace trace,
            @Nullable String actor,
            @Nullable Long account,
            @Nullable OrganisationId organisation,
            @Nullable Integer status,
            @Nullable String problem) {
        Instant now = clock.instant();
        return new SecurityEvent(
                UuidV7.at(now),
                now,
                trace.id(),
                kind.word(),
                actor,
                account,
                organisation == null ? null : organisation.value(),
                trace.client(),
                trace.method(),
                trace.path(),
                status,
                problem,
                null);
    }

    private static RequestTrace traced(ContextView context) {
        RequestTrace trace = RequestTrace.in(context);
        return trace == null ? new RequestTrace(null, "", "") : trace;
    }
}
