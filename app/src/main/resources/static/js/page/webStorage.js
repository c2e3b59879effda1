// What a browser remembers for pages, if it does: a store that is full or forbidden forgets, and nothing else comes of it.

const area = name => ({
  /** What was written under the key; null if nothing can be read. */
  read: key => { try { return JSON.parse(window[name].getItem(key)); } catch { return null; } },
  /** Whether it was written. */
  write: (key, value) => { try { window[name].setItem(key, JSON.stringify(value)); return true; } catch { return false; } },
  remove: key => { try { window[name].removeItem(key); } catch { /* There is nothing to forget. */ } },
});

/** For as long as the browser keeps it, in all tabs. */
export const local = area('localStorage');

/** For this tab, until it is closed. */
export const session = area('sessionStorage');
