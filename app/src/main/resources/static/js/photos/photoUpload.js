// Photos on their way: shrunk here, so that a weak line bears them, and sent at once.

import {say} from '../page/pageLanguage.js';

const LONGEST = 1600;
const QUALITY = 0.85;
const SENDING = 45000;
const NOT_NOW = [401, 408, 425, 429, 502, 503, 504];

/**
 * A photo as a JPEG whose longest side has at most 1600 pixels; what is no picture stays what it is.
 *
 * @param {!File} file
 * @return {!Promise<!Blob>}
 */
export const shrink = async file => {
  if (file.type === 'application/pdf') return file;
  let picture;
  try {
    picture = await createImageBitmap(file);
  } catch {
    return file;
  }
  const scale = Math.min(1, LONGEST / Math.max(picture.width, picture.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(picture.width * scale);
  canvas.height = Math.round(picture.height * scale);
  const pen = canvas.getContext('2d');
  pen.fillStyle = '#fff'; // what was transparent
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.drawImage(picture, 0, 0, canvas.width, canvas.height);
  picture.close();
  const jpeg = await new Promise(done => canvas.toBlob(done, 'image/jpeg', QUALITY));
  return jpeg && (scale < 1 || jpeg.size < file.size || file.type !== 'image/jpeg') ? jpeg : file;
};

/** A file that has not arrived, for which the server has said nothing against it. */
export class Unsent extends Error {}

/**
 * Sends a file and gives its hash; fails as {@link Unsent}, or with the server's sentence if refused.
 *
 * @param {!Blob} blob
 * @param {string} name
 * @return {!Promise<string>}
 */
export const send = async (blob, name) => {
  const body = new FormData();
  body.append('file', blob, name);
  const answer = await fetch('/api/v1/files', {
    method: 'POST', body, signal: AbortSignal.timeout?.(SENDING),
    headers: {Accept: 'application/json', 'Accept-Language': document.documentElement.lang}}).catch(() => { throw new Unsent(); });
  const told = await answer.json().catch(() => ({}));
  // What is not in our own words comes from something in between: a hotel's sign-in page.
  if (NOT_NOW.includes(answer.status) || (answer.ok && !told.hash)) throw new Unsent();
  if (!answer.ok) throw new Error(told.detail || told.title || say('Máy chủ không nhận tệp này.', 'The server did not take this file.'));
  return told.hash;
};
