package vn.nguon.identity.access;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import vn.nguon.identity.Role;
import vn.nguon.identity.Scope;
import vn.nguon.identity.caller.NotSignedIn;
import vn.nguon.identity.caller.SignedIn;
import vn.nguon.refusal.NotAllowed;
import vn.nguon.refusal.Refusal;

/**
 * What the addresses of one pattern ask of whoever comes.
 *
 * @param scope   what a key must have been made for
 * @param roles   of which the caller must have one; none: whoever is let in. The rooms behind ask again
 * @param methods which it is about; null: all
 */
record AccessRule(
        Kind kind,
        @Nullable Scope scope,
        Set<Role> roles,
        @Nullable Set<HttpMethod> methods,
        PathPattern pattern) {

    /** Who may enter at all. */
    enum Kind {
        /** Everybody. */
        OPEN,
        /** Nobody: there is nothing at such an address. */
        SHUT,
        /** Only a person who signed in. */
        PERSON,
        /** A person who signed in, or a key with the scope. */
        KEY
    }

    boolean fits(HttpMethod method, PathContainer path) {
        return (methods == null || methods.contains(method)) && pattern.matches(path);
    }

    /** Why that caller may not enter, or null if they may. */
    @Nullable Refusal refusal(@Nullable SignedIn caller) {
        if (kind == Kind.OPEN) {
            return null;
        }
        if (caller == null) {
            return new NotSignedIn();
        }
        if (!roles.isEmpty() && roles.stream().noneMatch(caller.actor()::is)) {
            return new NotAllowed();
        }
        if (!caller.byKey()) {
            return null;
        }
        if (scope == null) {
            return new PersonNeeded();
        }
        return caller.actor().scopes().contains(scope) ? null : new ScopeMissing(scope);
    }
}
