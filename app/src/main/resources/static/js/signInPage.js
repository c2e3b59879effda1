// Tells whoever signs in again that records wait on this phone: they are kept, and go on when their maker is back.

import {all} from './outbox/outboxDatabase.js';
import {say} from './page/pageLanguage.js';

const waiting = async () => {
  // A phone that never kept anything has no such store; asking for it would make one.
  const stores = await indexedDB.databases?.() ?? [{name: 'nguon'}];
  if (!stores.some(store => store.name === 'nguon')) return 0;
  return (await all('records')).filter(record => record.state !== 'sent').length;
};

const tell = async place => {
  const count = await waiting();
  if (!count) return;
  place.textContent = say(
    `${count} ghi chép chờ trên máy này, vẫn còn nguyên. Đăng nhập bằng tài khoản đã ghi để gửi tiếp.`,
    `${count === 1 ? '1 record waits' : `${count} records wait`} on this phone; nothing of it is lost. Sign in as whoever made it, and it is sent.`);
  place.hidden = false;
};

const kept = document.getElementById('kept');
if (kept) tell(kept).catch(() => {});
