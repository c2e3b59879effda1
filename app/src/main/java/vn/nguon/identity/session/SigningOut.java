package vn.nguon.identity.session;

import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;
import vn.nguon.identity.Actor;
import vn.nguon.identity.log.SecurityEvent.Kind;
import vn.nguon.identity.log.SecurityLog;

/** Signing out, on the device at hand or on another one of one's own. */
@Service
public class SigningOut {

    private final Sessions sessions;
    private final SecurityLog log;

    SigningOut(Sessions sessions, SecurityLog log) {
        this.sessions = sessions;
        this.log = log;
    }

    /** Ends that session of the actor's; false if it is none, or was ended before. */
    public Mono<Boolean> signOut(Actor actor, long session) {
        return sessions.end(actor.accountId(), session)
                .delayUntil(ended -> ended ? log.note(Kind.SIGNED_OUT, actor) : Mono.empty());
    }
}
