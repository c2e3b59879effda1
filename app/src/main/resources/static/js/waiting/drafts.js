// Nothing half-typed is lost: it is kept as it is typed, photos with it, for whoever types and for that page.
'use strict';

window.Drafts ??= (() => {
  const {say, moment} = Words;
  const {element, button} = Elements;
  const PAUSE = 200;

  /** The page a draft is for: where a wrong record is said right is another page than where something new is said. */
  const here = () => location.pathname + (new URLSearchParams(location.search).has('corrects') ? location.search : '');

  const key = page => `${Account} ${page}`;
  const pending = new Set();
  const finish = work => { pending.add(work); work.finally(() => pending.delete(work)); };
  let typing;

  const save = form => {
    clearTimeout(typing);
    typing = setTimeout(() => {
      const draft = {key: key(here()), fields: Fields.of(form), at: new Date().toISOString()};
      finish(Outbox.put('drafts', draft).catch(() => {}));
    }, PAUSE);
  };

  const drop = (page = here()) => { clearTimeout(typing); return Outbox.remove('drafts', key(page)).catch(() => {}); };

  const restore = async form => {
    const draft = await Outbox.get('drafts', key(here())).catch(() => null);
    if (!draft) return;
    await Fields.fill(form, draft.fields);
    const again = button(say('Bắt đầu lại', 'Start anew'), 'quiet small', () => drop().then(() => location.reload()));
    const note = element('div', 'note', element('div', '', element('p', '', say(
      `Đã lấy lại những gì bạn gõ dở lúc ${moment(draft.at)}.`, `What you had typed at ${moment(draft.at)} is back.`)), again));
    note.setAttribute('role', 'status');
    form.prepend(note);
  };

  /** A photo that finds no network stays here, under a name that stands in its form where the hash would. */
  const keepPhoto = event => {
    event.preventDefault();
    const {blob, name, keep} = event.detail;
    const photo = `waiting:${Outbox.fresh()}`;
    finish(Outbox.put('photos', {key: photo, blob, name, at: new Date().toISOString()}));
    keep(photo);
    event.target.querySelector('[role=status]').textContent = say('Ảnh giữ trên máy, sẽ gửi cùng ghi chép.', 'The photo is kept on this phone and goes with the record.');
    event.target.dispatchEvent(new CustomEvent('photos-changed', {bubbles: true}));
  };

  /** Once all that is being written lies on the phone. */
  const settled = () => Promise.allSettled([...pending]);

  return {here, save, drop, restore, keepPhoto, settled};
})();
