// Before stamps are activated: what will happen. The server says it; where it cannot be asked, this page does.

import {button, element} from '../page/elements.js';
import {number, say} from '../page/pageLanguage.js';
import {submit} from '../waiting/formSubmission.js';
import {online} from '../waiting/sendWaiting.js';
import {codeIn, read, serialOf, stampOf} from './stampCodes.js';

const namedOf = serials => serials.length > 3 ? `${serials[0]}, …, ${serials[serials.length - 1]}` : serials.join(', ');

/**
 * Has the form say what will happen where there is no network, before it is kept.
 *
 * @param {!HTMLFormElement} form
 */
export const preview = form => {
  for (const name of ['first', 'last']) {
    form.elements[name].addEventListener('change', ({target}) => {
      const code = codeIn(target.value);
      if (code) target.value = serialOf(stampOf(code));
    });
  }

  const value = name => form.elements[name].value.trim();

  const scanned = (codes, rest) => {
    const serials = codes.map(stampOf).sort((one, other) => one - other).map(serialOf);
    return {count: codes.length, serials: namedOf(serials), fields: [...codes.map(code => ['codes[]', code]), ...rest]};
  };

  const roll = rest => {
    const from = read(value('first'));
    const to = value('last') ? read(value('last')) : from;
    if (from === null) return {field: 'first', wrong: say('Số sê-ri có 13 chữ số, và chữ số cuối phải khớp. Hãy xem lại tem đầu.', 'A serial has 13 digits, the last of which must fit. Look at the first stamp again.')};
    if (to === null) return {field: 'last', wrong: say('Số sê-ri có 13 chữ số, và chữ số cuối phải khớp. Hãy xem lại tem cuối.', 'A serial has 13 digits, the last of which must fit. Look at the last stamp again.')};
    if (to < from) return {field: 'last', wrong: say('Số sê-ri cuối phải lớn hơn hoặc bằng số đầu. Hãy đổi chỗ hai số.', 'The last serial comes before the first. Swap them.')};
    const fields = [['first', value('first')], ...value('last') ? [['last', value('last')]] : [], ...rest];
    return {count: to - from + 1, serials: from === to ? serialOf(from) : `${serialOf(from)}–${serialOf(to)}`, fields};
  };

  const intended = () => {
    const codes = [...new Set(value('scanned').split('\n').map(codeIn).filter(Boolean))];
    const rest = [['lotId', value('lotId')], ['activatedAt', value('activatedAt')]].filter(([, each]) => each);
    return codes.length && !value('first') ? scanned(codes, rest) : roll(rest);
  };

  const confirm = () => {
    form.querySelector('.confirm')?.remove();
    const intent = intended();
    if (intent.wrong) {
      const sentence = element('p', 'error confirm', intent.wrong);
      sentence.setAttribute('role', 'alert');
      form.elements[intent.field].closest('.field').append(sentence);
      form.elements[intent.field].focus();
      return;
    }
    const lot = form.elements.lotId.selectedOptions[0].textContent.replace(/ \(.*/, '');
    const words = number(intent.count) + say(' tem, ', ' stamps, ') + intent.serials + say(', cho lô ', ', onto lot ') + lot;
    const go = form.querySelector('.go');
    const yes = button(say(`Kích hoạt ${number(intent.count)} tem`, `Activate ${number(intent.count)} stamps`), '', () =>
      submit(form, {action: '/console/activate', page: '/console/activate', fields: intent.fields, label: say('Kích hoạt ', 'Activate ') + words}));
    const panel = element('div', 'note confirm', element('div', '',
      element('p', '', say('Không có mạng. Khi có lại, máy sẽ gửi: ', 'No network. When there is one, this is sent: '), element('b', '', words + '.')),
      element('p', 'acts', yes, button(say('Quay lại', 'Back'), 'quiet', () => { panel.remove(); go.hidden = false; }))));
    panel.setAttribute('role', 'alert');
    go.hidden = true;
    go.after(panel);
    yes.focus();
  };

  form.addEventListener('submit', async event => {
    if (form.dataset.native) return;
    event.preventDefault();
    if (await online()) {
      form.dataset.native = 'yes';
      form.submit();
      setTimeout(() => delete form.dataset.native, 5000);
    } else {
      confirm();
    }
  });
};
