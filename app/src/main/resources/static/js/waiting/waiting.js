// Forms that may be sent later: what is typed is kept as it is typed, what is sent is kept until it has arrived.
// The scripts beside this one come before it, in one file with it; this one begins what they do.
'use strict';

window.Waiting ??= (() => {
  if (!Account) return null;
  for (const part of [Forms, Telling, OnThePage, Ahead, Sending]) {
    try { part.begin(); } catch { /* A part that a browser forbids takes none of the others along. */ }
  }
  return {submit: Forms.submit, flush: Sending.flush, online: Sending.online};
})();
