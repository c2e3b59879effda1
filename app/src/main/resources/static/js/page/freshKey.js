// The key of an act: by it the server does it once, however often it is sent.

/**
 * A key that nobody has had.
 *
 * @return {string}
 */
export const freshKey = () => self.crypto?.randomUUID ? crypto.randomUUID() : `${Date.now()}-${Math.random()}-${Math.random()}`;
