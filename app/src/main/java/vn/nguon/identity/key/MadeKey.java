package vn.nguon.identity.key;

import vn.nguon.identity.Token;

/** A key just made, with the secret that is shown this once. */
public record MadeKey(ApiKey key, Token secret) {}
