// Lists of stamps, one a line, that grow scan by scan; for scanners that type, and for the camera.

import {button, element, refill} from '../page/elements.js';
import {number, say} from '../page/pageLanguage.js';
import {beep} from './beep.js';
import {codeIn, serialOf, stampOf} from '../page/stampCodes.js';

const SHOWN = 8;

const listOf = field => {
  const area = field.querySelector('textarea');
  const form = area.form;
  const typed = element('input');
  typed.id = 'scan-line';
  typed.autocomplete = 'off';
  typed.inputMode = 'text';
  const label = element('label', '', say('Máy quét USB, hoặc gõ mã', 'USB scanner, or type a code'));
  label.htmlFor = typed.id;
  const told = element('p', 'small');
  told.setAttribute('role', 'status');
  const shown = element('ol', 'scanned');
  const last = area.closest('.field');
  last.before(element('div', 'field', label, element('div', 'input', typed)), told, shown);
  last.hidden = !last.classList.contains('wrong');
  const lines = () => area.value.split('\n').map(line => line.trim()).filter(Boolean);

  const show = () => {
    const all = lines();
    refill(shown, ...all.slice(-SHOWN).reverse().map(line => {
      const code = codeIn(line);
      const serial = code ? serialOf(stampOf(code)) : line;
      const gone = button('×', 'quiet small', () => write(lines().filter(other => other !== line)));
      gone.setAttribute('aria-label', say(`Bỏ tem ${serial}`, `Leave out stamp ${serial}`));
      return element('li', '', element('span', '', serial), gone);
    }));
    return all.length;
  };
  const write = all => {
    area.value = all.join('\n');
    tell(all.length);
    form.dispatchEvent(new Event('input', {bubbles: true}));
  };
  const tell = (count, more = '') => { told.textContent = say(`${number(count)} tem trong danh sách. `, `${number(count)} stamps on the list. `) + more; };

  const add = text => {
    const code = codeIn(text);
    if (!code) {
      beep(false);
      tell(lines().length, say('Vừa rồi không phải mã tem.', 'That was no stamp.'));
      return;
    }
    const all = lines();
    const serial = serialOf(stampOf(code));
    if (all.some(line => codeIn(line) === code)) {
      tell(all.length, say(`Tem ${serial} đã có.`, `Stamp ${serial} is on it already.`));
      return;
    }
    write([...all, code]);
    beep(true);
    tell(all.length + 1, say(`Vừa thêm ${serial}.`, `Added ${serial}.`));
  };
  typed.addEventListener('keydown', event => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    if (typed.value.trim()) add(typed.value);
    typed.value = '';
  });
  form.addEventListener('input', event => event.target !== typed && show());
  tell(show());
  return {add};
};

/**
 * The lists of the page, by the name of what they are written into.
 *
 * @type {!Map<string, {add: function(string)}>}
 */
export const lists = new Map([...document.querySelectorAll('[data-list]')].map(field => [field.dataset.list, listOf(field)]));
