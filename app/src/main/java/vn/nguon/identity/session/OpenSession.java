package vn.nguon.identity.session;

import java.time.Instant;
import vn.nguon.identity.Token;

/**
 * A session just begun, with the tokens that only its device gets to know.
 *
 * @param device by which the device is known from now on, when somebody signs in on it again
 */
public record OpenSession(long id, Token token, Token device, Instant endsAt) {}
