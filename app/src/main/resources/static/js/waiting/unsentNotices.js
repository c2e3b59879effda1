// What becomes of a record that is not on the books yet, in words: where it waits, or why it could neither wait nor go.

import {element} from '../page/elements.js';
import {say} from '../page/pageLanguage.js';
import {refuse} from './formFields.js';

const KEPT = {
  'offline': say('Sẽ tự gửi khi có mạng.', 'It is sent by itself when there is a network.'),
  'busy': say('Máy chủ đang bận: sẽ tự gửi lại sau ít phút.', 'The server is busy: it is sent again in a few minutes.'),
  'signed-out': say('Phiên đã hết: đăng nhập lại thì được gửi.', 'Your session has ended: it is sent when you sign in again.'),
  'another': say('Người khác đang đăng nhập trên máy này: đăng nhập bằng tài khoản của bạn thì được gửi.',
    'Somebody else is signed in on this phone: it is sent when you sign in.'),
  'held': say('Có việc bị từ chối ở dưới: giải quyết việc đó xong thì việc này mới được gửi.',
    'A record below was refused: this one is sent when that is settled.'),
  'sending': say('Đang gửi.', 'It is on its way.'),
};

const UNKEPT = {
  'offline': [say('không có mạng để gửi', 'there is no network to send it'),
    say('có mạng thì bấm lại nút bên dưới', 'press the button below again when there is one')],
  'busy': [say('máy chủ đang bận', 'the server is busy'),
    say('bấm lại nút bên dưới sau ít phút', 'press the button below again in a few minutes')],
  'signed-out': [say('phiên đã hết', 'your session has ended'),
    say('đăng nhập lại ở thẻ khác, rồi bấm lại nút bên dưới', 'sign in again in another tab, then press the button below')],
  'another': [say('người khác đang đăng nhập trên máy này', 'somebody else is signed in on this phone'),
    say('đăng nhập bằng tài khoản của bạn ở thẻ khác, rồi bấm lại nút bên dưới', 'sign in as yourself in another tab, then press the button below')],
  'held': [say('một việc trước về cùng lô chưa gửi được', 'an earlier record of the same goods has not gone'),
    say('giải quyết việc đó ở thẻ khác, rồi bấm lại nút bên dưới', 'settle that in another tab, then press the button below')],
};
const ELSEWHERE = {
  'signed-out': [say('Đăng nhập', 'Sign in'), '/sign-in'],
  'another': [say('Đăng nhập', 'Sign in'), '/sign-in'],
  'held': [say('Xem việc chờ gửi', 'See what waits'), '/console/outbox'],
};

/**
 * Of a record that lies on this phone.
 *
 * @param {string} why it has not gone
 * @return {string}
 */
export const kept = why => say('Đã giữ trên máy. ', 'Kept on this phone. ') + (KEPT[why] ?? KEPT.sending);

/**
 * Of one that neither lies here nor has gone: the page is where it still is.
 *
 * @param {!HTMLFormElement} form
 * @param {string} why it has not gone
 */
export const unkept = (form, why) => {
  const [because, then] = UNKEPT[why] ?? UNKEPT.busy;
  const photos = form.querySelector('.photos figure');
  const detail = say(
    `Máy này không giữ được ghi chép (hết chỗ, hoặc trình duyệt không cho), và ${because}. Những gì bạn gõ vẫn còn trên trang${photos ? ', cả ảnh' : ''}: đừng đóng trang, ${then}.`,
    `This phone could not keep the record (it is full, or the browser forbids it), and ${because}. What you typed is still on the page${photos ? ', photos too' : ''}: do not close it, ${then}.`);
  const [words, address] = ELSEWHERE[why] ?? [];
  const link = address && element('a', '', words);
  if (link) Object.assign(link, {href: address, target: '_blank', rel: 'noopener'});
  refuse(form, {detail}, link);
};

/**
 * Of one that had arrived before it was changed on the page.
 *
 * @param {!HTMLFormElement} form
 */
export const arrivedBefore = form => refuse(form, {detail: say(
  'Ghi chép này đã tới máy chủ lần trước, như lúc chưa sửa; lần này không ghi thêm gì. Hãy xem lại bản đã ghi: sai thì khai là sai ở đó.',
  'This record had arrived the time before, as it was then; nothing was added now. Look at what was recorded: declare it wrong there if it is.')});
