// Reads the codes on a picture: by itself where the browser can, else by the server.

import {element} from '../page/elements.js';

const LONGEST = 1280;

const asServerSees = async (picture, width, height) => {
  const scale = Math.min(1, LONGEST / Math.max(width, height));
  const canvas = element('canvas');
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round(height * scale);
  canvas.getContext('2d').drawImage(picture, 0, 0, canvas.width, canvas.height);
  const jpeg = await new Promise(done => canvas.toBlob(done, 'image/jpeg', .8));
  const answer = await fetch('/console/camera', {method: 'POST', body: jpeg, headers: {'Content-Type': 'image/jpeg', 'Accept': 'application/json', 'Accept-Language': document.documentElement.lang}});
  const told = await answer.json();
  if (!answer.ok) throw new Error(told.detail);
  return told.codes;
};

const detector = async () => {
  try {
    const formats = await BarcodeDetector.getSupportedFormats();
    return formats.includes('qr_code') ? new BarcodeDetector({formats: ['qr_code']}) : null;
  } catch {
    return null;
  }
};

/**
 * What reads here, and how many milliseconds it rests between two pictures. The server is asked less often.
 *
 * @return {!Promise<{rest: number, codes: function((!HTMLVideoElement|!ImageBitmap), number, number): !Promise<!Array<string>>}>}
 */
export const reader = async () => {
  const own = await detector();
  return own
    ? {rest: 150, codes: async picture => (await own.detect(picture)).map(found => found.rawValue)}
    : {rest: 1200, codes: asServerSees};
};
