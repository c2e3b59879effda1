// What was recorded on this phone and has not arrived yet: kept in order, sent in order, once, and only as whoever made it.
// Pages load it, and so does the service worker, which sends when no page is open. See docs/decisions/0016.
'use strict';

self.Outbox ??= (() => {
  const ASKING = 8000;
  const SENDING = 45000;
  const SENT_KEPT = 20;

  // Who tells others that something changed, in this page and in others.
  const others = 'BroadcastChannel' in self ? new BroadcastChannel('nguon-outbox') : null;
  const listeners = new Set();
  const changed = () => { others?.postMessage('changed'); listeners.forEach(tell => tell()); };
  if (others) others.onmessage = () => listeners.forEach(tell => tell());

  let opened;
  const open = () => opened ??= new Promise((done, fail) => {
    const asked = indexedDB.open('nguon', 1);
    asked.onupgradeneeded = () => {
      asked.result.createObjectStore('records', {keyPath: 'id', autoIncrement: true});
      asked.result.createObjectStore('photos', {keyPath: 'key'});
      asked.result.createObjectStore('drafts', {keyPath: 'key'});
    };
    asked.onsuccess = () => done(asked.result);
    asked.onerror = asked.onblocked = () => fail(asked.error ?? new Error('blocked'));
  });

  // «strict»: what is said to be kept lies on the disk, should the battery die the next moment.
  const within = async (store, mode, act) => {
    const database = await open();
    return new Promise((done, fail) => {
      const transaction = database.transaction(store, mode, {durability: 'strict'});
      const asked = act(transaction.objectStore(store));
      transaction.oncomplete = () => done(asked?.result);
      transaction.onabort = transaction.onerror = () => fail(transaction.error);
    });
  };
  const all = store => within(store, 'readonly', place => place.getAll());
  const get = (store, key) => within(store, 'readonly', place => place.get(key));
  const put = (store, value) => within(store, 'readwrite', place => place.put(value));
  const remove = (store, key) => within(store, 'readwrite', place => place.delete(key));

  const fresh = () => self.crypto?.randomUUID ? crypto.randomUUID() : `${Date.now()}-${Math.random()}-${Math.random()}`;

  /** Keeps a record; one that has an id already takes its own place again. */
  const keep = async record => {
    const kept = {once: fresh(), madeAt: new Date().toISOString(), ...record, state: 'waiting', tried: false, problem: null};
    kept.id = await put('records', kept);
    changed();
    return kept;
  };

  const mine = async account => (await all('records')).filter(record => record.account === account);

  /** The goods a record is about: what comes after a refused record of the same goods waits for it to be settled. */
  const about = record => record.fields.filter(([name]) => /(^|\.)(lotId|cropId|movementId)$/.test(name)).map(([, value]) => value);

  const photosOf = record => record.fields.filter(([, value]) => value.startsWith('waiting:')).map(([, value]) => value);

  const discard = async record => {
    for (const key of photosOf(record)) await remove('photos', key);
    await remove('records', record.id);
    changed();
  };

  /** Only one page, or the service worker, sends at a time; the others wait, and find what is left. */
  let before = Promise.resolve();
  const alone = act => {
    if (self.navigator.locks) return navigator.locks.request('nguon-outbox', act);
    return before = before.catch(() => {}).then(act);
  };

  const headers = record => ({
    'Accept': 'application/json', 'Accept-Language': record?.lang || 'vi', ...record && {'Nguon-Account': record.account}});

  /** Asks the server, or learns why it cannot be asked: «offline», «signed-out», «busy». */
  const ask = async (path, options, patience) => {
    let answer;
    try {
      answer = await fetch(path, {credentials: 'same-origin', cache: 'no-store', redirect: 'follow', ...options, signal: AbortSignal.timeout(patience)});
    } catch {
      return {stop: 'offline'};
    }
    if (answer.status === 401 || (answer.redirected && new URL(answer.url).pathname === '/sign-in')) return {stop: 'signed-out'};
    if ([408, 425, 429, 502, 503, 504].includes(answer.status)) return {stop: 'busy'};
    // What is not in our own words comes from something in between: a hotel's sign-in page, a proxy.
    if (!/json/.test(answer.headers.get('Content-Type') || '')) return {stop: 'offline'};
    const told = await answer.json().catch(() => null);
    if (told === null) return {stop: 'offline'};
    if (answer.ok) return {told};
    return told.type === 'urn:nguon:problem:signed-in-as-another' ? {stop: 'another'} : {problem: told};
  };

  const who = () => ask('/console/who', {headers: headers()}, ASKING);

  const upload = async (record, key) => {
    const photo = await get('photos', key);
    if (!photo) return {problem: {type: 'lost', status: 0, detail: ''}};
    const body = new FormData();
    body.append('file', photo.blob, photo.name);
    return ask('/api/v1/files', {method: 'POST', headers: headers(record), body}, SENDING);
  };

  const sendPhotos = async record => {
    for (const [i, [name, value]] of record.fields.entries()) {
      if (!value.startsWith('waiting:')) continue;
      const outcome = await upload(record, value);
      if (outcome.problem) return {problem: {...outcome.problem, field: name.replace('[]', '')}};
      if (outcome.stop) return outcome;
      record.fields[i] = [name, outcome.told.hash];
      await put('records', record);
      await remove('photos', value);
    }
    return {};
  };

  /** Sends one record; whatever happens, it lies here until the server has said that it has it. */
  const deliver = async record => {
    let outcome = await sendPhotos(record);
    if (!outcome.stop && !outcome.problem) {
      record.tried = true;
      await put('records', record);
      const body = new URLSearchParams(record.fields);
      outcome = await ask(record.action, {method: 'POST', body, headers: {...headers(record), 'Idempotency-Key': record.once}}, SENDING);
    }
    if (outcome.stop) return outcome.stop;
    record.state = outcome.problem ? 'refused' : 'sent';
    record.problem = outcome.problem ?? null;
    if (outcome.told) Object.assign(record, {at: outcome.told.at, said: outcome.told.said, sentAt: new Date().toISOString()});
    await put('records', record);
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
      else if (outcome !== 'sent') return outcome;
    }
    await forgetOld(account);
    return 'done';
  });

  /** Sends whoever's records are waiting here, if it is they who are signed in: for the service worker. */
  const sendAll = async () => {
    const signedIn = await who();
    if (signedIn.stop) throw new Error(signedIn.stop);
    const outcome = await send(signedIn.told.account);
    if (outcome === 'offline' || outcome === 'busy') throw new Error(outcome);
  };

  return {keep, discard, mine, about, send, sendAll, all, get, put, remove, fresh, changed, listen: tell => listeners.add(tell)};
})();
