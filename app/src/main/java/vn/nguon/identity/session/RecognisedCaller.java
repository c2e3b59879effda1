package vn.nguon.identity.session;

import vn.nguon.identity.Actor;

/**
 * Whoever a request comes from; controllers may take one as an argument.
 *
 * @param session by which session, or 0 when by an API key
 */
public record RecognisedCaller(long session, Actor actor) {}
