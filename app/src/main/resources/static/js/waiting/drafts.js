// Nothing half-typed is lost: it is kept as it is typed, photos with it, for whoever types and for that page. A phone that
// has no room for it says so; the page itself still holds everything.

import {get, put, remove} from '../outbox/outboxDatabase.js';
import {keepPhoto} from '../outbox/outboxRecords.js';
import {button, element} from '../page/elements.js';
import {freshKey} from '../page/freshKey.js';
import {moment, say} from '../page/pageLanguage.js';
import {account} from '../page/thisPage.js';
import {local} from '../page/webStorage.js';
import {fill, valuesOf} from './formFields.js';

const PAUSE = 200;

/**
 * The page a draft is for: where a wrong record is said right is another page than where something new is said.
 *
 * @return {string}
 */
export const here = () => location.pathname + (new URLSearchParams(location.search).has('corrects') ? location.search : '');


/**
 * The key of a page's draft in the store.
 *
 * @param {string=} page
 * @return {string}
 */
export const draftKey = (page = here()) => `${account} ${page}`;
const pending = new Set();
const finish = work => { pending.add(work); work.finally(() => pending.delete(work)); };
let typing;
let typedInto = null;

const unkept = (form, is) => {
  const note = form.querySelector('.note.unkept');
  if (!is) return note?.remove();
  if (note) return;
  const told = element('p', 'note unkept', element('span', '', say(
    'Máy này không còn chỗ giữ những gì gõ dở. Trên trang vẫn còn đủ: hãy gửi trước khi đóng trang.',
    'This phone has no room to keep what is half typed. All of it is still on the page: send it before you close the page.')));
  told.setAttribute('role', 'status');
  form.querySelector('.go')?.before(told);
};

const stop = () => { clearTimeout(typing); typedInto = null; };

const saveNow = () => {
  const form = typedInto;
  stop();
  if (!form) return null;
  const draft = {key: draftKey(), fields: valuesOf(form), at: new Date().toISOString()};
  const written = put('drafts', draft);
  finish(written.then(() => unkept(form, false), () => unkept(form, true)));
  return {draft, written};
};

// The database may not finish once the page is gone, so what was typed last lies beside it too, where writing is done when
// it returns, until the database has it.
const beside = key => `nguon-draft ${key}`;

const saveLast = () => {
  const {draft, written} = saveNow() ?? {};
  if (!draft) return;
  const key = beside(draft.key);
  if (local.write(key, draft)) written.then(() => local.read(key)?.at === draft.at && local.remove(key), () => {});
};

const found = async key => {
  const kept = await get('drafts', key).catch(() => null);
  const last = local.read(beside(key));
  return last && !(kept?.at > last.at) ? last : kept;
};

/**
 * Keeps what a form holds, once whoever types pauses.
 *
 * @param {!HTMLFormElement} form
 */
export const save = form => {
  stop();
  if (form.dataset.sending) return;
  typedInto = form;
  typing = setTimeout(saveNow, PAUSE);
};
// Whoever leaves the page, or puts the phone away, in the middle of a word.
addEventListener('pagehide', saveLast);
document.addEventListener('visibilitychange', () => document.hidden && saveLast());

/**
 * Forgets what was typed last in a page, whose draft the database forgets.
 *
 * @param {string} page
 */
export const dropLast = page => local.remove(beside(draftKey(page)));

/**
 * Forgets a page's draft.
 *
 * @param {string=} page
 * @return {!Promise<?>}
 */
export const drop = (page = here()) => { stop(); dropLast(page); return remove('drafts', draftKey(page)).catch(() => {}); };

/**
 * Puts the page's draft back into its form, and says so.
 *
 * @param {!HTMLFormElement} form
 * @param {!Set<string>} typed names of fields that somebody typed into before the draft was found
 * @return {!Promise<undefined>}
 */
export const restore = async (form, typed) => {
  const draft = await found(draftKey());
  if (!draft) return;
  await fill(form, draft.fields, undefined, typed);
  const again = button(say('Bắt đầu lại', 'Start anew'), 'quiet small', () => drop().then(() => location.reload()));
  const note = element('div', 'note', element('div', '', element('p', '', say(
    `Đã lấy lại những gì bạn gõ dở lúc ${moment(draft.at)}.`, `What you had typed at ${moment(draft.at)} is back.`)), again));
  note.setAttribute('role', 'status');
  form.prepend(note);
};

/**
 * A photo that finds no network stays here, under a name that stands in its form where the hash would.
 *
 * @param {?} event «photo-unsent» (photoFields.js)
 */
export const keepUnsentPhoto = event => {
  const field = event.target;
  // Other forms are not sent later: they say that the photo is to be sent again.
  if (!field.closest('form')?.dataset.offline) return;
  event.preventDefault();
  const {blob, name, keep} = event.detail;
  const photo = {key: `waiting:${freshKey()}`, blob, name, at: new Date().toISOString()};
  keep(photo.key);
  field.dispatchEvent(new CustomEvent('photos-changed', {bubbles: true}));
  const tell = text => { field.querySelector('[role=status]').textContent = text; };
  finish(keepPhoto(photo).then(
    () => tell(say('Ảnh giữ trên máy, sẽ gửi cùng ghi chép.', 'The photo is kept on this phone and goes with the record.')),
    () => tell(say('Máy không còn chỗ giữ ảnh này. Ảnh còn trên trang và đi cùng ghi chép: đừng đóng trang trước khi gửi xong.',
      'This phone has no room to keep the photo. It is on the page and goes with the record: do not close the page before it is sent.'))));
};

/**
 * Once all that is being written lies on the phone; what was typed last goes with the record.
 *
 * @return {!Promise<?>}
 */
export const settled = () => { stop(); return Promise.allSettled([...pending]); };
