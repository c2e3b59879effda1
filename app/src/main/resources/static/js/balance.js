// What goes in, what comes out, and what is lost, as it is typed. The server has the last word.

import {number} from './page/pageLanguage.js';
import {value as typedNumber} from './frame/numbers.js';

const BASE = {GRM: ['kg', .001], KGM: ['kg', 1], TNE: ['kg', 1000], MLT: ['l', .001], LTR: ['l', 1], H87: ['', 1], TA: ['kg', 100], YEN: ['kg', 10]};
const written = amount => number(amount, {maximumFractionDigits: 9});

const begin = (told, form) => {
  const contents = new Map(told.dataset.contents.split(';').filter(Boolean).map(each => {
    const [product, text] = each.split('=');
    const [amount, unit, most] = text.split(' ');
    return [product, {amount: Number(amount), unit, most: Number(most)}];
  }));

  const value = name => form.elements[name]?.value;

  /** Everything of the kind, by what it is measured in. */
  const sum = kind => {
    const sums = new Map();
    for (let i = 0; form.elements[`${kind}[${i}].quantity`]; i++) {
      const weighed = typedNumber(value(`${kind}[${i}].measured.amount`));
      const amount = Number.isNaN(weighed) ? typedNumber(value(`${kind}[${i}].quantity`)) : weighed;
      const unit = Number.isNaN(weighed) ? value(`${kind}[${i}].unit`) : 'KGM';
      if (Number.isNaN(amount) || !BASE[unit]) continue;
      const [of, times] = BASE[unit];
      sums.set(of, (sums.get(of) || 0) + amount * times);
    }
    return sums;
  };

  const packed = () => {
    const content = contents.get(value('productId'));
    const packs = typedNumber(value('packs'));
    if (!content || Number.isNaN(packs)) return new Map();
    const [of, times] = BASE[content.unit];
    return new Map([[of, content.amount * packs * times]]);
  };

  const weigh = () => {
    const into = sum('inputs');
    const out = form.elements.packs ? packed() : sum('outputs');
    const [[unit, used] = []] = into;
    const made = out.get(unit);
    const comparable = into.size === 1 && out.size === 1 && made !== undefined && used > 0;
    told.hidden = !comparable;
    if (!comparable) return;
    const chosen = [...form.elements].filter(({name}) => /(^|\.)productId$/.test(name)).map(field => field.value);
    const most = Math.max(0, ...chosen.map(each => contents.get(each)?.most ?? 0)) || 1;
    const tooMuch = made > used * most * (1 + 1e-12);
    const sign = unit ? ` ${unit}` : '';
    told.classList.toggle('tooMuch', tooMuch);
    told.textContent = `${told.dataset.in} ${written(used)}${sign} · ${told.dataset.out} ${written(made)}${sign} · `
      + (tooMuch ? told.dataset.more : `${told.dataset.loss} ${written(Math.max(0, used - made))}${sign} (${written(Math.round((1 - made / used) * 1000) / 10)} %)`);
  };
  form.addEventListener('input', weigh);
  form.addEventListener('change', weigh);
  weigh();
};

const told = document.querySelector('[data-balance]');
const form = told?.closest('form');
if (form) begin(told, form);
