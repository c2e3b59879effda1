// What the server would answer, found on the page itself, where it cannot be asked.

import {refill} from '../page/elements.js';
import {keptAt} from '../page/thisPage.js';

// What a stage plan asks follows the product chosen.
const ask = ({target}) => {
  const place = document.getElementById('asked');
  if (!place || !/productId$/.test(target.name || '')) return;
  const asked = document.querySelector(`template[data-asked="${CSS.escape(target.value)}"]`);
  refill(place, ...asked ? [asked.content.cloneNode(true)] : []);
};

const plain = text => text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/gi, 'd').toLowerCase();

/** Leaves of a list what has every word that is searched for, accents or not. */
const sift = () => {
  const asked = plain(document.getElementById('q')?.value || '').split(/\s+/);
  for (const line of document.querySelectorAll('#found .list > li')) {
    const written = plain(line.textContent);
    line.hidden = !asked.every(word => written.includes(word));
  }
};

/** Answers on a page: what a product's plan asks, and on a kept copy what is searched for. */
export const begin = () => {
  document.addEventListener('change', ask);
  document.addEventListener('input', event => event.target.id === 'q' && keptAt && sift());
  document.addEventListener('htmx:afterSwap', () => keptAt && sift());
};
