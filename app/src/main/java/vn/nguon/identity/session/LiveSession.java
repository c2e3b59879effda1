package vn.nguon.identity.session;

import vn.nguon.identity.Account;

/** A session that a request belongs to, and the account it is of, as it stood just then. */
public record LiveSession(long id, Account account) {}
