// A form that may be sent later, on its way. What was kept is sent from where it lies, whatever else fails; what cannot be
// kept is sent at once under the same key, or said beside the form.

import {find, keep} from '../outbox/outboxRecords.js';
import {sendUnkept} from '../outbox/outboxSending.js';
import {freshKey} from '../page/freshKey.js';
import {say} from '../page/pageLanguage.js';
import {account} from '../page/thisPage.js';
import {session} from '../page/webStorage.js';
import {draftKey, drop, dropLast, here, settled} from './drafts.js';
import {refuse as refuseForm, valuesOf} from './formFields.js';
import {remember} from './habits.js';
import {tellNext} from './pageNotes.js';
import {saidWrong} from './refusedBefore.js';
import {flushWith} from './sendWaiting.js';
import {arrivedBefore, kept as keptSentence, unkept} from './unsentNotices.js';

const ACTIVATE = '/console/activate';
const OUTBOX = '/console/outbox';
const PATIENCE = 15000;
const UNKEPT_PATIENCE = 60000;
/** Activating takes two pages; the second knows by this what the first corrects. */
export const REPLACES = 'nguon-replaces';

const late = (millis, why) => new Promise(done => setTimeout(done, millis, why));

/** The act's key stands in the form, as for whoever has no script; a page that was kept would show the same one again. */
const key = form => form.elements.once;

/**
 * Makes it another act than the one that was sent.
 *
 * @param {!HTMLFormElement} form
 */
export const renew = form => { key(form).value = freshKey(); delete form.dataset.unanswered; };

/** The refused record that this one takes the place of, if any. */
const replaced = async (form, more) => {
  const id = form.dataset.record ?? (form.getAttribute('action') === ACTIVATE ? session.read(REPLACES) : null);
  const old = id && await find(Number(id)).catch(() => null);
  if (old?.state === 'refused') return old;
  return await saidWrong(form.id === 'activate' ? ACTIVATE : form.getAttribute('action'), more?.fields ?? valuesOf(form)) ?? null;
};

const recordOf = (form, old, more) => ({
  once: key(form).value,
  // Of a failure of the server nobody knows what it did before it failed; under its old key it is done once.
  ...old?.problem?.status >= 500 && {once: old.once},
  account, label: form.dataset.offline, page: here(), action: form.getAttribute('action'),
  fields: valuesOf(form), lang: document.documentElement.lang, ...more});

const draftsOf = record => [here(), ...record.action === ACTIVATE ? [ACTIVATE] : []];

const ARRIVED_BEFORE = ['idempotency-key-reused', 'answer-no-longer-kept'].map(name => `urn:nguon:problem:${name}`);

const refuse = (form, problem) => {
  if (ARRIVED_BEFORE.includes(problem.type)) return arrivedBefore(form);
  if (!(problem.status >= 500)) renew(form);
  refuseForm(form, problem);
};

/** Whoever goes back from an activation that was refused corrects it; a new one would wait behind it. */
const correctInPlace = record => {
  const back = record.action === ACTIVATE && document.querySelector(`main a[href^="${ACTIVATE}?"]`);
  if (!back) return;
  back.href = `${ACTIVATE}#waiting=${record.id}`;
  back.textContent = say('Sửa và gửi lại', 'Correct and send again');
};

const leadOn = done => {
  tellNext(done.said);
  location.assign(done.at);
};

const sendFromPage = async (form, record, old) => {
  form.dataset.unanswered = 'yes';
  const {told, problem, stop} = await Promise.race([sendUnkept(record, old), late(UNKEPT_PATIENCE, {stop: 'busy'})]);
  if (told) {
    delete form.dataset.unanswered;
    session.remove(REPLACES);
    await Promise.all(draftsOf(record).map(drop));
    leadOn(told);
  } else if (problem) refuse(form, problem);
  else unkept(form, stop);
};

const sendKept = async (form, kept) => {
  session.remove(REPLACES);
  remember(form);
  const ended = await Promise.race([flushWith(kept.id).catch(() => 'unreadable'), late(PATIENCE, 'sending')]);
  const record = await find(kept.id).catch(() => null);
  // A phone that lost it has it on this page only.
  if (!record) return sendFromPage(form, kept, null);
  if (record.state === 'sent') return leadOn(record);
  if (record.state === 'refused') {
    form.dataset.record = record.id;
    correctInPlace(record);
    return refuse(form, record.problem);
  }
  tellNext(keptSentence(ended === 'done' ? 'held' : ended), true);
  location.assign(OUTBOX);
};

/**
 * Keeps what a form holds, and sends it; leads on when it has arrived, or says beside the form why not.
 *
 * @param {!HTMLFormElement} form
 * @param {!Object=} more of the record, what the form does not say itself
 * @return {!Promise<undefined>}
 */
export const submit = async (form, more) => {
  if (form.dataset.sending) return;
  form.dataset.sending = 'yes';
  const button = form.querySelector('.go button');
  button?.setAttribute('aria-busy', 'true');
  try {
    await settled();
    const old = await replaced(form, more);
    const record = recordOf(form, old, more);
    const place = {...record, ...old && {id: old.id}};
    const kept = await keep(place, draftsOf(record).map(draftKey)).catch(() => null);
    if (kept) draftsOf(record).forEach(dropLast);
    if (kept) await sendKept(form, kept);
    else await sendFromPage(form, record, old);
  } catch {
    unkept(form, 'busy');
  } finally {
    delete form.dataset.sending;
    button?.removeAttribute('aria-busy');
  }
};
