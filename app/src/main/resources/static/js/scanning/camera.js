// The camera, held over stamps; where no live picture can be had, a photo. What is read goes where its button says.

import {button, element} from '../page/elements.js';
import {say} from '../page/pageLanguage.js';
import {beep} from './beep.js';
import {reader as readerHere} from './codeReader.js';
import {codeIn, serialOf, stampOf} from '../page/stampCodes.js';
import {lists} from './stampLists.js';

const SEARCH = 'q';
const live = !!navigator.mediaDevices?.getUserMedia;

/** Whether that was what was looked for; a list always takes more. */
const take = (target, text) => {
  if (lists.has(target)) {
    lists.get(target).add(text);
    return false;
  }
  const input = document.getElementById(target);
  const code = codeIn(text);
  if (target === SEARCH) {
    input.value = text;
  } else if (code) {
    input.value = serialOf(stampOf(code));
  } else {
    beep(false);
    return false;
  }
  beep(true);
  input.form.dispatchEvent(new Event('input', {bubbles: true}));
  if (target === SEARCH) input.form.requestSubmit();
  return true;
};

const look = async opener => {
  const video = element('video');
  video.playsInline = true;
  video.muted = true;
  const told = element('p', 'small', say('Giơ máy ảnh lên mã QR.', 'Hold the camera over the QR code.'));
  told.setAttribute('role', 'status');
  let open = true;
  let stream;
  const close = () => {
    open = false;
    stream?.getTracks().forEach(track => track.stop());
    panel.remove();
    opener.hidden = false;
    opener.focus();
  };
  const panel = element('div', 'camera-view', video, told, button(say('Đóng máy ảnh', 'Close the camera'), 'quiet small', close));
  opener.hidden = true;
  opener.after(panel);
  panel.querySelector('button').focus();
  try {
    stream = await navigator.mediaDevices.getUserMedia({video: {facingMode: 'environment', width: {ideal: 1280}}});
    video.srcObject = stream;
    await video.play();
  } catch {
    told.textContent = say('Không mở được máy ảnh. Hãy cho phép trong trình duyệt, hoặc chụp ảnh.', 'The camera cannot be used. Allow it in the browser, or take a photo.');
    return;
  }
  const reader = await readerHere();
  let seen = '';
  while (open) {
    try {
      for (const text of await reader.codes(video, video.videoWidth, video.videoHeight)) {
        if (text === seen) continue;
        seen = text;
        if (take(opener.dataset.scan, text)) return close();
      }
    } catch (failure) {
      told.textContent = failure instanceof TypeError
        ? say('Trình duyệt này không tự đọc mã được, và không có mạng để hỏi máy chủ. Hãy gõ số sê-ri.', 'This browser reads no codes, and there is no network to ask the server. Type the serial.')
        : failure.message;
    }
    await new Promise(next => setTimeout(next, reader.rest));
  }
};

const photograph = opener => {
  const pick = element('input');
  pick.type = 'file';
  pick.accept = 'image/*';
  pick.capture = 'environment';
  pick.addEventListener('change', async () => {
    const picture = pick.files[0] && await createImageBitmap(pick.files[0]).catch(() => null);
    if (!picture) return;
    const reader = await readerHere();
    try {
      const codes = await reader.codes(picture, picture.width, picture.height);
      if (!codes.length) beep(false);
      codes.forEach(text => take(opener.dataset.scan, text));
    } catch {
      beep(false);
    }
  });
  pick.click();
};

/** Shows the buttons that open the camera, which a page without script has no use for. */
export const offerCamera = () => {
  for (const opener of document.querySelectorAll('[data-scan]')) {
    opener.hidden = false;
    opener.addEventListener('click', () => live ? look(opener) : photograph(opener));
    if (live && lists.has(opener.dataset.scan)) {
      opener.after(' ', button(say('Chụp ảnh tem', 'Take a photo'), 'quiet small', () => photograph(opener)));
    }
  }
};
