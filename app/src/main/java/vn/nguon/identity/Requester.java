package vn.nguon.identity;

import org.jspecify.annotations.Nullable;

/**
 * Whoever comes to an address that is open to everybody.
 *
 * @param actor who they are, if they signed in
 */
public record Requester(@Nullable Actor actor) {}
