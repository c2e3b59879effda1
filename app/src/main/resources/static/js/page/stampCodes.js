// Codes and serials, as docs/spec/stamp-code.md has them.

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

const checkDigit = digits => {
  let sum = 0;
  for (let i = 0; i < digits.length; i++) sum += Number(digits[digits.length - 1 - i]) * (i % 2 ? 1 : 3);
  return String((10 - sum % 10) % 10);
};

/**
 * The 20 symbols of a stamp's code in what a scanner gave; null if there are none.
 *
 * @param {string} text
 * @return {?string}
 */
export const codeIn = text => {
  const path = /\/(?:S|21)\/([^/?#]+)/i.exec(text);
  const code = (path ? path[1] : text.trim()).toUpperCase().replace(/[\s-]/g, '').replace(/O/g, '0').replace(/[IL]/g, '1');
  return code.length === 20 && [...code].every(symbol => ALPHABET.includes(symbol)) ? code : null;
};

/**
 * The stamp's number, which its code begins with.
 *
 * @param {string} code of 20 symbols
 * @return {number}
 */
export const stampOf = code => [...code.slice(0, 8)].reduce((sum, symbol) => sum * 32 + ALPHABET.indexOf(symbol), 0);

/**
 * The serial as it is printed: 12 digits and one that checks them.
 *
 * @param {number} stamp
 * @return {string}
 */
export const serialOf = stamp => {
  const digits = String(stamp).padStart(12, '0');
  return digits + checkDigit(digits);
};

/**
 * The stamp of a typed serial; null where a digit is wrong. The zeros it begins with may be missing, and its check digit
 * where only one of these stamps can be meant, as the server reads it (TypedSerial).
 *
 * @param {string} typed
 * @param {!Array<!Array<number>>=} among first and last number of each range
 * @return {?number}
 */
export const read = (typed, among = []) => {
  const digits = typed.replace(/[\s-]/g, '');
  if (!/^\d{1,13}$/.test(digits)) return null;
  const held = stamp => among.some(([first, last]) => first <= stamp && stamp <= last);
  const value = Number(digits);
  const stamp = Math.floor(value / 10);
  if (digits.length < 13 && held(value) && !held(stamp)) return value;
  return stamp > 0 && checkDigit(String(stamp).padStart(12, '0')) === digits[digits.length - 1] ? stamp : null;
};
