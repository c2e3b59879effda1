// Numbers as people type them, read as the server reads them (TypedNumber, docs/spec/numbers.md).

import {vietnamese} from '../page/pageLanguage.js';

const [thousands, decimal] = vietnamese ? ['.', ','] : [',', '.'];
const LONGEST = 40;

/** Without spaces around it, and with the signs and digits of ASCII. */
const ascii = text => text
  .replace(/[\uff01-\uff5e]/g, wide => String.fromCharCode(wide.charCodeAt(0) - 0xff01 + 0x21))
  .replace(/[ \t\r\n\u00a0\u2009\u202f\u3000]/g, ' ').replace(/^ +| +$/g, '').replace(/\u2212/g, '-').replace(/^\+(?=\d)/, '');

/**
 * As a program writes it, {@code 1234.5}; null where it is no number, or might be two.
 *
 * @param {string} text
 * @return {?string}
 */
export const plain = text => {
  const typed = ascii(text ?? '');
  const parted = sign => new RegExp(`^-?[1-9]\\d{0,2}(\\${sign}\\d{3})+(\\${decimal}\\d+)?$`).test(typed);
  if (typed.length > LONGEST) return null;
  const sign = [thousands, ' '].find(parted);
  const bare = sign ? typed.split(sign).join('').replace(decimal, '.')
    : /^-?\d+([.,]\d+)?$/.test(typed) ? typed.replace(',', '.') : null;
  return bare?.replace(/^(-?)0+(?=\d)/, '$1').replace(/(\.\d*?)0+$/, '$1').replace(/\.$/, '').replace(/^-0$/, '0') ?? null;
};

/** As the page writes it: 1.234,5 in Vietnamese. */
const written = number => {
  const [whole, part] = number.split('.');
  return whole.replace(/\B(?=(\d{3})+$)/g, thousands) + (part ? decimal + part : '');
};

/**
 * What signs that contradict each other might mean: the last is the decimal sign, or all of them part thousands.
 *
 * @param {string} text
 * @return {!Array<string>}
 */
export const readings = text => {
  const typed = ascii(text);
  if (typed.length > LONGEST || !/^[-+]?\d+([ .,]\d+)+$/.test(typed)) return [];
  const groups = typed.replace(/^[-+]/, '').split(/[ .,]/);
  return [...new Set([`${groups.slice(0, -1).join('')}${decimal}${groups[groups.length - 1]}`, groups.join('')].map(plain))].map(written);
};

/**
 * As nobody can read it in two ways: 1500, 0,5, 1 500 000 with thin spaces.
 *
 * @param {string} number as a program writes it
 * @return {string}
 */
export const unmistakable = number => {
  const [whole, part] = number.split('.');
  return (whole.length > 4 ? whole.replace(/\B(?=(\d{3})+$)/g, '\u202f') : whole) + (part ? decimal + part : '');
};

/**
 * As a number; NaN where it is none.
 *
 * @param {string} text
 * @return {number}
 */
export const value = text => plain(text) === null ? NaN : Number(plain(text));
