// Sends what waits: in order, once, and only as whoever made it.

import {changed} from './outboxChanges.js';
import {remove, update} from './outboxDatabase.js';
import {about, discard, mine, noteAnswer, photoOf} from './outboxRecords.js';
import {post, upload, who} from './outboxServer.js';

const SENT_KEPT = 20;

/** Only one page, or the service worker, sends at a time; the others wait, and find what is left. */
let before = Promise.resolve();
const alone = async act => {
  let begun = false;
  try {
    if (self.navigator.locks) return await navigator.locks.request('nguon-outbox', () => { begun = true; return act(); });
  } catch (failure) {
    if (begun) throw failure;
  }
  before = before.catch(() => {}).then(act);
  return before;
};

/** Notes how far a record is; false if it was discarded meanwhile. A phone without room to note it sends all the same. */
const note = record => record.id ? update('records', record).catch(() => true) : true;

const sendPhotos = async record => {
  for (const [i, [name, value]] of record.fields.entries()) {
    if (!value.startsWith('waiting:')) continue;
    const outcome = await upload(record, await photoOf(value));
    if (outcome.problem) return {problem: {...outcome.problem, field: name.replace('[]', '')}};
    if (outcome.stop) return outcome;
    record.fields[i] = [name, outcome.told.hash];
    if (!await note(record)) return {stop: 'gone'};
    await remove('photos', value).catch(() => {});
  }
  return {};
};

const transmit = async record => {
  const outcome = await sendPhotos(record);
  if (outcome.problem || outcome.stop) return outcome;
  record.tried = true;
  return await note(record) ? post(record) : {stop: 'gone'};
};

/** Sends one record; whatever happens, it lies here until the server has said that it has it. */
const deliver = async record => {
  const outcome = await transmit(record);
  if (outcome.stop) return outcome.stop;
  record.state = outcome.problem ? 'refused' : 'sent';
  record.problem = outcome.problem ?? null;
  if (outcome.told) Object.assign(record, {at: outcome.told.at, said: outcome.told.said, sentAt: new Date().toISOString()});
  await noteAnswer(record);
  changed();
  return record.state;
};

const forgetOld = async account => {
  const sent = (await mine(account)).filter(record => record.state === 'sent');
  for (const record of sent.slice(0, -SENT_KEPT)) await remove('records', record.id);
};

/**
 * Sends what this account has waiting, in order. Says how it ended: «done», or why not all could go: «offline»,
 * «busy», «signed-out», «another» (somebody else is signed in).
 *
 * @param {string|undefined} account
 * @return {!Promise<string>}
 */
export const send = account => alone(async () => {
  const records = await mine(account);
  if (!records.some(record => record.state === 'waiting')) return 'done';
  const signedIn = await who();
  if (signedIn.stop) return signedIn.stop;
  if (signedIn.told?.account !== account) return 'another';
  const held = new Set();
  for (const record of records) {
    if (record.state === 'sent') continue;
    const stuck = record.state === 'refused' || about(record).some(goods => held.has(goods));
    const outcome = stuck ? 'held' : await deliver(record);
    if (outcome === 'refused' || outcome === 'held') about(record).forEach(goods => held.add(goods));
    else if (outcome !== 'sent' && outcome !== 'gone') return outcome;
  }
  await forgetOld(account).catch(() => {});
  return 'done';
});

/**
 * Sends what this phone cannot keep, under the key it would have been kept with, so that both ways together count once.
 * It overtakes nothing: what waits goes first, and what is held back about the same goods holds it back as well. Gives
 * what was told, the problem, or why it had to stop; `old`, which was refused and is said anew by it, goes with it.
 *
 * @param {!OutboxRecord} record
 * @param {(?OutboxRecord|undefined)} old
 * @return {!Promise<!ServerOutcome>}
 */
export const sendUnkept = async (record, old) => {
  // A store that cannot be read knows of nothing that comes before.
  const ended = await send(record.account).catch(() => 'done');
  if (ended !== 'done') return {stop: ended};
  const left = (await mine(record.account).catch(() => []))
    .filter(each => each.state !== 'sent' && each.once !== record.once && each.id !== old?.id);
  if (left.some(each => about(each).some(goods => about(record).includes(goods)))) return {stop: 'held'};
  const outcome = await transmit({...record, id: undefined, fields: [...record.fields]});
  if (outcome.told && old) await discard(old).catch(() => {});
  return outcome;
};

/**
 * Sends whoever's records are waiting here, if it is they who are signed in: for the service worker. Fails if all could
 * not go, so that the browser has it done again.
 *
 * @return {!Promise<undefined>}
 */
export const sendAll = async () => {
  const signedIn = await who();
  if (signedIn.stop) throw new Error(signedIn.stop);
  const outcome = await send(signedIn.told.account);
  if (outcome === 'offline' || outcome === 'busy') throw new Error(outcome);
};
