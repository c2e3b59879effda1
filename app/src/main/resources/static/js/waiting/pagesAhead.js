// Pages one will need where there is no network are fetched while there is one; the service worker keeps them.

import {account, keptAt} from '../page/thisPage.js';
import {local, session} from '../page/webStorage.js';

const ALWAYS = ['/console/outbox', '/console/activate', '/console/record', '/console/record/new/crop', '/console/record/new/purchase'];
const AHEAD = {headers: {'Nguon-Ahead': '1', 'Accept': 'text/html'}};
const EVERY_SO_OFTEN = 600000;
const LATEST = 12;
const A_LITTLE_LATER = 1000;

/** Does it unless it was done on this phone a moment ago; interrupted, it is done again. */
const nowAndThen = async (what, act) => {
  const key = `nguon-ahead-${account}-${what}`;
  const before = local.read(key) ?? session.read(key);
  // A clock that was set back says nothing.
  if (before !== null && before <= Date.now() && Date.now() - before < EVERY_SO_OFTEN) return;
  await act();
  local.write(key, Date.now()) || session.write(key, Date.now());
};

// A fetch that whoever goes on to another page breaks off fails: what is left is fetched from there.
const page = path => fetch(path, AHEAD).then(answer => answer.ok ? answer.text() : '');

const lots = async list => {
  for (const {pathname} of [...list.querySelectorAll('a')].slice(0, LATEST)) {
    const lot = await page(pathname);
    if (!/^\/console\/record\/lots\/[^/]+$/.test(pathname)) continue;
    const stages = new DOMParser().parseFromString(lot, 'text/html').querySelectorAll('[data-ahead] a');
    for (const stage of stages) await page(stage.getAttribute('href'));
  }
};

const all = async () => {
  if (keptAt || navigator.connection?.saveData) return;
  await nowAndThen('always', async () => { for (const path of ALWAYS) await page(path); });
  const list = document.querySelector('[data-ahead]');
  if (list) await nowAndThen(location.pathname, () => lots(list));
};

const soon = () => setTimeout(() => all().catch(() => {}), A_LITTLE_LATER);

/** Has the service worker installed, and fetches pages once it keeps them. */
export const begin = () => {
  if (!('serviceWorker' in navigator) || !window.isSecureContext) return;
  navigator.serviceWorker.register('/console/sw.js', {scope: '/'}).catch(() => {});
  // A page that came while the worker began is nobody's, and nothing it fetches would be kept: it asks to be taken.
  navigator.serviceWorker.ready.then(({active}) => {
    if (navigator.serviceWorker.controller) return soon();
    navigator.serviceWorker.addEventListener('controllerchange', soon, {once: true});
    active.postMessage('claim');
  }).catch(() => {});
};
