// The page of what waits on this phone.

import {changed} from './outbox/outboxChanges.js';
import {discard, heldUp, keep} from './outbox/outboxRecords.js';
import {button, element, refill} from './page/elements.js';
import {moment, say} from './page/pageLanguage.js';
import {account} from './page/thisPage.js';
import {flush} from './waiting/sendWaiting.js';

const state = document.getElementById('outbox-state');
const tell = (sentence, ...acts) => {
  state.hidden = false;
  refill(state, element('div', '', element('p', '', sentence), ...acts));
};

const WHY = {
  'offline': say('Chưa có mạng. Sẽ tự gửi khi có lại, theo đúng thứ tự.', 'No network yet. They are sent by themselves, in this order, when there is one.'),
  'busy': say('Máy chủ đang bận. Sẽ tự gửi lại sau ít phút.', 'The server is busy. They are sent again in a few minutes.'),
  'signed-out': say('Phiên đã hết. Hãy đăng nhập lại, rồi những gì dưới đây được gửi tiếp.', 'Your session has ended. Sign in again, and what is below is sent.'),
  'unreadable': say('Trình duyệt không cho đọc những gì giữ trên máy. Hãy tải lại trang; vẫn không được thì khởi động lại trình duyệt.', 'The browser does not let us read what is kept on this phone. Load the page again; if that does not help, restart the browser.'),
  'another': say('Người khác đang đăng nhập trên máy này. Chỉ người đã ghi mới gửi được: hãy đăng nhập bằng tài khoản đó.', 'Somebody else is signed in on this phone. Only who made a record can send it: sign in as them.'),
};

const link = (text, href) => {
  const made = element('a', 'button quiet small', text);
  made.href = href;
  return made;
};

const unable = () => tell(say('Máy không ghi lại được việc này (có thể hết chỗ). Chưa có gì thay đổi: hãy thử lại.',
  'This phone could not note that (it may be full). Nothing has changed: try again.'));

/** Asks before it is gone. */
const discarding = record => {
  const ask = button(say('Bỏ', 'Discard'), 'quiet small', () => {
    const sure = element('span', 'acts',
      element('span', 'small', say('Bỏ hẳn, không gửi nữa?', 'Discard it for good?')),
      button(say('Bỏ hẳn', 'Discard'), 'grave small', () => discard(record).catch(unable)),
      button(say('Giữ lại', 'Keep'), 'quiet small', () => sure.replaceWith(ask)));
    ask.replaceWith(sure);
    sure.querySelector('button').focus();
  });
  return ask;
};

const editing = record => link(say('Sửa và gửi lại', 'Correct and send again'),
  `${record.action === '/console/activate' ? '/console/activate' : record.page}#waiting=${record.id}`);

const again = record => button(say('Gửi lại', 'Send again'), 'quiet small', () => keep({...record}, []).then(flush, unable));

const line = (record, cause) => {
  const made = say(`Ghi lúc ${moment(record.madeAt)}`, `Recorded at ${moment(record.madeAt)}`);
  const photos = record.fields.filter(([, value]) => value.startsWith('waiting:')).length;
  const words = element('div', 'grow', element('b', '', record.label), element('br'), element('span', 'small', made,
    record.sentAt ? say(` · gửi lúc ${moment(record.sentAt)}`, ` · sent at ${moment(record.sentAt)}`) : '',
    photos ? say(` · ${photos} ảnh chờ gửi`, ` · ${photos} photos waiting`) : ''));
  const tag = element('span', `tag ${cause ? 'lotus' : {waiting: 'amber', refused: 'lotus', sent: 'leaf'}[record.state]}`,
    cause ? say('Chờ việc bị từ chối', 'Held up') : {waiting: say('Chờ gửi', 'Waiting'), refused: say('Bị từ chối', 'Refused'), sent: say('Đã gửi', 'Sent')}[record.state]);
  const item = element('li', 'kept', element('div', 'row', words, tag));
  if (cause) item.append(element('p', 'error', say('Chờ giải quyết việc bị từ chối: ', 'Waits until this is settled, which was refused: '), cause.label));
  if (record.state === 'refused') {
    item.append(element('p', 'error', record.problem.detail || say('Ảnh không còn trên máy.', 'The photo is no longer on this phone.')));
    item.append(element('p', 'acts', record.problem.status >= 500 ? again(record) : editing(record), discarding(record)));
  } else if (record.state === 'waiting' && !record.tried) {
    item.append(element('p', 'acts', discarding(record)));
  }
  if (record.state === 'sent' && record.said) item.append(element('p', 'small', record.said));
  return item;
};

const section = (title, records, held = new Map()) => records.length
  ? [element('section', '', element('h2', '', title), element('ul', 'list', ...records.map(record => line(record, held.get(record.id)))))] : [];

const begin = list => {
  let shown = '';
  addEventListener('outbox-shown', event => {
    const {records, outcome} = event.detail;
    const now = JSON.stringify([records, outcome]);
    if (now === shown) return;
    shown = now;
    const of = wanted => records.filter(record => record.state === wanted);
    const held = heldUp(records);
    document.getElementById('outbox-empty').hidden = records.length > 0 || outcome === 'unreadable';
    refill(list,
      ...section(say('Bị từ chối: cần bạn xem lại', 'Refused: for you to look at'), of('refused')),
      ...section(say('Chờ gửi, theo thứ tự', 'Waiting, in order'), of('waiting').filter(record => !held.has(record.id))),
      ...section(say('Chờ việc bị từ chối', 'Held up by what was refused'), of('waiting').filter(record => held.has(record.id)), held),
      ...section(say('Đã gửi', 'Sent'), of('sent').reverse()));
    tell(WHY[outcome] || (held.size
      ? say('Việc sau cùng lô với việc bị từ chối chờ đến khi việc đó được giải quyết.', 'What comes after a refused record of the same goods waits until that is settled.')
      : say('Đang gửi…', 'Sending…')),
      ...outcome === 'signed-out' || outcome === 'another' ? [link(say('Đăng nhập', 'Sign in'), '/sign-in?to=/console/outbox')] : [],
      ...outcome === 'offline' || outcome === 'busy' ? [button(say('Gửi ngay', 'Send now'), 'quiet small', () => flush())] : []);
    state.hidden = !of('waiting').length && outcome !== 'unreadable';
  });
  changed();
};

const list = document.getElementById('outbox');
if (list && account) begin(list);
