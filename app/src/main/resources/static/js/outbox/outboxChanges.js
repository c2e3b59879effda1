// Who tells others that something changed in the outbox, in this page and in others.

// What was kept stays kept though nobody hears.
const channel = () => { try { return new BroadcastChannel('nguon-outbox'); } catch { return null; } };
const others = channel();
const listeners = new Set();

/**
 * Calls it whenever something changed, here or elsewhere.
 *
 * @param {function(): *} tell
 */
export const listen = tell => { listeners.add(tell); };

/** Tells this page and the others. */
export const changed = () => {
  try { if (others) others.postMessage('changed'); } catch { /* They look again by themselves. */ }
  listeners.forEach(tell => tell());
};

if (others) others.onmessage = () => listeners.forEach(tell => tell());
