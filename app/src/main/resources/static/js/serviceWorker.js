// Keeps the last copy of each page of the console, for where there is no network, and sends what waits when there is one.
// The server puts before this the addresses of what pages need, and joins what it imports to it: a worker that is a module
// itself is understood by few browsers (Chromium 91, Firefox 147), one in one piece by all that have workers.

import {sendAll} from './outbox/outboxSending.js';

const PAGES = 'nguon-pages';
const ASSETS = 'nguon-assets';
const WHOSE = '/console/whose';
const PATIENCE = 5000;
const MOST_PAGES = 200;
const NOTHING = `<!doctype html><html lang="vi"><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<title>Nguồn</title><p>Không có mạng, và trang này chưa có trên máy. Hãy thử lại khi có mạng.</p>
<p lang="en">No network, and this page is not on this phone. Try again when there is one.</p>`;

self.addEventListener('install', event => {
  // Strangers' scans on a phone of ours need not wait for this script.
  event.addRoutes?.({condition: {urlPattern: new URLPattern({pathname: '/S/*'})}, source: 'network'}).catch?.(() => {});
  self.skipWaiting();
  event.waitUntil(caches.open(ASSETS).then(assets => assets.addAll(NEEDED)));
});
self.addEventListener('activate', event => event.waitUntil(forgetOldAssets().catch(() => {}).then(() => self.clients.claim())));
self.addEventListener('message', event => event.data === 'claim' && event.waitUntil(self.clients.claim()));
self.addEventListener('sync', event => event.tag === 'nguon-outbox' && event.waitUntil(sendAll()));

self.addEventListener('fetch', event => {
  const {request} = event;
  const url = new URL(request.url);
  if (url.origin !== location.origin) return;
  if (request.method === 'POST' && url.pathname === '/sign-out') event.waitUntil(caches.delete(PAGES).catch(() => {}));
  if (request.method !== 'GET') return;
  if (/^\/static\/[0-9a-f]{12}\//.test(url.pathname) || /^\/(favicon\.svg|icons\/|console\.webmanifest)/.test(url.pathname)) {
    event.respondWith(asset(event, request));
  } else if (/^\/console(\/(?!who$|sw\.js$).*)?$/.test(url.pathname) && !url.searchParams.has('format')
      && (request.mode === 'navigate' || request.headers.has('Nguon-Ahead') || request.headers.has('HX-Request'))) {
    event.respondWith(page(event, url));
  }
});

/** Scripts and styles that neither this worker nor a page it keeps asks for: a page of yesterday works with its own. */
const forgetOldAssets = async () => {
  const assets = await caches.open(ASSETS);
  const pages = await caches.open(PAGES);
  const needed = new Set(NEEDED);
  for (const page of await pages.keys()) {
    const text = await (await pages.match(page))?.text() ?? '';
    for (const [path] of text.matchAll(/\/static\/[0-9a-f]{12}\/[\w.]+/g)) needed.add(path);
  }
  for (const old of await assets.keys()) if (!needed.has(new URL(old.url).pathname)) await assets.delete(old);
};

const keepAsset = async (address, copy) => (await caches.open(ASSETS)).put(address, copy);

/** Where the phone has no room or its caches fail, everything comes from the network, as if there were no worker. */
const asset = async (event, request) => {
  const kept = await caches.match(request.url, {cacheName: ASSETS, ignoreVary: true}).catch(() => null);
  if (kept) return kept;
  const answer = await fetch(request);
  if (answer.ok) event.waitUntil(keepAsset(request.url, answer.clone()).catch(() => {}));
  return answer;
};

/** From the network; where that fails, or does not answer for long, the last copy, which says that it is one. */
const page = async (event, url) => {
  const copy = await find(url).catch(() => null);
  const answer = fetch(event.request).then(async found => {
    if (found.ok && found.headers.has('Nguon-Account')) event.waitUntil(keep(url, found.clone()).catch(() => {}));
    return found;
  });
  answer.catch(() => {});
  try {
    const found = await (copy ? Promise.race([answer, new Promise((_, late) => setTimeout(late, PATIENCE, new Error('late')))]) : answer);
    return copy && [502, 503, 504].includes(found.status) ? marked(copy) : found;
  } catch {
    return copy ? marked(copy) : instead();
  }
};

const address = url => url.pathname + url.search;

const find = async url => {
  const pages = await caches.open(PAGES);
  return await pages.match(address(url), {ignoreVary: true}) ?? await pages.match(url.pathname, {ignoreVary: true, ignoreSearch: true});
};

/** One after the other: two that find no owner yet must not clear away each other's page. */
let keeping = Promise.resolve();
const keep = (url, answer) => keeping = keeping.catch(() => {}).then(() => keepNow(url, answer));

/** Pages are kept for one person; when another signs in, theirs take the place. */
const keepNow = async (url, answer) => {
  const whose = answer.headers.get('Nguon-Account');
  const before = await (await caches.open(PAGES)).match(WHOSE).then(kept => kept?.text());
  if (before !== whose) await caches.delete(PAGES);
  const pages = await caches.open(PAGES);
  if (before !== whose) await pages.put(WHOSE, new Response(whose));
  const headers = new Headers(answer.headers);
  headers.set('Nguon-Kept', new Date().toISOString());
  headers.delete('Content-Encoding');
  headers.delete('Content-Length');
  // What was said once is not said again.
  const text = (await answer.text()).replace(/<p class="said"[\s\S]*?<\/p>/, '');
  await pages.put(address(url), new Response(text, {status: 200, headers}));
  const all = await pages.keys();
  for (const old of all.slice(1, Math.max(1, all.length - MOST_PAGES))) await pages.delete(old);
};

const marked = async (copy, more = '') => {
  const text = (await copy.text()).replace('<html ', `<html data-kept="${copy.headers.get('Nguon-Kept')}" ${more}`);
  return new Response(text, {headers: copy.headers});
};

/** Nothing was kept of the page: what waits is shown instead. */
const instead = async () => {
  const copy = await caches.match('/console/outbox', {cacheName: PAGES, ignoreVary: true}).catch(() => null);
  return copy ? marked(copy, 'data-missing="yes" ') : new Response(NOTHING, {status: 503, headers: {'Content-Type': 'text/html;charset=UTF-8'}});
};
