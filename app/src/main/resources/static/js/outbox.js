// What was recorded on this phone and has not arrived yet: kept in order, sent in order, once, and only as whoever made it.
// Pages load it, and so does the service worker, which sends when no page is open. See docs/decisions/0016 and 0034.
'use strict';

self.Outbox ??= (() => {
  const {within, then, all, get, put, remove, update} = OutboxDatabase;
  const {who, upload, post} = OutboxServer;
  const SENT_KEPT = 20;

  // Who tells others that something changed, in this page and in others. What was kept stays kept though nobody hears.
  const channel = () => { try { return new BroadcastChannel('nguon-outbox'); } catch { return null; } };
  const others = channel();
  const listeners = new Set();
  const changed = () => {
    try { others?.postMessage('changed'); } catch { /* They look again by themselves. */ }
    listeners.forEach(tell => tell());
  };
  if (others) others.onmessage = () => listeners.forEach(tell => tell());

  const fresh = () => self.crypto?.randomUUID ? crypto.randomUUID() : `${Date.now()}-${Math.random()}-${Math.random()}`;

  /** Photos of this page, in its memory: they go from here if the phone has no room for them, or loses them. */
  const photos = new Map();
  const keepPhoto = photo => { photos.set(photo.key, photo); return put('photos', photo); };
  const photosOf = record => record.fields.filter(([, value]) => value.startsWith('waiting:')).map(([, value]) => value);

  /** By key: how the server answered, where the phone had no room to note it. */
  const answered = new Map();
  const asAnswered = record => record && (answered.get(record.once) ?? record);

  /**
   * Keeps a record, with its photos, in place of the draft it was; all of it or nothing, and then it says why not. One
   * that has an id already, or was kept under its key, takes its own place again.
   */
  const keep = async (record, drafts = []) => {
    const kept = {once: fresh(), madeAt: new Date().toISOString(), ...record, state: 'waiting', tried: false, problem: null};
    await within(['records', 'photos', 'drafts'], 'readwrite', (records, pictures, halves) => {
      for (const key of drafts) halves.delete(key);
      for (const key of photosOf(kept).filter(each => photos.has(each))) {
        then(pictures.getKey(key), there => there ?? pictures.put(photos.get(key)));
      }
      then(records.getAll(), before => {
        const id = kept.id ?? before.find(each => each.once === kept.once)?.id;
        then(records.put({...kept, ...id && {id}}), key => { kept.id = key; });
      });
    });
    answered.delete(kept.once);
    changed();
    return kept;
  };

  const mine = async account => (await all('records')).filter(record => record.account === account).map(asAnswered);

  /** A record by its id; nothing if it does not lie here. */
  const find = async id => asAnswered(await get('records', id));

  /** The goods a record is about: what comes after a refused record of the same goods waits for it to be settled. */
  const about = record => record.fields.filter(([name]) => /(^|\.)(lotId|cropId|movementId)$/.test(name)).map(([, value]) => value);

  const discard = async record => {
    await within(['records', 'photos'], 'readwrite', (records, pictures) => {
      for (const key of photosOf(record)) pictures.delete(key);
      records.delete(record.id);
    });
    changed();
  };

  /** Only one page, or the service worker, sends at a time; the others wait, and find what is left. */
  let before = Promise.resolve();
  const alone = async act => {
    let begun = false;
    try {
      if (self.navigator.locks) return await navigator.locks.request('nguon-outbox', () => { begun = true; return act(); });
    } catch (failure) {
      if (begun) throw failure;
    }
    return before = before.catch(() => {}).then(act);
  };

  /** Notes how far a record is; false if it was discarded meanwhile. A phone without room to note it sends all the same. */
  const note = record => record.id ? update('records', record).catch(() => true) : true;

  const sendPhotos = async record => {
    for (const [i, [name, value]] of record.fields.entries()) {
      if (!value.startsWith('waiting:')) continue;
      const outcome = await upload(record, photos.get(value) ?? await get('photos', value));
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

  const noteAnswer = async record => {
    try {
      await update('records', record);
      answered.delete(record.once);
    } catch {
      answered.set(record.once, record);
      if (record.state === 'sent') await remove('records', record.id).catch(() => {});
    }
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
   */
  const send = account => alone(async () => {
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
   */
  const sendUnkept = async (record, old) => {
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

  /** Sends whoever's records are waiting here, if it is they who are signed in: for the service worker. */
  const sendAll = async () => {
    const signedIn = await who();
    if (signedIn.stop) throw new Error(signedIn.stop);
    const outcome = await send(signedIn.told.account);
    if (outcome === 'offline' || outcome === 'busy') throw new Error(outcome);
  };

  return {keep, keepPhoto, discard, mine, find, about, send, sendUnkept, sendAll, all, get, put, remove, fresh, changed,
    listen: tell => listeners.add(tell)};
})();
