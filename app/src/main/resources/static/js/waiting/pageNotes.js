// What one page says to the next, and what a page says of itself that the service worker had kept.

import {element} from '../page/elements.js';
import {moment, say} from '../page/pageLanguage.js';
import {isInstead, keptAt} from '../page/thisPage.js';
import {local, session} from '../page/webStorage.js';

const SAID = 'nguon-said';

const atTheTop = (className, text) => {
  const note = element('p', className, element('span', '', text));
  note.setAttribute('role', 'status');
  document.querySelector('main').prepend(note);
};

/**
 * Says something at the top of the page that comes next.
 *
 * @param {string} text
 * @param {boolean=} wait that it holds only until what waits has been sent
 * @return {boolean} whether a store took it
 */
export const tellNext = (text, wait) => session.write(SAID, {text, wait}) || local.write(SAID, {text, wait});

const told = () => {
  const said = session.read(SAID) ?? local.read(SAID);
  session.remove(SAID);
  local.remove(SAID);
  if (said) atTheTop(said.wait ? 'note passing' : 'said', said.text);
};

const whyKept = () => isInstead
  ? say('Không có mạng, và trang bạn mở chưa có trên máy. Dưới đây là những gì đang chờ gửi.',
    'No network, and the page you opened is not on this phone. Below is what waits to be sent.')
  : say(`Không có mạng: trang này giữ từ ${moment(keptAt)}. Ghi chép vẫn được giữ trên máy và gửi sau.`,
    `No network: this page was kept at ${moment(keptAt)}. What you record is kept on this phone and sent later.`);

/** Says what the page before had to say, and since when this copy was kept. */
export const begin = () => {
  told();
  if (keptAt) atTheTop('note kept', whyKept());
  addEventListener('online', () => document.querySelector('.note.kept')?.remove());
};
