package vn.nguon.identity.session;

import vn.nguon.identity.Actor;

/** Whoever is behind a session. */
public record Recognised(long session, Actor actor) {}
