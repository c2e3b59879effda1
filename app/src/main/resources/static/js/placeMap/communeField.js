// The field of a commune offers those that fit what is typed, from a list that the phone keeps; earlier names are asked for
// where there is a network.

import {element, refill} from '../page/elements.js';

const SHOWN = 8;

const plain = text => text.normalize('NFD').replace(/[\u0300-\u036f]/g, '').replace(/[đĐ]/g, 'd').toLowerCase();
const words = text => plain(text).replace('thua thien hue', 'hue').split(/[\s,;]+/).filter(Boolean);

/**
 * All communes of the list: a line for each province, and an indented one for each commune of it.
 *
 * @param {string} list
 * @return {!Array<{full: string, words: string}>}
 */
const read = list => {
  const communes = [];
  let province = '';
  for (const line of list.split('\n')) {
    const [first, second, third] = line.split('\t');
    if (first.startsWith('#') || !second) continue;
    if (first) province = second;
    else communes.push({full: `${third}, ${province}`, words: ` ${plain(`${third} ${province}`)}`});
  }
  return communes;
};

const found = (communes, typed) => {
  const asked = words(typed);
  return communes
    .filter(commune => asked.every(word => commune.words.includes(` ${word}`)))
    .sort((one, other) => one.words.length - other.words.length)
    .slice(0, SHOWN);
};

/** What the platform knows of earlier names; nothing without a network. */
const earlier = async typed => {
  const answer = await fetch(`/api/v1/communes?q=${encodeURIComponent(typed)}`, {headers: {Accept: 'application/json'}}).catch(() => null);
  if (!answer?.ok) return [];
  const {items} = /** @type {{items: !Array<{commune: {name: string, province: string}, formerly: string}>}} */ (await answer.json());
  return items.map(({commune, formerly}) => ({full: `${commune.name}, ${commune.province}`, formerly}));
};

/**
 * Makes the field offer communes.
 *
 * @param {Element} place that holds the field and says where the list is
 */
export const offerCommunes = place => {
  const field = place?.querySelector('input');
  if (!field) return;
  const offers = element('datalist');
  offers.id = 'commune-offers';
  place.append(offers);
  field.setAttribute('list', offers.id);
  field.autocomplete = 'off';
  let communes = null;
  const list = () => {
    if (!communes) communes = fetch(place.getAttribute('data-communes')).then(answer => answer.text()).then(read).catch(() => { communes = null; return []; });
    return communes;
  };
  const offer = some => refill(offers, ...some.map(({full, formerly}) => {
    const option = element('option');
    option.value = full;
    if (formerly) option.label = `${full} (${formerly})`;
    return option;
  }));
  field.addEventListener('focus', list, {once: true});
  field.addEventListener('input', async () => {
    const typed = field.value;
    if (typed.trim().length < 2) return offer([]);
    const some = found(await list(), typed);
    offer(some);
    if (some.length) return;
    const more = await earlier(typed);
    if (field.value === typed) offer(more);
  });
};
