// Where the outbox lies on this phone. A store may be full, closed by the browser, cleared away or never answer: each of
// these fails in time, and the next to ask tries anew. Records are written all or not at all, with what belongs to them.

const NAME = 'nguon';
const PATIENCE = 6000;
// What did not answer once is not waited for as long again.
const IMPATIENCE = 1500;
let patience = PATIENCE;
let opened = null;

const inTime = work => new Promise((done, fail) => {
  const late = setTimeout(() => { patience = IMPATIENCE; fail(new Error('no answer')); }, patience);
  work.then(value => { patience = PATIENCE; done(value); }, fail).finally(() => clearTimeout(late));
});

// Without the number of a version: what scripts older or newer than these have made is opened as it is.
const opening = () => new Promise((done, fail) => {
  const asked = indexedDB.open(NAME);
  asked.onupgradeneeded = () => {
    asked.result.createObjectStore('records', {keyPath: 'id', autoIncrement: true});
    asked.result.createObjectStore('photos', {keyPath: 'key'});
    asked.result.createObjectStore('drafts', {keyPath: 'key'});
  };
  asked.onsuccess = () => {
    const database = asked.result;
    database.onclose = () => { opened = null; };
    database.onversionchange = () => { opened = null; database.close(); };
    done(database);
  };
  asked.onerror = () => fail(asked.error);
});

const open = () => {
  opened = opened ?? opening().catch(failure => { opened = null; throw failure; });
  return opened;
};

const attempt = async (stores, mode, act) => {
  const database = await inTime(open());
  let transaction;
  return inTime(new Promise((done, fail) => {
    // «strict»: what is said to be kept lies on the disk, should the battery die the next moment.
    transaction = database.transaction(stores, mode, {durability: 'strict'});
    transaction.oncomplete = () => done(asked?.result);
    transaction.onabort = transaction.onerror = () => fail(transaction.error ?? new Error('aborted'));
    const asked = act(...[].concat(stores).map(name => transaction.objectStore(name)));
  })).catch(failure => {
    try { if (transaction) transaction.abort(); } catch { /* It has ended. */ }
    throw failure;
  });
};

/**
 * Does it within one transaction. A connection that the browser closed without a word is opened once more.
 *
 * @param {string|!Array<string>} stores
 * @param {string} mode
 * @param {function(...!IDBObjectStore): (!IDBRequest|undefined|void)} act whose answer, if any, is the answer
 * @return {!Promise<?>}
 */
export const within = (stores, mode, act) => attempt(stores, mode, act).catch(failure => {
  if (failure?.name !== 'InvalidStateError') throw failure;
  opened = null;
  return attempt(stores, mode, act);
});

/**
 * Goes on within the transaction when that was answered; what fails there undoes all of it.
 *
 * @param {!IDBRequest} asked
 * @param {function(?): *} act
 */
export const whenAnswered = (asked, act) => {
  asked.onsuccess = () => {
    try { act(asked.result); } catch { asked.transaction.abort(); }
  };
};

/**
 * Everything in a store.
 *
 * @param {string} store
 * @return {!Promise<!Array<?>>}
 */
export const all = store => within(store, 'readonly', place => place.getAll());
/**
 * What lies under the key; nothing if there is none.
 *
 * @param {string} store
 * @param {string|number} key
 * @return {!Promise<?>}
 */
export const get = (store, key) => within(store, 'readonly', place => place.get(key));
/**
 * Writes at once, without waiting to be told that all is well: the page may be about to go.
 *
 * @param {string} store
 * @param {!Object} value which has its key in it
 * @return {!Promise<?>} its key
 */
export const put = (store, value) => within(store, 'readwrite', place => {
  const asked = place.put(value);
  place.transaction.commit?.();
  return asked;
});
/**
 * Takes away what lies under the key, if anything does.
 *
 * @param {string} store
 * @param {string|number} key
 * @return {!Promise<?>}
 */
export const remove = (store, key) => within(store, 'readwrite', place => place.delete(key));

/**
 * Writes a record that still lies there; false if it was taken away meanwhile.
 *
 * @param {string} store
 * @param {{id: number}} value
 * @return {!Promise<boolean>}
 */
export const update = async (store, value) => {
  let there = false;
  await within(store, 'readwrite', place => whenAnswered(place.getKey(value.id), key => {
    there = key !== undefined;
    if (there) place.put(value);
  }));
  return there;
};
