// How a number was read, told beside its field as it is typed, and asked again where it might be two: offline as well.

import {element} from '../page/elements.js';
import {say} from '../page/pageLanguage.js';
import {plain, readings, unmistakable} from './numbers.js';

const TOLD = 'data-read';

/** Units that people type and records do not have, in those that they have (FieldUnit). */
const FIELD_UNITS = {TA: [100, 'kg'], YEN: [10, 'kg'], SAO: [500, 'm²']};

const chosenUnit = field => field.form?.elements[field.name.replace(/(quantity|amount)$/, 'unit')];

const unitOf = field => {
  const shown = field.closest('.input')?.querySelector('.unit');
  const choice = chosenUnit(field);
  if (shown || choice?.tagName !== 'SELECT') return shown?.textContent.trim() ?? '';
  return choice.value === 'H87' ? '' : choice.selectedOptions[0].textContent.trim();
};

/** Why it cannot be sent as it stands; empty if it can. */
const wrong = field => {
  const number = plain(field.value);
  if (!field.value.trim()) return '';
  if (number !== null) {
    return field.dataset.number === 'whole' && number.includes('.')
      ? say('Mục này là số nguyên, không có phần lẻ.', 'This is a whole number, without decimals.') : '';
  }
  const meanings = readings(field.value);
  return meanings.length > 1
    ? say(`Có thể là ${meanings.join(' hoặc ')}. Hãy gõ lại cho rõ.`, `This can be ${meanings.join(' or ')}. Type it again, so that it is clear.`)
    : say('Hãy gõ một số, ví dụ 1.234,5.', 'Type a number, such as 1,234.5.');
};

/** What it is in a unit of records: 500 for 5 tạ, without the dust of binary fractions. */
const inKnownUnit = (number, [many, unit]) => `= ${unmistakable(String(Number((Number(number) * many).toFixed(6))))} ${unit}`;

/** Only what holds a sign can be read in a way that was not meant. */
const told = field => {
  const number = plain(field.value);
  if (number === null) return readings(field.value).length > 1 ? wrong(field) : '';
  const fieldUnit = FIELD_UNITS[chosenUnit(field)?.value];
  if (fieldUnit) return inKnownUnit(number, fieldUnit);
  return /^[-+]?\d*$/.test(field.value.trim()) ? '' : `= ${unmistakable(number)} ${unitOf(field)}`.trim();
};

const place = field => field.closest('.amount') ?? field.closest('.field');

const look = field => {
  field.setCustomValidity(wrong(field));
  const text = told(field);
  let line = place(field)?.querySelector(`[${TOLD}]`);
  if (!line) {
    if (!text) return;
    line = element('p');
    line.setAttribute(TOLD, '');
    line.setAttribute('role', 'status');
    place(field).append(line);
  }
  line.textContent = text;
  line.className = text && wrong(field) ? 'small asked' : 'small';
};

const fieldsOf = target => target.dataset?.number ? [target]
  : target.closest('form')?.querySelectorAll('[data-number]') ?? [];

const change = event => /^(INPUT|TEXTAREA)$/.test(event.target.tagName) && !event.target.dataset.number || fieldsOf(event.target).forEach(look);

/** Tells it of every field of the page, and of those that come later. */
export const readNumbersAsTyped = () => {
  document.addEventListener('input', change);
  document.addEventListener('change', change);
  // What holds a form back is not to be hidden.
  document.addEventListener('invalid', event => event.target.closest('details')?.setAttribute('open', ''), true);
  document.querySelectorAll('[data-number]').forEach(look);
};
