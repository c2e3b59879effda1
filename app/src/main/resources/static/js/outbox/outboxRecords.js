// What was recorded on this phone and has not arrived yet, in the order in which it was made, and what is known of each.
// Pages load it, and so does the service worker, which sends when no page is open. See docs/decisions/0016 and 0034.

import {freshKey} from '../page/freshKey.js';
import {changed} from './outboxChanges.js';
import {all, get, put, remove, update, whenAnswered, within} from './outboxDatabase.js';

/** Photos of this page, in its memory: they go from here if the phone has no room for them, or loses them. */
const photos = new Map();

/**
 * Keeps a photo until the record it belongs to has gone.
 *
 * @param {!WaitingPhoto} photo
 * @return {!Promise<?>}
 */
export const keepPhoto = photo => { photos.set(photo.key, photo); return put('photos', photo); };

/**
 * A photo that waits; nothing if it was lost.
 *
 * @param {string} key
 * @return {!Promise<(!WaitingPhoto|undefined)>}
 */
export const photoOf = async key => photos.get(key) ?? get('photos', key);

const photosOf = record => record.fields.filter(([, value]) => value.startsWith('waiting:')).map(([, value]) => value);

/** By key: how the server answered, where the phone had no room to note it. */
const answered = new Map();
const asAnswered = record => record && (answered.get(record.once) ?? record);

/**
 * Keeps a record, with its photos, in place of the draft it was; all of it or nothing, and then it says why not. One
 * that has an id already, or was kept under its key, takes its own place again.
 *
 * @param {!Object} record
 * @param {!Array<string>} drafts keys of the drafts it was
 * @return {!Promise<?>} the record as it was kept
 */
export const keep = async (record, drafts) => {
  const kept = {once: freshKey(), madeAt: new Date().toISOString(), ...record, state: 'waiting', tried: false, problem: null};
  await within(['records', 'photos', 'drafts'], 'readwrite', (records, pictures, halves) => {
    for (const key of drafts) halves.delete(key);
    for (const key of photosOf(kept).filter(each => photos.has(each))) {
      whenAnswered(pictures.getKey(key), there => there ?? pictures.put(photos.get(key)));
    }
    whenAnswered(records.getAll(), before => {
      const id = kept.id ?? before.find(each => each.once === kept.once)?.id;
      whenAnswered(records.put({...kept, ...id && {id}}), key => { kept.id = key; });
    });
  });
  answered.delete(kept.once);
  changed();
  return kept;
};

/**
 * What this account made, in order.
 *
 * @param {string|undefined} account
 * @return {!Promise<!Array<!OutboxRecord>>}
 */
export const mine = async account => (await all('records')).filter(record => record.account === account).map(asAnswered);

/**
 * A record by its id; nothing if it does not lie here.
 *
 * @param {number} id
 * @return {!Promise<(!OutboxRecord|undefined)>}
 */
export const find = async id => asAnswered(await get('records', id));

/**
 * The goods a record is about: what comes after a refused record of the same goods waits for it to be settled.
 *
 * @param {!OutboxRecord} record
 * @return {!Array<string>}
 */
export const about = record => record.fields.filter(([name]) => /(^|\.)(lotId|cropId|movementId)$/.test(name)).map(([, value]) => value);

/**
 * The refused record that each waiting one waits for, by the id of the waiting one: what is about the same goods does not
 * overtake it.
 *
 * @param {!Array<!OutboxRecord>} records in order
 * @return {!Map<number, !OutboxRecord>}
 */
export const heldUp = records => {
  const causes = new Map();
  const held = new Map();
  for (const record of records.filter(each => each.state !== 'sent')) {
    const cause = record.state === 'refused' ? record : about(record).map(goods => causes.get(goods)).find(Boolean);
    if (!cause) continue;
    if (cause !== record) held.set(record.id, cause);
    for (const goods of about(record)) if (!causes.has(goods)) causes.set(goods, cause);
  }
  return held;
};

/**
 * Takes a record away, and its photos with it.
 *
 * @param {!OutboxRecord} record
 * @return {!Promise<undefined>}
 */
export const discard = async record => {
  await within(['records', 'photos'], 'readwrite', (records, pictures) => {
    for (const key of photosOf(record)) pictures.delete(key);
    records.delete(record.id);
  });
  changed();
};

/**
 * Notes how the server answered; a phone without room for it knows it for as long as the page is open.
 *
 * @param {!OutboxRecord} record
 * @return {!Promise<undefined>}
 */
export const noteAnswer = async record => {
  try {
    await update('records', record);
    answered.delete(record.once);
  } catch {
    answered.set(record.once, record);
    if (record.state === 'sent') await remove('records', record.id).catch(() => {});
  }
};
