// Fields for photos that go with a form, named in it by their hash; first comes first.
//
// Whoever keeps forms for later listens for «photo-unsent» on the field: its detail has the blob, the name and a function
// `keep(value)`, which puts any value (a name of its own) where the hash would stand. Not listened to, it is tried again.
// Unsent is what met no network, no answer in time, a busy server, or a session that has ended: the photo is as good as before.

import {button as plainButton, element} from '../page/elements.js';
import {say} from '../page/pageLanguage.js';
import {send, shrink, Unsent} from './photoUpload.js';

const waiting = new Set();

/** A button that is a sign, with words for who cannot see it. */
const button = (text, sign, act) => {
  const made = plainButton(sign, 'quiet small', act);
  made.setAttribute('aria-label', text);
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

const equip = (field, figure) => {
  const row = element('span');
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

/**
 * Puts a photo into the field: by its hash, or with nothing yet while it is on its way.
 *
 * @param {!HTMLElement} field
 * @param {string} value
 * @param {!Element} shown
 * @return {!HTMLElement} what was put there
 */
export const put = (field, value, shown) => {
  const figure = element('figure');
  figure.append(shown);
  const input = element('input');
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

/**
 * What is shown of a file.
 *
 * @param {!Blob} blob
 * @return {!Element}
 */
export const picture = blob => {
  if (blob.type === 'application/pdf') {
    const paper = element('b');
    paper.textContent = 'PDF';
    return paper;
  }
  const shown = element('img');
  shown.src = URL.createObjectURL(blob);
  shown.alt = '';
  return shown;
};

const track = work => {
  waiting.add(work);
  return work.finally(() => waiting.delete(work));
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

const add = async (field, file) => {
  const blob = await shrink(file);
  const name = blob === file ? file.name : file.name.replace(/\.[^.]*$/, '') + '.jpg';
  const figure = put(field, '', picture(blob));
  await deliver(field, figure, blob, name);
};

/** Makes a field work, once. */
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

/** Makes the fields of the page work, and has each form wait for its photos. */
export const begin = () => {
  document.querySelectorAll('[data-photos]').forEach(prepare);
  addEventListener('submit', event => {
    if (!waiting.size) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    const {target, submitter} = event;
    Promise.allSettled([...waiting]).then(() => target.requestSubmit(submitter));
  }, true);
};
