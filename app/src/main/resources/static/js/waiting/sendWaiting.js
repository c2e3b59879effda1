// Sends what waits, again and again until it has gone, and shows on every page how much that is.

import {listen} from '../outbox/outboxChanges.js';
import {find, mine} from '../outbox/outboxRecords.js';
import {send} from '../outbox/outboxSending.js';
import {say} from '../page/pageLanguage.js';
import {account} from '../page/thisPage.js';

const EVERY = 30000;
const badge = document.querySelector('[data-waiting]');
let outcome = 'done';
let sending = null;

/** Says how many wait; null where the phone's store cannot be read. */
const show = async () => {
  const records = await mine(account).catch(() => null);
  const waiting = (records ?? []).filter(record => record.state === 'waiting').length;
  const refused = (records ?? []).filter(record => record.state === 'refused').length;
  if (badge) {
    badge.hidden = !waiting && !refused;
    badge.classList.toggle('refused', refused > 0);
    badge.querySelector('span').textContent = refused
      ? say(`${refused} bị từ chối`, `${refused} refused`)
      : say(`${waiting} chờ gửi`, `${waiting} waiting`);
  }
  window.dispatchEvent(new CustomEvent('outbox-shown', {detail: {records: records ?? [], outcome: records ? outcome : 'unreadable'}}));
  return records && waiting;
};

const sendNow = () => send(account).then(ended => { outcome = ended; }, () => { outcome = 'unreadable'; })
  .finally(() => {
    sending = null;
    show().then(waiting => waiting === 0 && document.querySelectorAll('.note.passing').forEach(note => note.remove()));
  });

/**
 * Sends what waits, unless that is going on already.
 *
 * @return {!Promise<undefined>}
 */
export const flush = () => {
  sending = sending ?? sendNow();
  return sending;
};

/**
 * Sends what waits and this record with it: a sending that had begun before knows nothing of what was kept since.
 *
 * @param {number} id
 * @return {!Promise<string>} how it ended
 */
export const flushWith = async id => {
  await flush();
  if (outcome === 'done' && (await find(id))?.state === 'waiting') await flush();
  return outcome;
};

/** What cannot go now goes when the service worker hears of a network, though no page be open. */
const start = () => flush().then(async () => {
  const some = (await mine(account)).some(record => record.state === 'waiting');
  if (some) navigator.serviceWorker?.ready.then(ready => ready.sync?.register('nguon-outbox')).catch(() => {});
}).catch(() => {});

/**
 * Whether the server can be asked, by whoever is signed in.
 *
 * @return {!Promise<boolean>}
 */
export const online = async () => {
  if (!navigator.onLine) return false;
  return fetch('/console/who', {cache: 'no-store', signal: AbortSignal.timeout?.(4000)}).then(answer => answer.ok, () => false);
};

/** Sends now, whenever a network comes back, and every half minute; shows what waits. */
export const begin = () => {
  listen(show);
  addEventListener('online', start);
  document.addEventListener('visibilitychange', () => document.hidden || start());
  setInterval(() => document.hidden || start(), EVERY);
  show();
  start();
};
