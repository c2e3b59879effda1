package vn.nguon.identity.account;

import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import vn.nguon.identity.device.KnownDevices;
import vn.nguon.identity.key.ApiKeys;
import vn.nguon.identity.session.Sessions;

/** Ends every way into an account but its password, in the transaction of whoever has reason to. */
@Component
public class EndingAccess {

    private final Sessions sessions;
    private final ApiKeys keys;
    private final KnownDevices devices;

    EndingAccess(Sessions sessions, ApiKeys keys, KnownDevices devices) {
        this.sessions = sessions;
        this.keys = keys;
        this.devices = devices;
    }

    /** Ends all sessions and keys, and knows no device any more. */
    public Mono<Ended> endAll(long account) {
        return devices.forgetAll(account).then(endOthers(account, 0));
    }

    /** Ends all keys and all sessions but one. Devices stay known: whoever says the password may keep theirs. */
    public Mono<Ended> endOthers(long account, long session) {
        return sessions.endAll(account, session)
                .flatMap(ended -> keys.revokeAll(account).map(revoked -> new Ended(ended, revoked)));
    }

    /** How many there were. */
    public record Ended(long sessions, long keys) {}
}
