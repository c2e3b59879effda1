package vn.nguon.identity.session;

import java.time.Instant;
import vn.nguon.identity.Token;

/** A session just begun, with the token that only its device gets to know. */
public record OpenSession(long id, Token token, Instant endsAt) {}
