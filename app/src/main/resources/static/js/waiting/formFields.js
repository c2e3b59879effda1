// What a form holds: read from it, put back into it, and refused beside the field it is about.

import {makeLines} from '../frame/formLines.js';
import {get} from '../outbox/outboxDatabase.js';
import {element} from '../page/elements.js';
import {say} from '../page/pageLanguage.js';
import {picture, put} from '../photos/photoFields.js';

const LANGUAGE = 'pageLanguage';

/**
 * What stands in a form: name and text of each field, and no files.
 *
 * @param {!HTMLFormElement} form
 * @return {!Array<!Array<string>>}
 */
export const valuesOf = form => [...new FormData(form)].filter(([name, value]) => typeof value === 'string' && name !== 'once');

const showPhoto = async (form, name, value) => {
  const field = [...form.querySelectorAll('[data-photos]')].find(one => one.dataset.photos === name);
  if (!field) return;
  if (!value.startsWith('waiting:')) {
    const image = element('img');
    image.src = `/files/${value}/160`;
    image.alt = '';
    return put(field, value, image);
  }
  const photo = await get('photos', value).catch(() => null);
  if (photo) return put(field, value, picture(photo.blob));
  field.querySelector('[role=status]').textContent = say('Có ảnh không còn trên máy. Hãy chụp lại.', 'A photo is no longer on this phone. Take it again.');
};

/** As this page writes it: in the other language dot and comma change their places. What is no number stays. */
const asWrittenHere = (input, value, language) => {
  const other = language && language !== document.documentElement.lang;
  const number = ['decimal', 'numeric'].includes(input.inputMode) && /^[\s\d.,+-]*$/.test(value);
  return other && number ? value.replace(/[.,]/g, sign => sign === '.' ? ',' : '.') : value;
};

/**
 * Puts what was typed back into the form, as the language of the page writes it; what chooses other fields comes first.
 *
 * @param {!HTMLFormElement} form
 * @param {!Array<!Array<string>>} fields
 * @param {string=} language in which it was typed
 * @param {!Set<string>=} typed names of fields that were typed into meanwhile: they stay
 * @return {!Promise<undefined>}
 */
export const fill = async (form, fields, language = fields.find(([name]) => name === LANGUAGE)?.[1], typed = new Set()) => {
  const byName = new Map();
  for (const [name, value] of fields) byName.set(name, [...byName.get(name) ?? [], value]);
  if (form.id === 'activate' && byName.has('codes[]')) byName.set('scanned', [byName.get('codes[]').join('\n')]);
  makeLines(form, byName.keys());
  const names = [...byName.keys()].filter(name => name !== LANGUAGE && !typed.has(name))
    .sort((one, other) => /productId$/.test(other) - /productId$/.test(one));
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
      else if (values[i] !== undefined) input.value = asWrittenHere(input, values[i], language);
      if (input.value && input.type !== 'hidden') input.closest('details')?.setAttribute('open', '');
      if (/productId$/.test(name)) input.dispatchEvent(new Event('change', {bubbles: true}));
    });
  }
  form.dispatchEvent(new Event('input', {bubbles: true}));
};

/**
 * Why it was not taken, at the top and beside the field, as the server would say it.
 *
 * @param {!HTMLFormElement} form
 * @param {!Problem} problem
 * @param {!Element=} link where it can be put right, if that is another page: its words and address
 */
export const refuse = (form, problem, link) => {
  form.querySelectorAll('.refusal, .error').forEach(old => old.remove());
  form.querySelectorAll('.wrong').forEach(old => old.classList.remove('wrong'));
  form.querySelectorAll('[aria-invalid]').forEach(old => old.removeAttribute('aria-invalid'));
  const sentence = problem.detail || say('Máy chủ không nhận. Hãy sửa rồi gửi lại.', 'It was not taken. Correct it and send it again.');
  const input = problem.field && [...form.elements].find(one => one.name === problem.field || one.name === problem.field + '[]');
  const sign = document.getElementById('alert-icon')?.content.cloneNode(true);
  const alert = element('div', 'refusal', ...sign ? [sign] : [], element('p', '', sentence, ...link ? [' ', link] : []));
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
