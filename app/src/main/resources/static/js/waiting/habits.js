// What people choose again and again stands there already the next time.

import {account} from '../page/thisPage.js';
import {local} from '../page/webStorage.js';
import {valuesOf} from './formFields.js';

const REMEMBERED = /(^|\.)(unit|doseUnit)$|^(at\.placeId|to|carrier|laboratory|supplier|supplierAddress|buyer|buyerAddress)$/;

/** Of all forms of a kind, whichever goods they are about. */
const memory = form => `nguon-${account}-${form.getAttribute('action').replace(/[0-9a-f]{8}-[0-9a-f-]{27}/, '*')}`;

/**
 * Remembers what was chosen in a form that was sent.
 *
 * @param {!HTMLFormElement} form
 * @return {boolean} whether a store took it
 */
export const remember = form => local.write(memory(form), valuesOf(form).filter(([name, value]) => REMEMBERED.test(name) && value));

/**
 * Chooses in a form what was chosen the last time.
 *
 * @param {!HTMLFormElement} form
 */
export const recall = form => {
  const onThePlot = /\/(care|harvest)$/.test(form.getAttribute('action'));
  for (const [name, value] of local.read(memory(form)) ?? []) {
    const input = form.elements[name];
    const choosable = input?.tagName !== 'SELECT' || [...input.options].some(option => option.value === value);
    // A number that stands there already is in the unit that stands beside it.
    const known = (name === 'at.placeId' && onThePlot && input?.value) || form.elements[/unit$/.test(name) ? name.replace(/unit$/, 'quantity') : '-']?.value;
    if (input && choosable && !known && (input.tagName === 'SELECT' || !input.value)) input.value = value;
  }
};
