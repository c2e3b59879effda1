// What scripts say and write, in the language of the page and the time of Vietnam.

/** Whether the page is in Vietnamese. */
export const vietnamese = document.documentElement.lang !== 'en';

const inVietnam = millis => new Date(millis + 7 * 3600000).toISOString();

/**
 * The one that is in the language of the page.
 *
 * @param {string} vi
 * @param {string} en
 * @return {string}
 */
export const say = (vi, en) => vietnamese ? vi : en;

/**
 * A number as the page writes it: 1.234,5 in Vietnamese.
 *
 * @param {number} value
 * @param {!Object=} options of {@link Intl.NumberFormat}
 * @return {string}
 */
export const number = (value, options) => new Intl.NumberFormat(vietnamese ? 'vi-VN' : 'en-GB', options).format(value);

/**
 * A moment as it is said: 08:30, 24/09.
 *
 * @param {string} iso
 * @return {string}
 */
export const moment = iso => {
  const [, month, day, time] = inVietnam(Date.parse(iso)).match(/^\d+-(\d+)-(\d+)T(\d+:\d+)/);
  return `${time}, ${day}/${month}`;
};

/**
 * The minute it is, as fields for times have it: 2026-09-24T08:30.
 *
 * @return {string}
 */
export const now = () => inVietnam(Date.now()).slice(0, 16);
