// Reads stamps by the camera and by scanners that type, and says before anything is sent what will happen.
'use strict';

(() => {
  const vietnamese = document.documentElement.lang !== 'en';
  const say = (vi, en) => vietnamese ? vi : en;
  const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
  const number = count => new Intl.NumberFormat(vietnamese ? 'vi-VN' : 'en-GB').format(count);

  const make = (name, className, ...content) => {
    const made = document.createElement(name);
    if (className) made.className = className;
    made.append(...content);
    return made;
  };
  const button = (text, className, act) => {
    const made = make('button', className, text);
    made.type = 'button';
    made.addEventListener('click', act);
    return made;
  };

  // ---- Codes and serials, as docs/spec/stamp-code.md has them.
  const checkDigit = digits => {
    let sum = 0;
    for (let i = 0; i < digits.length; i++) sum += Number(digits[digits.length - 1 - i]) * (i % 2 ? 1 : 3);
    return String((10 - sum % 10) % 10);
  };
  const serialOf = stamp => {
    const digits = String(stamp).padStart(12, '0');
    return digits + checkDigit(digits);
  };

  /** The 20 symbols of a stamp's code in what a scanner gave; null if there are none. */
  const codeIn = text => {
    const path = /\/(?:S|21)\/([^/?#]+)/i.exec(text);
    const code = (path ? path[1] : text.trim()).toUpperCase().replace(/[\s-]/g, '').replace(/O/g, '0').replace(/[IL]/g, '1');
    return code.length === 20 && [...code].every(symbol => ALPHABET.includes(symbol)) ? code : null;
  };
  const stampOf = code => [...code.slice(0, 8)].reduce((sum, symbol) => sum * 32 + ALPHABET.indexOf(symbol), 0);

  /** The number of a typed serial; null where a digit is wrong or missing. */
  const read = typed => {
    const digits = typed.replace(/[\s-]/g, '');
    return /^\d{13}$/.test(digits) && checkDigit(digits.slice(0, 12)) === digits[12] ? Number(digits.slice(0, 12)) : null;
  };

  let sound;
  const beep = good => {
    try {
      sound ??= new AudioContext();
      const tone = sound.createOscillator();
      const volume = sound.createGain();
      tone.frequency.value = good ? 1320 : 260;
      volume.gain.value = .15;
      tone.connect(volume).connect(sound.destination);
      tone.start();
      tone.stop(sound.currentTime + (good ? .09 : .3));
    } catch { /* A phone that makes no sound still shows what was read. */ }
    navigator.vibrate?.(good ? 40 : [80, 60, 80]);
  };

  // ---- A list of stamps, one a line.
  const lists = new Map();
  const listOf = field => {
    const area = field.querySelector('textarea');
    const form = area.form;
    const typed = make('input');
    typed.id = 'scan-line';
    typed.autocomplete = 'off';
    typed.inputMode = 'text';
    const label = make('label', '', say('Máy quét USB, hoặc gõ mã', 'USB scanner, or type a code'));
    label.htmlFor = typed.id;
    const told = make('p', 'small');
    told.setAttribute('role', 'status');
    const shown = make('ol', 'scanned');
    const last = area.closest('.field');
    last.before(make('div', 'field', label, make('div', 'input', typed)), told, shown);
    last.hidden = !last.classList.contains('wrong');
    const lines = () => area.value.split('\n').map(line => line.trim()).filter(Boolean);

    const show = () => {
      const all = lines();
      shown.replaceChildren(...all.slice(-8).reverse().map(line => {
        const code = codeIn(line);
        const serial = code ? serialOf(stampOf(code)) : line;
        const gone = button('×', 'quiet small', () => write(lines().filter(other => other !== line)));
        gone.setAttribute('aria-label', say(`Bỏ tem ${serial}`, `Leave out stamp ${serial}`));
        return make('li', '', make('span', '', serial), gone);
      }));
      return all.length;
    };
    const write = all => {
      area.value = all.join('\n');
      tell(all.length);
      form.dispatchEvent(new Event('input', {bubbles: true}));
    };
    const tell = (count, more = '') => { told.textContent = say(`${number(count)} tem trong danh sách. `, `${number(count)} stamps on the list. `) + more; };

    const add = text => {
      const code = codeIn(text);
      if (!code) {
        beep(false);
        tell(lines().length, say('Vừa rồi không phải mã tem.', 'That was no stamp.'));
        return false;
      }
      const all = lines();
      const serial = serialOf(stampOf(code));
      if (all.some(line => codeIn(line) === code)) {
        tell(all.length, say(`Tem ${serial} đã có.`, `Stamp ${serial} is on it already.`));
        return false;
      }
      write([...all, code]);
      beep(true);
      tell(all.length + 1, say(`Vừa thêm ${serial}.`, `Added ${serial}.`));
      return true;
    };
    typed.addEventListener('keydown', event => {
      if (event.key !== 'Enter') return;
      event.preventDefault();
      if (typed.value.trim()) add(typed.value);
      typed.value = '';
    });
    form.addEventListener('input', event => event.target !== typed && show());
    tell(show());
    return {add};
  };
  document.querySelectorAll('[data-list]').forEach(field => lists.set(field.dataset.list, listOf(field)));

  // ---- The camera.
  const asServerSees = async (source, width, height) => {
    const scale = Math.min(1, 1280 / Math.max(width, height));
    const canvas = make('canvas');
    canvas.width = Math.round(width * scale);
    canvas.height = Math.round(height * scale);
    canvas.getContext('2d').drawImage(source, 0, 0, canvas.width, canvas.height);
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

  const taken = (target, text) => {
    if (lists.has(target)) return lists.get(target).add(text) && false;
    const input = document.getElementById(target);
    const code = codeIn(text);
    if (target !== 'q' && !code) {
      beep(false);
      return false;
    }
    input.value = target === 'q' ? text : serialOf(stampOf(code));
    beep(true);
    input.form.dispatchEvent(new Event('input', {bubbles: true}));
    if (target === 'q') input.form.requestSubmit();
    return true;
  };

  const look = async opener => {
    const target = opener.dataset.scan;
    const video = make('video');
    video.playsInline = true;
    video.muted = true;
    const told = make('p', 'small', say('Giơ máy ảnh lên mã QR.', 'Hold the camera over the QR code.'));
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
    const panel = make('div', 'camera-view', video, told, button(say('Đóng máy ảnh', 'Close the camera'), 'quiet small', close));
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
    const own = await detector();
    let seen = '';
    while (open) {
      try {
        const codes = own ? (await own.detect(video)).map(found => found.rawValue) : await asServerSees(video, video.videoWidth, video.videoHeight);
        for (const text of codes) {
          if (text === seen) continue;
          seen = text;
          if (taken(target, text)) return close();
        }
      } catch (failure) {
        told.textContent = failure instanceof TypeError
          ? say('Trình duyệt này không tự đọc mã được, và không có mạng để hỏi máy chủ. Hãy gõ số sê-ri.', 'This browser reads no codes, and there is no network to ask the server. Type the serial.')
          : failure.message;
      }
      await new Promise(next => setTimeout(next, own ? 150 : 1200));
    }
  };

  /** Where no live picture can be had: a photo, read here or by the server. */
  const photograph = opener => {
    const pick = make('input');
    pick.type = 'file';
    pick.accept = 'image/*';
    pick.capture = 'environment';
    pick.addEventListener('change', async () => {
      const picture = pick.files[0] && await createImageBitmap(pick.files[0]).catch(() => null);
      if (!picture) return;
      const own = await detector();
      try {
        const codes = own ? (await own.detect(picture)).map(found => found.rawValue) : await asServerSees(picture, picture.width, picture.height);
        if (!codes.length) beep(false);
        codes.forEach(text => taken(opener.dataset.scan, text));
      } catch {
        beep(false);
      }
    });
    pick.click();
  };

  for (const opener of document.querySelectorAll('[data-scan]')) {
    opener.hidden = false;
    opener.addEventListener('click', () => navigator.mediaDevices?.getUserMedia ? look(opener) : photograph(opener));
    if (navigator.mediaDevices?.getUserMedia && lists.has(opener.dataset.scan)) {
      opener.after(' ', button(say('Chụp ảnh tem', 'Take a photo'), 'quiet small', () => photograph(opener)));
    }
  }

  // ---- Before anything is sent: what will happen. The server says it; where it cannot be asked, this page does.
  const form = document.getElementById('activate');
  if (!form || !window.Waiting) return;

  for (const name of ['first', 'last']) {
    form.elements[name].addEventListener('change', ({target}) => {
      const code = codeIn(target.value);
      if (code) target.value = serialOf(stampOf(code));
    });
  }

  const intended = () => {
    const value = name => form.elements[name].value.trim();
    const codes = [...new Set(value('scanned').split('\n').map(codeIn).filter(Boolean))];
    const rest = [['lotId', value('lotId')], ['activatedAt', value('activatedAt')]].filter(([, each]) => each);
    if (codes.length && !value('first')) {
      const serials = codes.map(stampOf).sort((one, other) => one - other).map(serialOf);
      const named = serials.length > 3 ? `${serials[0]}, …, ${serials.at(-1)}` : serials.join(', ');
      return {count: codes.length, serials: named, fields: [...codes.map(code => ['codes[]', code]), ...rest]};
    }
    const from = read(value('first'));
    const to = value('last') ? read(value('last')) : from;
    if (from === null) return {field: 'first', wrong: say('Số sê-ri có 13 chữ số, và chữ số cuối phải khớp. Hãy xem lại tem đầu.', 'A serial has 13 digits, the last of which must fit. Look at the first stamp again.')};
    if (to === null) return {field: 'last', wrong: say('Số sê-ri có 13 chữ số, và chữ số cuối phải khớp. Hãy xem lại tem cuối.', 'A serial has 13 digits, the last of which must fit. Look at the last stamp again.')};
    if (to < from) return {field: 'last', wrong: say('Số sê-ri cuối phải lớn hơn hoặc bằng số đầu. Hãy đổi chỗ hai số.', 'The last serial comes before the first. Swap them.')};
    const fields = [['first', value('first')], ...value('last') ? [['last', value('last')]] : [], ...rest];
    return {count: to - from + 1, serials: from === to ? serialOf(from) : `${serialOf(from)}–${serialOf(to)}`, fields};
  };

  const confirm = () => {
    form.querySelector('.confirm')?.remove();
    const intent = intended();
    if (intent.wrong) {
      const sentence = make('p', 'error confirm', intent.wrong);
      sentence.setAttribute('role', 'alert');
      form.elements[intent.field].closest('.field').append(sentence);
      form.elements[intent.field].focus();
      return;
    }
    const lot = form.elements.lotId.selectedOptions[0].textContent.replace(/ \(.*/, '');
    const words = number(intent.count) + say(' tem, ', ' stamps, ') + intent.serials + say(', cho lô ', ', onto lot ') + lot;
    const go = form.querySelector('.go');
    const yes = button(say(`Kích hoạt ${number(intent.count)} tem`, `Activate ${number(intent.count)} stamps`), '', () => {
      yes.disabled = true;
      Waiting.submit(form, {action: '/console/activate', page: '/console/activate', fields: intent.fields, label: say('Kích hoạt ', 'Activate ') + words});
    });
    const panel = make('div', 'note confirm', make('div', '',
      make('p', '', say('Không có mạng. Khi có lại, máy sẽ gửi: ', 'No network. When there is one, this is sent: '), make('b', '', words + '.')),
      make('p', 'acts', yes, button(say('Quay lại', 'Back'), 'quiet', () => { panel.remove(); go.hidden = false; }))));
    panel.setAttribute('role', 'alert');
    go.hidden = true;
    go.after(panel);
    yes.focus();
  };

  form.addEventListener('submit', async event => {
    if (form.dataset.native) return;
    event.preventDefault();
    if (await Waiting.online()) {
      form.dataset.native = 'yes';
      form.submit();
      setTimeout(() => delete form.dataset.native, 5000);
    } else {
      confirm();
    }
  });
})();
