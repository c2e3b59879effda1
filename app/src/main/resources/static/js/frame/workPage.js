// What pages people work in do by themselves: small things, each of which a page can do without.

import {freshKey} from '../page/freshKey.js';
import {addLinesHere} from './formLines.js';
import {readNumbersAsTyped} from './numberFields.js';

// A form counts once however often it is sent; a page that comes back from the browser's memory is a new attempt, unless
// nobody knows yet whether the last one arrived.
const freshKeys = () => {
  for (const key of document.querySelectorAll('form:not([data-unanswered]) input[name="once"]')) {
    key.value = freshKey();
  }
};
addEventListener('pageshow', event => event.persisted && freshKeys());

// A second press while the first is on its way does nothing.
addEventListener('submit', event => {
  const form = event.target;
  if (event.defaultPrevented || form.method !== 'post') return;
  if (form.dataset.sent) return event.preventDefault();
  form.dataset.sent = 'yes';
  setTimeout(() => delete form.dataset.sent, 4000);
});

// One menu at a time, closed by Escape or a press beside it.
addEventListener('keydown', event => {
  if (event.key === 'Escape') document.querySelector('.bar details[open]')?.removeAttribute('open');
});
addEventListener('click', event => {
  const menu = document.querySelector('.bar details[open]');
  if (menu && !menu.contains(event.target)) menu.removeAttribute('open');
});

readNumbersAsTyped();
addLinesHere();

// How many stamps, or up to which: whoever types one of the two does not mean what stood in the other.
document.addEventListener('input', ({target}) => {
  const fields = target.value && target.closest?.('[data-roll]')?.querySelectorAll('input');
  fields && fields.forEach(other => { if (other !== target) other.value = ''; });
});

// Whoever was refused hears it at once.
document.querySelector('.refusal')?.focus();
