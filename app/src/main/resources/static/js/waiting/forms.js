// A form that may be sent later: made ready, kept when it is sent, and then on its way. What was kept is sent from where it
// lies, whatever else fails; what cannot be kept is sent at once under the same key, or said beside the form.
'use strict';

window.Forms ??= (() => {
  const {say, now} = Words;
  const {session} = WebStorage;
  const ACTIVATE = '/console/activate';
  const OUTBOX = '/console/outbox';
  const PATIENCE = 15000;
  const UNKEPT_PATIENCE = 60000;
  // Activating takes two pages; the second knows by this what the first corrects.
  const REPLACES = 'nguon-replaces';

  // The fields for photos are made by a script that comes after this one.
  const scriptsRan = new Promise(done => document.readyState === 'complete' ? done() : addEventListener('DOMContentLoaded', done));
  const late = (millis, why) => new Promise(done => setTimeout(done, millis, why));

  /** The act's key stands in the form, as for whoever has no script; a page that was kept would show the same one again. */
  const key = form => form.elements.once;
  const renew = form => { key(form).value = Outbox.fresh(); delete form.dataset.unanswered; };

  const toCorrect = async () => {
    const editing = /^#waiting=(\d+)$/.exec(location.hash);
    const record = editing && await Outbox.find(Number(editing[1])).catch(() => null);
    return record && record.account === Account && record.state === 'refused' ? record : null;
  };

  const fill = async (form, typed) => {
    const refused = !!form.querySelector('.refusal');
    renew(form);
    // What was said wrong keeps the time at which it was done.
    if (!refused && !form.elements['at.corrects']) {
      for (const time of form.querySelectorAll('[name="at.time"], [name="activatedAt"][type="datetime-local"]')) time.value = now();
      Habits.recall(form);
    }
    await scriptsRan;
    const record = await toCorrect();
    if (record) {
      await Fields.fill(form, record.fields, record.lang);
      form.dataset.record = record.id;
      if (form.id === 'activate') session.write(REPLACES, record.id);
      Fields.refuse(form, record.problem);
    } else if (!refused) {
      await Drafts.restore(form, typed);
    }
  };

  const prepare = async form => {
    const typed = new Set();
    form.addEventListener('input', ({target}) => target.name && typed.add(target.name));
    // A form that could not be filled in is a form to fill in.
    await fill(form, typed).catch(() => {});
    for (const change of ['input', 'change', 'photos-changed']) form.addEventListener(change, () => Drafts.save(form));
    if (typed.size) Drafts.save(form);
    form.dataset.ready = 'yes';
  };

  /** The refused record that this one takes the place of, if any. */
  const replaced = async form => {
    const id = form.dataset.record ?? (form.getAttribute('action') === ACTIVATE ? session.read(REPLACES) : null);
    const old = id && await Outbox.find(Number(id)).catch(() => null);
    return old?.state === 'refused' ? old : null;
  };

  const recordOf = (form, old, more) => ({
    once: key(form).value,
    // Of a failure of the server nobody knows what it did before it failed; under its old key it is done once.
    ...old?.problem?.status >= 500 && {once: old.once},
    account: Account, label: form.dataset.offline, page: Drafts.here(), action: form.getAttribute('action'),
    fields: Fields.of(form), lang: document.documentElement.lang, ...more});

  const draftsOf = record => [Drafts.here(), ...record.action === ACTIVATE ? [ACTIVATE] : []];

  const ARRIVED_BEFORE = ['idempotency-key-reused', 'answer-no-longer-kept'].map(name => `urn:nguon:problem:${name}`);

  const refuse = (form, problem) => {
    if (ARRIVED_BEFORE.includes(problem.type)) return Notices.arrivedBefore(form);
    if (!(problem.status >= 500)) renew(form);
    Fields.refuse(form, problem);
  };

  /** Whoever goes back from an activation that was refused corrects it; a new one would wait behind it. */
  const correctInPlace = record => {
    const back = record.action === ACTIVATE && document.querySelector(`main a[href^="${ACTIVATE}?"]`);
    if (!back) return;
    back.href = `${ACTIVATE}#waiting=${record.id}`;
    back.textContent = say('Sửa và gửi lại', 'Correct and send again');
  };

  const leadOn = done => {
    Telling.next(done.said);
    location.assign(done.at);
  };

  const sendUnkept = async (form, record, old) => {
    form.dataset.unanswered = 'yes';
    const {told, problem, stop} = await Promise.race([Outbox.sendUnkept(record, old), late(UNKEPT_PATIENCE, {stop: 'busy'})]);
    if (told) {
      delete form.dataset.unanswered;
      session.remove(REPLACES);
      await Promise.all(draftsOf(record).map(Drafts.drop));
      leadOn(told);
    } else if (problem) refuse(form, problem);
    else Notices.unkept(form, stop);
  };

  const sendKept = async (form, kept) => {
    session.remove(REPLACES);
    Habits.remember(form);
    const ended = await Promise.race([Sending.flushWith(kept.id).catch(() => 'unreadable'), late(PATIENCE, 'sending')]);
    const record = await Outbox.find(kept.id).catch(() => null);
    // A phone that lost it has it on this page only.
    if (!record) return sendUnkept(form, kept, null);
    if (record.state === 'sent') return leadOn(record);
    if (record.state === 'refused') {
      form.dataset.record = record.id;
      correctInPlace(record);
      return refuse(form, record.problem);
    }
    Telling.next(Notices.kept(ended === 'done' ? 'held' : ended), true);
    location.assign(OUTBOX);
  };

  /** @param more of the record, what the form does not say itself */
  const submit = async (form, more) => {
    if (form.dataset.sending) return;
    form.dataset.sending = 'yes';
    const button = form.querySelector('.go button');
    button?.setAttribute('aria-busy', 'true');
    try {
      await Drafts.settled();
      const old = await replaced(form);
      const record = recordOf(form, old, more);
      const place = {...record, ...old && {id: old.id}};
      const kept = await Outbox.keep(place, draftsOf(record).map(Drafts.key)).catch(() => null);
      if (kept) await sendKept(form, kept);
      else await sendUnkept(form, record, old);
    } catch {
      Notices.unkept(form, 'busy');
    } finally {
      delete form.dataset.sending;
      button?.removeAttribute('aria-busy');
    }
  };

  const onSubmit = event => {
    const form = event.target;
    if (!form.dataset.offline || event.defaultPrevented) return;
    event.preventDefault();
    submit(form);
  };

  const begin = () => {
    // On the document: photos still on their way hold the form back before it comes here.
    document.addEventListener('submit', onSubmit, true);
    document.addEventListener('photo-unsent', Drafts.keepPhoto);
    document.querySelectorAll('form[data-offline], #activate').forEach(prepare);
    // The browser is asked once whether it would keep what waits here though room runs out.
    addEventListener('submit', () => navigator.storage?.persist?.().catch(() => {}), {once: true});
  };

  return {submit, begin};
})();
