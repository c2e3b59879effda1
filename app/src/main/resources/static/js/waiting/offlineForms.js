// A form that may be sent later, made ready: filled in with what is known, kept as it is typed, and sent by our own hands.

import {find} from '../outbox/outboxRecords.js';
import {now} from '../page/pageLanguage.js';
import {account} from '../page/thisPage.js';
import {session} from '../page/webStorage.js';
import {keepUnsentPhoto, restore, save} from './drafts.js';
import {fill as fillForm, refuse as refuseForm} from './formFields.js';
import {renew, REPLACES, submit} from './formSubmission.js';
import {recall} from './habits.js';
import {tellRefused} from './refusedBefore.js';

// The fields for photos are made by a script that comes after this one.
const scriptsRan = new Promise(done => document.readyState === 'complete' ? done() : addEventListener('DOMContentLoaded', done));

const toCorrect = async () => {
  const editing = /^#waiting=(\d+)$/.exec(location.hash);
  const record = editing && await find(Number(editing[1])).catch(() => null);
  return record && record.account === account && record.state === 'refused' ? record : null;
};

const fill = async (form, typed) => {
  const refused = !!form.querySelector('.refusal');
  renew(form);
  // What was said wrong keeps the time at which it was done.
  if (!refused && !form.elements['at.corrects']) {
    for (const time of form.querySelectorAll('[name="at.time"], [name="activatedAt"][type="datetime-local"]')) time.value = now();
    recall(form);
  }
  await scriptsRan;
  const record = await toCorrect();
  if (record) {
    await fillForm(form, record.fields, record.lang);
    form.dataset.record = record.id;
    if (form.id === 'activate') session.write(REPLACES, record.id);
    refuseForm(form, record.problem);
    return;
  }
  if (form.id === 'activate') session.remove(REPLACES);
  if (refused) return;
  await restore(form, typed);
  await tellRefused(form);
};

const prepare = async form => {
  const typed = new Set();
  form.addEventListener('input', ({target}) => target.name && typed.add(target.name));
  // A form that could not be filled in is a form to fill in.
  await fill(form, typed).catch(() => {});
  for (const change of ['input', 'change', 'photos-changed']) form.addEventListener(change, () => save(form));
  if (typed.size) save(form);
  form.dataset.ready = 'yes';
};

const onSubmit = event => {
  const form = event.target;
  if (!form.dataset.offline || event.defaultPrevented || event.submitter?.name === 'addLine') return;
  event.preventDefault();
  submit(form);
};

/** Makes the forms of the page ready, and sends them this way. */
export const begin = () => {
  // On the document: photos still on their way hold the form back before it comes here.
  document.addEventListener('submit', onSubmit, true);
  document.addEventListener('photo-unsent', keepUnsentPhoto);
  document.querySelectorAll('form[data-offline], #activate').forEach(prepare);
  // The browser is asked once whether it would keep what waits here though room runs out.
  addEventListener('submit', () => navigator.storage?.persist?.().catch(() => {}), {once: true});
};
