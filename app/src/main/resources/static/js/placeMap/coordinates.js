// Degrees as people type them and as the page writes them. Nobody means thousands of degrees: point and comma are the same.

import {vietnamese} from '../page/pageLanguage.js';

/**
 * Degrees that were typed; NaN where they are none.
 *
 * @param {string} text
 * @return {number}
 */
export const degrees = text => {
  const plain = text.trim().replace('−', '-').replace(',', '.').replace(/°$/, '');
  return /^-?\d{1,3}(\.\d{1,20})?$/.test(plain) ? Number(plain) : NaN;
};

/**
 * Degrees as a program writes them, to a millionth.
 *
 * @param {number} number
 * @return {string}
 */
export const plain = number => String(Math.round(number * 1e6) / 1e6);

/**
 * Degrees as the page writes them.
 *
 * @param {number} number
 * @return {string}
 */
export const written = number => vietnamese ? plain(number).replace('.', ',') : plain(number);

/**
 * Whether there is such a place.
 *
 * @param {!Array<number>} place latitude and longitude
 * @return {boolean}
 */
export const onEarth = ([north, east]) => Math.abs(north) <= 90 && Math.abs(east) <= 180;

const corner = line => {
  let pieces = line.trim().split(/\s*;\s*|,?\s+/);
  if (pieces.length === 1) pieces = line.split(',');
  return pieces.length === 2 ? pieces.map(degrees) : [NaN, NaN];
};

const ring = json => ({
  FeatureCollection: () => ring(json.features[0]),
  Feature: () => ring(json.geometry),
  Polygon: () => json.coordinates[0],
  MultiPolygon: () => json.coordinates[0][0],
}[json.type]());

/**
 * The corners of a plot: one a line, or GeoJSON that a surveyor sent. What cannot be read is left out.
 *
 * @param {string} text
 * @return {!Array<!Array<number>>} latitude and longitude of each
 */
export const cornersOf = text => {
  if (!text.startsWith('{')) return text.split('\n').map(corner).filter(onEarth);
  try {
    return ring(JSON.parse(text)).slice(0, -1).map(([east, north]) => [north, east]).filter(onEarth);
  } catch {
    return [];
  }
};
