// Forms that may be sent later: what is typed is kept as it is typed, what is sent is kept until it has arrived.
'use strict';

window.Waiting ??= (() => {
  const account = document.querySelector('meta[name="nguon-account"]')?.content;
  if (!account || !('indexedDB' in window)) return null;
  const vietnamese = document.documentElement.lang !== 'en';
  const say = (vi, en) => vietnamese ? vi : en;
  const OUTBOX = '/console/outbox';
  const EVERY = 30000;
  const PATIENCE = 15000;

  const element = (name, className, ...content) => {
    const made = document.createElement(name);
    if (className) made.className = className;
    made.append(...content);
    return made;
  };
  const moment = iso => {
    const [, month, day, time] = /^\d+-(\d+)-(\d+)T(\d+:\d+)/.exec(new Date(Date.parse(iso) + 7 * 3600_000).toISOString());
    return `${time}, ${day}/${month}`;
  };
  const nowInVietnam = () => new Date(Date.now() + 7 * 3600_000).toISOString().slice(0, 16);

  // ---- What one page says to the next.
  const tellNext = (text, wait) => sessionStorage.setItem('nguon-said', JSON.stringify({text, wait}));
  const told = JSON.parse(sessionStorage.getItem('nguon-said') || 'null');
  sessionStorage.removeItem('nguon-said');
  if (told) {
    const said = element('p', told.wait ? 'note passing' : 'said', element('span', '', told.text));
    said.setAttribute('role', 'status');
    document.querySelector('main').prepend(said);
  }

  // ---- A page that the service worker kept says so.
  const keptAt = document.documentElement.dataset.kept;
  if (keptAt) {
    const note = element('p', 'note kept', element('span', '', say(
      `Không có mạng: trang này giữ từ ${moment(keptAt)}. Ghi chép vẫn được giữ trên máy và gửi sau.`,
      `No network: this page was kept at ${moment(keptAt)}. What you record is kept on this phone and sent later.`)));
    note.setAttribute('role', 'status');
    document.querySelector('main').prepend(note);
    if (document.documentElement.dataset.missing) {
      note.firstChild.textContent = say(
        'Không có mạng, và trang bạn mở chưa có trên máy. Dưới đây là những gì đang chờ gửi.',
        'No network, and the page you opened is not on this phone. Below is what waits to be sent.');
    }
  }

  // ---- Sending, and what is shown of it.
  let outcome = 'done';
  let sending = null;
  const flush = () => sending ??= Outbox.send(account).then(ended => { outcome = ended; }, () => { outcome = 'offline'; })
    .finally(() => {
      sending = null;
      show().then(waiting => waiting || document.querySelectorAll('.note.passing').forEach(note => note.remove()));
    });

  /** A sending that had begun before knows nothing of what was kept since. */
  const flushWith = async id => {
    await flush();
    if (outcome === 'done' && (await Outbox.get('records', id))?.state === 'waiting') await flush();
  };

  const badge = document.querySelector('[data-waiting]');
  const show = async () => {
    const records = await Outbox.mine(account);
    const waiting = records.filter(record => record.state === 'waiting').length;
    const refused = records.filter(record => record.state === 'refused').length;
    if (badge) {
      badge.hidden = !waiting && !refused;
      badge.classList.toggle('refused', refused > 0);
      badge.querySelector('span').textContent = refused
        ? say(`${refused} bị từ chối`, `${refused} refused`)
        : say(`${waiting} chờ gửi`, `${waiting} waiting`);
    }
    window.dispatchEvent(new CustomEvent('outbox-shown', {detail: {records, outcome}}));
    return waiting;
  };
  Outbox.listen(show);
  const start = () => flush().then(async () => {
    const some = (await Outbox.mine(account)).some(record => record.state === 'waiting');
    if (some) navigator.serviceWorker?.ready.then(ready => ready.sync?.register('nguon-outbox')).catch(() => {});
  });
  addEventListener('online', () => {
    document.querySelector('.note.kept')?.remove();
    start();
  });
  document.addEventListener('visibilitychange', () => document.hidden || start());
  setInterval(() => document.hidden || start(), EVERY);

  // ---- Fields.
  const fieldsOf = form => [...new FormData(form)].filter(([name, value]) => typeof value === 'string' && name !== 'once');

  const showPhoto = async (form, name, value) => {
    const field = [...form.querySelectorAll('[data-photos]')].find(one => one.dataset.photos === name);
    if (!field || !window.Photos) return;
    if (!value.startsWith('waiting:')) {
      const image = element('img');
      image.src = `/files/${value}/160`;
      image.alt = '';
      return Photos.put(field, value, image);
    }
    const photo = await Outbox.get('photos', value);
    if (photo) Photos.put(field, value, Photos.picture(photo.blob));
  };

  /** Puts what was typed back into the form; what chooses other fields comes first. */
  const fill = async (form, fields) => {
    const byName = new Map();
    for (const [name, value] of fields) byName.set(name, [...byName.get(name) ?? [], value]);
    if (form.id === 'activate' && byName.has('codes[]')) byName.set('scanned', [byName.get('codes[]').join('\n')]);
    const names = [...byName.keys()].sort((one, other) => /productId$/.test(other) - /productId$/.test(one));
    for (const name of names) {
      const values = byName.get(name);
      const inputs = [...form.elements].filter(input => input.name === name && input.type !== 'file');
      if (/(photos|documents)\[\]$/.test(name)) {
        inputs.filter(input => input.closest('figure')).forEach(input => input.closest('figure').remove());
        for (const value of values) if (value) await showPhoto(form, name, value);
        continue;
      }
      inputs.forEach((input, i) => {
        if (input.type === 'radio' || input.type === 'checkbox') input.checked = values.includes(input.value);
        else if (values[i] !== undefined) input.value = values[i];
        if (input.value && input.type !== 'hidden') input.closest('details')?.setAttribute('open', '');
        if (/productId$/.test(name)) input.dispatchEvent(new Event('change', {bubbles: true}));
      });
    }
    form.dispatchEvent(new Event('input', {bubbles: true}));
  };

  /** Why it was not taken, at the top and beside the field, as the server would say it. */
  const refuse = (form, problem) => {
    form.querySelectorAll('.refusal, .error').forEach(old => old.remove());
    form.querySelectorAll('.wrong').forEach(old => old.classList.remove('wrong'));
    const sentence = problem.detail || say('Máy chủ không nhận. Hãy sửa rồi gửi lại.', 'It was not taken. Correct it and send it again.');
    const input = problem.field && [...form.elements].find(one => one.name === problem.field || one.name === problem.field + '[]');
    const alert = element('div', 'refusal', element('p', '', sentence));
    alert.setAttribute('role', 'alert');
    alert.tabIndex = -1;
    form.prepend(alert);
    const field = input?.closest('.field');
    if (field) {
      field.classList.add('wrong');
      const error = element('p', 'error', sentence);
      error.id = `${input.name}-error`;
      input.setAttribute('aria-invalid', 'true');
      input.setAttribute('aria-describedby', error.id);
      field.append(error);
      field.closest('details')?.setAttribute('open', '');
    }
    alert.focus();
  };

  // ---- Drafts: nothing half-typed is lost.
  const draftKey = () => `${account} ${location.pathname}`;
  const pending = new Set();
  const finish = work => { pending.add(work); work.finally(() => pending.delete(work)); };
  let typing;
  const saveDraft = form => {
    clearTimeout(typing);
    typing = setTimeout(() => finish(Outbox.put('drafts', {key: draftKey(), fields: fieldsOf(form), at: new Date().toISOString()}).catch(() => {})), 200);
  };
  const dropDraft = () => { clearTimeout(typing); return Outbox.remove('drafts', draftKey()).catch(() => {}); };

  const restoreDraft = async form => {
    const draft = await Outbox.get('drafts', draftKey()).catch(() => null);
    if (!draft) return;
    await fill(form, draft.fields);
    const again = element('button', 'quiet small', say('Bắt đầu lại', 'Start anew'));
    again.type = 'button';
    again.addEventListener('click', () => dropDraft().then(() => location.reload()));
    const note = element('div', 'note', element('div', '', element('p', '', say(
      `Đã lấy lại những gì bạn gõ dở lúc ${moment(draft.at)}.`, `What you had typed at ${moment(draft.at)} is back.`)), again));
    note.setAttribute('role', 'status');
    form.prepend(note);
  };

  // ---- What people choose again and again.
  const REMEMBERED = /(^|\.)(unit|doseUnit)$|^(at\.placeId|to|carrier|laboratory|supplier|supplierAddress|buyer|buyerAddress)$/;
  const memory = form => `nguon-${account}-${form.getAttribute('action').replace(/[0-9a-f]{8}-[0-9a-f-]{27}/, '*')}`;
  const remember = form => {
    const kept = fieldsOf(form).filter(([name, value]) => REMEMBERED.test(name) && value);
    localStorage.setItem(memory(form), JSON.stringify(kept));
  };
  const recall = form => {
    const onThePlot = /\/(care|harvest)$/.test(form.getAttribute('action'));
    for (const [name, value] of JSON.parse(localStorage.getItem(memory(form)) || '[]')) {
      const input = form.elements[name];
      const choosable = input?.tagName !== 'SELECT' || [...input.options].some(option => option.value === value);
      // A number that stands there already is in the unit that stands beside it.
      const known = (name === 'at.placeId' && onThePlot && input?.value) || form.elements[/unit$/.test(name) ? name.replace(/unit$/, 'quantity') : '-']?.value;
      if (input && choosable && !known && (input.tagName === 'SELECT' || !input.value)) input.value = value;
    }
  };

  // The fields for photos are made by a script that comes after this one.
  const scriptsRan = new Promise(done => document.readyState === 'complete' ? done() : addEventListener('DOMContentLoaded', done));

  const prepare = async form => {
    const refused = !!form.querySelector('.refusal');
    const editing = /^#waiting=(\d+)$/.exec(location.hash);
    if (!refused) {
      for (const time of form.querySelectorAll('[name="at.time"], [name="activatedAt"][type="datetime-local"]')) time.value = nowInVietnam();
      recall(form);
    }
    await scriptsRan;
    const record = editing && await Outbox.get('records', Number(editing[1]));
    if (record && record.account === account && record.state === 'refused') {
      await fill(form, record.fields);
      form.dataset.record = record.id;
      if (form.id === 'activate') sessionStorage.setItem('nguon-replaces', record.id);
      refuse(form, record.problem);
    } else if (!refused) {
      await restoreDraft(form);
    }
    form.addEventListener('input', () => saveDraft(form));
    form.addEventListener('change', () => saveDraft(form));
    form.addEventListener('photos-changed', () => saveDraft(form));
    form.dataset.ready = 'yes';
  };

  // ---- A form is sent: kept first, then on its way.
  const record = async (form, more) => {
    const replaces = form.dataset.record ?? (form.getAttribute('action') === '/console/activate' ? sessionStorage.getItem('nguon-replaces') : null);
    const old = replaces && await Outbox.get('records', Number(replaces));
    const kept = await Outbox.keep({
      ...old?.state === 'refused' && {id: old.id},
      // Of a failure of the server nobody knows what it did before it failed; under its old key it is done once.
      ...old?.problem?.status >= 500 && {once: old.once},
      account, label: form.dataset.offline, page: location.pathname, action: form.getAttribute('action'),
      fields: fieldsOf(form), lang: document.documentElement.lang, ...more});
    sessionStorage.removeItem('nguon-replaces');
    await dropDraft();
    if (kept.action === '/console/activate') await Outbox.remove('drafts', `${account} /console/activate`);
    return kept;
  };

  const submit = async (form, more) => {
    form.dataset.sending = 'yes';
    const button = form.querySelector('.go button');
    button?.setAttribute('aria-busy', 'true');
    try {
      await Promise.allSettled([...pending]);
      const kept = await record(form, more);
      remember(form);
      navigator.storage?.persist?.().catch(() => {});
      await Promise.race([flushWith(kept.id), new Promise(done => setTimeout(done, PATIENCE))]);
      const now = await Outbox.get('records', kept.id);
      if (now?.state === 'sent') {
        tellNext(now.said);
        location.assign(now.at);
      } else if (now?.state === 'refused') {
        form.dataset.record = now.id;
        refuse(form, now.problem);
      } else {
        tellNext(say('Đã giữ trên máy. Sẽ tự gửi khi có mạng.', 'Kept on this phone. It is sent by itself when there is a network.'), true);
        location.assign(OUTBOX);
      }
    } finally {
      delete form.dataset.sending;
      button?.removeAttribute('aria-busy');
    }
  };

  // On the document: photos still on their way hold the form back before it comes here.
  document.addEventListener('submit', event => {
    const form = event.target;
    if (!form.dataset.offline || event.defaultPrevented || form.dataset.native) return;
    event.preventDefault();
    if (form.dataset.sending) return;
    submit(form).catch(() => {
      // This phone keeps nothing (a private window): sent as any other form.
      form.dataset.native = 'yes';
      form.submit();
    });
  }, true);

  document.addEventListener('photo-unsent', event => {
    event.preventDefault();
    const {blob, name, keep} = event.detail;
    const key = `waiting:${Outbox.fresh()}`;
    finish(Outbox.put('photos', {key, blob, name, at: new Date().toISOString()}));
    keep(key);
    event.target.querySelector('[role=status]').textContent = say('Ảnh giữ trên máy, sẽ gửi cùng ghi chép.', 'The photo is kept on this phone and goes with the record.');
    event.target.dispatchEvent(new CustomEvent('photos-changed', {bubbles: true}));
  });

  // ---- What a stage plan asks follows the product chosen.
  document.addEventListener('change', event => {
    const place = document.getElementById('asked');
    if (!place || !/productId$/.test(event.target.name || '')) return;
    const asked = document.querySelector(`template[data-asked="${CSS.escape(event.target.value)}"]`);
    place.replaceChildren(...asked ? [asked.content.cloneNode(true)] : []);
  });

  // ---- Searching what is on the page, where the server cannot be asked.
  const plain = text => text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/gi, 'd').toLowerCase();
  const sift = () => {
    const asked = plain(document.getElementById('q')?.value || '').split(/\s+/);
    for (const line of document.querySelectorAll('#found .list > li')) {
      const written = plain(line.textContent);
      line.hidden = !asked.every(word => written.includes(word));
    }
  };
  document.addEventListener('input', event => event.target.id === 'q' && keptAt && sift());
  document.addEventListener('htmx:afterSwap', () => keptAt && sift());

  // ---- Pages one will need where there is no network are fetched while there is one.
  const ALWAYS = ['/console/outbox', '/console/activate', '/console/record', '/console/record/new/crop', '/console/record/new/purchase'];
  const AHEAD = {headers: {'Nguon-Ahead': '1', 'Accept': 'text/html'}};
  const EVERY_SO_OFTEN = 600_000;

  /** Does it unless it was done on this phone a moment ago; interrupted, it is done again. */
  const nowAndThen = async (what, act) => {
    const key = `nguon-ahead-${account}-${what}`;
    if (Date.now() - Number(localStorage.getItem(key)) < EVERY_SO_OFTEN) return;
    await act();
    localStorage.setItem(key, String(Date.now()));
  };
  // A fetch that whoever goes on to another page breaks off fails: what is left is fetched from there.
  const ahead = path => fetch(path, AHEAD).then(answer => answer.ok ? answer.text() : '');

  const fetchAllAhead = async () => {
    if (keptAt || navigator.connection?.saveData) return;
    await nowAndThen('always', async () => { for (const path of ALWAYS) await ahead(path); });
    const list = document.querySelector('[data-ahead]');
    if (list) await nowAndThen(location.pathname, async () => {
      for (const {pathname} of [...list.querySelectorAll('a')].slice(0, 12)) {
        const page = await ahead(pathname);
        if (!/^\/console\/record\/lots\/[^/]+$/.test(pathname)) continue;
        const stages = new DOMParser().parseFromString(page, 'text/html').querySelectorAll('[data-ahead] a');
        for (const stage of stages) await ahead(stage.getAttribute('href'));
      }
    });
  };

  const fetchAhead = () => fetchAllAhead().catch(() => {});

  if ('serviceWorker' in navigator && window.isSecureContext) {
    navigator.serviceWorker.register('/console/sw.js', {scope: '/'}).catch(() => {});
    // A page that came while the worker began is nobody's, and nothing it fetches would be kept: it asks to be taken.
    const steady = ({active}) => {
      if (navigator.serviceWorker.controller) return setTimeout(fetchAhead, 1000);
      navigator.serviceWorker.addEventListener('controllerchange', () => setTimeout(fetchAhead, 1000), {once: true});
      active.postMessage('claim');
    };
    navigator.serviceWorker.ready.then(steady);
  }

  document.querySelectorAll('form[data-offline], #activate').forEach(prepare);
  show();
  start();
  return {account, submit, record, fieldsOf, flush, moment, say, element, nowInVietnam, tellNext, online: async () => {
    if (!navigator.onLine) return false;
    return fetch('/console/who', {cache: 'no-store', signal: AbortSignal.timeout(4000)}).then(answer => answer.ok, () => false);
  }};
})();
