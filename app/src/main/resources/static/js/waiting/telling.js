// What one page says to the next, and what a page says of itself that the service worker had kept.
'use strict';

window.Telling ??= (() => {
  const {say, moment} = Words;
  const {element} = Elements;
  const {local, session} = WebStorage;
  const {kept, missing} = document.documentElement.dataset;
  const SAID = 'nguon-said';

  const atTheTop = (className, text) => {
    const note = element('p', className, element('span', '', text));
    note.setAttribute('role', 'status');
    document.querySelector('main').prepend(note);
  };

  /** @param wait that it holds only until what waits has been sent */
  const next = (text, wait) => session.write(SAID, {text, wait}) || local.write(SAID, {text, wait});

  const told = () => {
    const said = session.read(SAID) ?? local.read(SAID);
    session.remove(SAID);
    local.remove(SAID);
    if (said) atTheTop(said.wait ? 'note passing' : 'said', said.text);
  };

  const whyKept = () => missing
    ? say('Không có mạng, và trang bạn mở chưa có trên máy. Dưới đây là những gì đang chờ gửi.',
      'No network, and the page you opened is not on this phone. Below is what waits to be sent.')
    : say(`Không có mạng: trang này giữ từ ${moment(kept)}. Ghi chép vẫn được giữ trên máy và gửi sau.`,
      `No network: this page was kept at ${moment(kept)}. What you record is kept on this phone and sent later.`);

  const begin = () => {
    told();
    if (kept) atTheTop('note kept', whyKept());
    addEventListener('online', () => document.querySelector('.note.kept')?.remove());
  };

  return {kept: !!kept, next, begin};
})();
