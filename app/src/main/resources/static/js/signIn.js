// Tells whoever signs in again that records wait on this phone: they are kept, and go on when their maker is back.
'use strict';

(async () => {
  const told = document.getElementById('kept');
  // A phone that never kept anything has no such store; asking for it would make one.
  const stores = await indexedDB.databases?.() ?? [{name: 'nguon'}];
  if (!told || !stores.some(store => store.name === 'nguon')) return;
  const waiting = (await Outbox.all('records')).filter(record => record.state !== 'sent').length;
  if (!waiting) return;
  told.textContent = document.documentElement.lang === 'en'
    ? `${waiting === 1 ? '1 record waits' : `${waiting} records wait`} on this phone; nothing of it is lost. Sign in as whoever made it, and it is sent.`
    : `${waiting} ghi chép chờ trên máy này, vẫn còn nguyên. Đăng nhập bằng tài khoản đã ghi để gửi tiếp.`;
  told.hidden = false;
})().catch(() => {});
