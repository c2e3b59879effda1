// Forms that may be sent later: what is typed is kept as it is typed, what is sent is kept until it has arrived.
// The scripts beside this one come before it, in one file with it; this one begins what they do.
'use strict';

window.Waiting ??= (() => {
  if (!Account || !('indexedDB' in window)) return null;
  Telling.begin();
  OnThePage.begin();
  Ahead.begin();
  Forms.begin();
  Sending.begin();
  return {submit: Forms.submit, flush: Sending.flush, online: Sending.online};
})();
