// Before stamps are activated: what will happen. The server says it; where it cannot be asked, this page does.

import {button, element} from '../page/elements.js';
import {number, say} from '../page/pageLanguage.js';
import {submit} from '../waiting/formSubmission.js';
import {online} from '../waiting/sendWaiting.js';
import {value as typedNumber} from '../frame/numbers.js';
import {codeIn, read, serialOf, stampOf} from '../page/stampCodes.js';

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
  const known = form.querySelector('[data-own]').dataset;
  const own = known.own.split(' ').filter(Boolean).map(range => range.split('-').map(Number));
  const bare = new Map(known.bare.split(' ').map(each => each.split('=')));
  const count = form.elements['count'];

  // Whoever names the first stamp of a roll and the lot most often means a stamp for each pack that bears none.
  const meanAllPacks = () => {
    const most = bare.get(value('lotId'));
    if (!most || !value('first') || value('last') || (count.value && count.dataset.meant !== count.value) || count.value === most) return;
    count.value = count.dataset.meant = most;
    form.dispatchEvent(new Event('input', {bubbles: true}));
  };
  // Whoever goes on to say how many is not answered in the middle of it.
  form.addEventListener('change', ({target}) => /^(first|lotId)$/.test(target.name)
    && setTimeout(() => document.activeElement === count || meanAllPacks()));
  count.addEventListener('focus', () => count.select());
  // The camera says of no field that it was changed.
  form.addEventListener('input', ({target}) => target === form && meanAllPacks());

  // What comes next is filled in, and looked at as if it had been typed: without a network as well.
  for (const next of document.querySelectorAll('.rolls [data-first]')) {
    next.addEventListener('click', event => {
      event.preventDefault();
      const {lot, first, last} = next.dataset;
      for (const [name, text] of [['lotId', lot], ['first', first], ['last', last], ['count', ''], ['scanned', '']]) form.elements[name].value = text;
      form.dispatchEvent(new Event('input', {bubbles: true}));
      form.querySelector('.go button').click();
    });
  }

  const scanned = (codes, rest) => {
    const serials = codes.map(stampOf).sort((one, other) => one - other).map(serialOf);
    return {count: codes.length, serials: namedOf(serials), fields: [...codes.map(code => ['codes[]', code]), ...rest]};
  };

  const roll = rest => {
    const from = read(value('first'), own);
    const many = value('count') ? typedNumber(value('count')) : 1;
    const to = value('last') ? read(value('last'), own) : from === null ? null : from + many - 1;
    if (from === null) return {field: 'first', wrong: say('Có chữ số sai: chữ số cuối không khớp. Hãy xem lại tem đầu.', 'A digit is wrong: the last one does not fit. Look at the first stamp again.')};
    if (to === null) return {field: 'last', wrong: say('Có chữ số sai: chữ số cuối không khớp. Hãy xem lại tem cuối.', 'A digit is wrong: the last one does not fit. Look at the last stamp again.')};
    if (!(many >= 1)) return {field: 'count', wrong: say('Số tem phải là số nguyên từ 1 trở lên.', 'How many stamps: a whole number from 1 on.')};
    if (value('last') && value('count') && to !== from + many - 1) return {field: 'count', wrong: say(`Từ tem đầu đến tem cuối không phải là ${number(many)} tem. Hãy để trống một trong hai.`, `From the first to the last are not ${number(many)} stamps. Leave out one of the two.`)};
    if (to < from) return {field: 'last', wrong: say('Số sê-ri cuối phải lớn hơn hoặc bằng số đầu. Hãy đổi chỗ hai số.', 'The last serial comes before the first. Swap them.')};
    const fields = [['first', serialOf(from)], ['last', serialOf(to)], ...rest];
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
