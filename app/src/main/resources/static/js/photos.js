// Photos that go with a form: shrunk here, sent at once, named in the form by their hash; first comes first.
//
// Whoever keeps forms for later listens for «photo-unsent» on the field: its detail has the blob, the name and a function
// `keep(value)`, which puts any value (a name of its own) where the hash would stand. Not listened to, it is tried again.
// Unsent is what met no network, no answer in time, a busy server, or a session that has ended: the photo is as good as before.
'use strict';

window.Photos ??= (() => {
  const LONGEST = 1600;
  const QUALITY = 0.85;
  const SENDING = 45000;
  const NOT_NOW = [401, 408, 425, 429, 502, 503, 504];
  const {say} = Words;
  const waiting = new Set();

  /** A photo as a JPEG whose longest side has at most 1600 pixels; what is no picture stays what it is. */
  const shrink = async file => {
    if (file.type === 'application/pdf') return file;
    let picture;
    try {
      picture = await createImageBitmap(file);
    } catch {
      return file;
    }
    const scale = Math.min(1, LONGEST / Math.max(picture.width, picture.height));
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(picture.width * scale);
    canvas.height = Math.round(picture.height * scale);
    const pen = canvas.getContext('2d');
    pen.fillStyle = '#fff'; // what was transparent
    pen.fillRect(0, 0, canvas.width, canvas.height);
    pen.drawImage(picture, 0, 0, canvas.width, canvas.height);
    picture.close();
    const jpeg = await new Promise(done => canvas.toBlob(done, 'image/jpeg', QUALITY));
    return jpeg && (scale < 1 || jpeg.size < file.size || file.type !== 'image/jpeg') ? jpeg : file;
  };

  /** A file that has not arrived, for which the server has said nothing against it. */
  class Unsent extends Error {}

  /** Sends a file and gives its hash; fails as {@link Unsent}, or with the server's sentence if refused. */
  const send = async (blob, name) => {
    const body = new FormData();
    body.append('file', blob, name);
    const answer = await fetch('/api/v1/files', {
      method: 'POST', body, signal: AbortSignal.timeout?.(SENDING),
      headers: {Accept: 'application/json', 'Accept-Language': document.documentElement.lang}}).catch(() => { throw new Unsent(); });
    const told = await answer.json().catch(() => ({}));
    // What is not in our own words comes from something in between: a hotel's sign-in page.
    if (NOT_NOW.includes(answer.status) || (answer.ok && !told.hash)) throw new Unsent();
    if (!answer.ok) throw new Error(told.detail || told.title || say('Máy chủ không nhận tệp này.', 'The server did not take this file.'));
    return told.hash;
  };

  const button = (text, sign, act) => {
    const made = document.createElement('button');
    made.type = 'button';
    made.className = 'quiet small';
    made.textContent = sign;
    made.setAttribute('aria-label', text);
    made.addEventListener('click', act);
    return made;
  };

  const most = field => Number(field.dataset.most || 12);
  const figures = field => field.querySelectorAll('.photos figure');
  const tell = (field, text) => { field.querySelector('[role=status]').textContent = text; };

  const changed = field => {
    const full = figures(field).length >= most(field) && most(field) > 1;
    for (const pick of field.querySelectorAll('.pick input')) pick.disabled = full;
    figures(field).forEach((figure, i) => {
      const word = say(`Ảnh ${i + 1}`, `Photo ${i + 1}`);
      figure.querySelector('img')?.setAttribute('alt', word);
      const first = figure.querySelector('[data-earlier]');
      if (first) first.disabled = i === 0;
    });
    field.dispatchEvent(new CustomEvent('photos-changed', {bubbles: true}));
  };

  /** Puts a photo into the field: by its hash, or with nothing yet while it is on its way. */
  const put = (field, value, shown) => {
    const figure = document.createElement('figure');
    figure.append(shown);
    const input = document.createElement('input');
    input.type = 'hidden';
    input.name = field.dataset.photos;
    input.value = value;
    figure.append(input);
    equip(field, figure);
    if (most(field) === 1) figures(field).forEach(old => old.remove());
    field.querySelector('.photos').append(figure);
    changed(field);
    return figure;
  };

  const equip = (field, figure) => {
    const row = document.createElement('span');
    if (most(field) > 1) {
      const earlier = button(say('Đưa lên trước', 'Move earlier'), '←', () => {
        figure.previousElementSibling?.before(figure);
        changed(field);
        earlier.focus();
      });
      earlier.dataset.earlier = '';
      row.append(earlier);
    }
    row.append(button(say('Bỏ tệp này', 'Remove this file'), '×', () => {
      figure.remove();
      tell(field, '');
      changed(field);
      field.querySelector('.pick input')?.focus();
    }));
    figure.append(row);
  };

  const picture = blob => {
    if (blob.type === 'application/pdf') {
      const paper = document.createElement('b');
      paper.textContent = 'PDF';
      return paper;
    }
    const shown = document.createElement('img');
    shown.src = URL.createObjectURL(blob);
    shown.alt = '';
    return shown;
  };

  const add = async (field, file) => {
    const blob = await shrink(file);
    const name = blob === file ? file.name : file.name.replace(/\.[^.]*$/, '') + '.jpg';
    const figure = put(field, '', picture(blob));
    await deliver(field, figure, blob, name);
  };

  const deliver = async (field, figure, blob, name) => {
    const input = figure.querySelector('input');
    figure.classList.add('sending');
    tell(field, say('Đang gửi…', 'Sending…'));
    try {
      input.value = await send(blob, name);
      tell(field, say('Đã gửi xong.', 'Sent.'));
    } catch (failure) {
      const lost = failure instanceof Unsent;
      const detail = {blob, name, figure, keep: value => { input.value = value; tell(field, ''); }};
      if (lost && !field.dispatchEvent(new CustomEvent('photo-unsent', {detail, cancelable: true, bubbles: true}))) return;
      if (!lost) {
        figure.remove();
        changed(field);
        tell(field, failure.message);
        return;
      }
      tell(field, say('Chưa gửi được ảnh. Ảnh còn đây: nhấn ↻ để gửi lại.', 'Not sent yet. The photo is still here: press ↻ to send it again.'));
      const again = button(say('Gửi lại', 'Send again'), '↻', () => { again.remove(); track(deliver(field, figure, blob, name)); });
      figure.querySelector('span').append(again);
    } finally {
      figure.classList.remove('sending');
    }
  };

  const track = work => {
    waiting.add(work);
    return work.finally(() => waiting.delete(work));
  };

  /** Makes a field work; for fields that a script put into the page. */
  const prepare = field => {
    if (field.dataset.ready) return;
    field.dataset.ready = 'yes';
    for (const keep of field.querySelectorAll('.photos figure label')) {
      const input = keep.querySelector('input');
      input.type = 'hidden';
      keep.replaceWith(input);
      equip(field, input.closest('figure'));
    }
    for (const pick of field.querySelectorAll('.pick input')) {
      pick.addEventListener('change', async () => {
        const room = most(field) === 1 ? 1 : most(field) - figures(field).length;
        const files = [...pick.files].slice(0, room);
        pick.value = '';
        for (const file of files) await track(add(field, file));
      });
    }
    changed(field);
  };

  document.querySelectorAll('[data-photos]').forEach(prepare);

  // A form waits for its photos.
  addEventListener('submit', event => {
    if (!waiting.size) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    const {target, submitter} = event;
    Promise.allSettled([...waiting]).then(() => target.requestSubmit(submitter));
  }, true);

  return {shrink, send, put, picture, prepare};
})();
