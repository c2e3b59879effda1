// Forms that may be sent later: what is typed is kept as it is typed, what is sent is kept until it has arrived. This
// script begins what the ones beside it do.

import {account} from '../page/thisPage.js';
import {begin as beginAnswers} from './offlineAnswers.js';
import {begin as beginForms} from './offlineForms.js';
import {begin as beginNotes} from './pageNotes.js';
import {begin as beginPagesAhead} from './pagesAhead.js';
import {begin as beginSending} from './sendWaiting.js';
import {showUnsent} from './unsentToday.js';

const beginToday = () => {
  const place = document.getElementById('unsent-today');
  if (place) showUnsent(place);
};

for (const begin of account ? [beginForms, beginNotes, beginToday, beginAnswers, beginPagesAhead, beginSending] : []) {
  try { begin(); } catch { /* A part that a browser forbids takes none of the others along. */ }
}
