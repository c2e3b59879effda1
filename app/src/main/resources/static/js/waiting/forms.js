// A form that may be sent later: made ready, kept when it is sent, and then on its way.
'use strict';

window.Forms ??= (() => {
  const {say, now} = Words;
  const ACTIVATE = '/console/activate';
  const OUTBOX = '/console/outbox';
  const PATIENCE = 15000;
  // Activating takes two pages; the second knows by this what the first corrects.
  const REPLACES = 'nguon-replaces';

  // The fields for photos are made by a script that comes after this one.
  const scriptsRan = new Promise(done => document.readyState === 'complete' ? done() : addEventListener('DOMContentLoaded', done));

  const prepare = async form => {
    const refused = !!form.querySelector('.refusal');
    const editing = /^#waiting=(\d+)$/.exec(location.hash);
    // What was said wrong keeps the time at which it was done.
    if (!refused && !form.elements['at.corrects']) {
      for (const time of form.querySelectorAll('[name="at.time"], [name="activatedAt"][type="datetime-local"]')) time.value = now();
      Habits.recall(form);
    }
    await scriptsRan;
    const record = editing && await Outbox.get('records', Number(editing[1]));
    if (record && record.account === Account && record.state === 'refused') {
      await Fields.fill(form, record.fields);
      form.dataset.record = record.id;
      if (form.id === 'activate') sessionStorage.setItem(REPLACES, record.id);
      Fields.refuse(form, record.problem);
    } else if (!refused) {
      await Drafts.restore(form);
    }
    for (const change of ['input', 'change', 'photos-changed']) form.addEventListener(change, () => Drafts.save(form));
    form.dataset.ready = 'yes';
  };

  const keep = async (form, more) => {
    const replaces = form.dataset.record ?? (form.getAttribute('action') === ACTIVATE ? sessionStorage.getItem(REPLACES) : null);
    const old = replaces && await Outbox.get('records', Number(replaces));
    const kept = await Outbox.keep({
      ...old?.state === 'refused' && {id: old.id},
      // Of a failure of the server nobody knows what it did before it failed; under its old key it is done once.
      ...old?.problem?.status >= 500 && {once: old.once},
      account: Account, label: form.dataset.offline, page: Drafts.here(), action: form.getAttribute('action'),
      fields: Fields.of(form), lang: document.documentElement.lang, ...more});
    sessionStorage.removeItem(REPLACES);
    await Drafts.drop();
    if (kept.action === ACTIVATE) await Drafts.drop(ACTIVATE);
    return kept;
  };

  const goOn = (form, record) => {
    if (record?.state === 'sent') {
      Telling.next(record.said);
      location.assign(record.at);
    } else if (record?.state === 'refused') {
      form.dataset.record = record.id;
      Fields.refuse(form, record.problem);
    } else {
      Telling.next(say('Đã giữ trên máy. Sẽ tự gửi khi có mạng.', 'Kept on this phone. It is sent by itself when there is a network.'), true);
      location.assign(OUTBOX);
    }
  };

  /** @param more of the record, what the form does not say itself */
  const submit = async (form, more) => {
    form.dataset.sending = 'yes';
    const button = form.querySelector('.go button');
    button?.setAttribute('aria-busy', 'true');
    try {
      await Drafts.settled();
      const kept = await keep(form, more);
      Habits.remember(form);
      navigator.storage?.persist?.().catch(() => {});
      await Promise.race([Sending.flushWith(kept.id), new Promise(done => setTimeout(done, PATIENCE))]);
      goOn(form, await Outbox.get('records', kept.id));
    } finally {
      delete form.dataset.sending;
      button?.removeAttribute('aria-busy');
    }
  };

  const onSubmit = event => {
    const form = event.target;
    if (!form.dataset.offline || event.defaultPrevented || form.dataset.native) return;
    event.preventDefault();
    if (form.dataset.sending) return;
    submit(form).catch(() => {
      // This phone keeps nothing (a private window): sent as any other form.
      form.dataset.native = 'yes';
      form.submit();
    });
  };

  const begin = () => {
    // On the document: photos still on their way hold the form back before it comes here.
    document.addEventListener('submit', onSubmit, true);
    document.addEventListener('photo-unsent', Drafts.keepPhoto);
    document.querySelectorAll('form[data-offline], #activate').forEach(prepare);
  };

  return {submit, begin};
})();
