// What goes over the line: a record with its photos; and what the server, or something in between, says to it.

const ASKING = 8000;
const SENDING = 45000;
const BUSY = [408, 425, 429, 502, 503, 504];

/** @param {!OutboxRecord=} record whose language and maker they say */
const headers = record => ({
  'Accept': 'application/json', 'Accept-Language': record?.lang || 'vi', ...record && {'Nguon-Account': record.account}});

/** Asks the server, or learns why it cannot be asked: «offline», «signed-out», «busy», «another». */
const ask = async (path, options, patience) => {
  let answer;
  let told = null;
  try {
    answer = await fetch(path, {
      credentials: 'same-origin', cache: 'no-store', redirect: 'follow', ...options, signal: AbortSignal.timeout?.(patience)});
    if (/json/.test(answer.headers.get('Content-Type') || '')) told = await answer.json();
  } catch {
    return {stop: 'offline'};
  }
  if (answer.status === 401 || (answer.redirected && new URL(answer.url).pathname === '/sign-in')) return {stop: 'signed-out'};
  if (BUSY.includes(answer.status)) return {stop: 'busy'};
  // What is not in our own words comes from something in between: a hotel's sign-in page, a proxy.
  if (told === null) return {stop: 'offline'};
  if (answer.ok) return {told};
  return told.type === 'urn:nguon:problem:signed-in-as-another' ? {stop: 'another'} : {problem: told};
};

/**
 * Who is signed in.
 *
 * @return {!Promise<!ServerOutcome>}
 */
export const who = () => ask('/console/who', {headers: headers()}, ASKING);

/**
 * Sends a photo of a record.
 *
 * @param {!OutboxRecord} record
 * @param {(!WaitingPhoto|undefined)} photo
 * @return {!Promise<!ServerOutcome>} whose hash is told
 */
export const upload = async (record, photo) => {
  if (!photo) return {problem: {type: 'lost', status: 0, detail: ''}};
  const body = new FormData();
  body.append('file', photo.blob, photo.name);
  return ask('/api/v1/files', {method: 'POST', headers: headers(record), body}, SENDING);
};

/**
 * Sends a record, whose photos have been sent.
 *
 * @param {!OutboxRecord} record
 * @return {!Promise<!ServerOutcome>}
 */
export const post = record => {
  const body = new URLSearchParams(record.fields);
  // A script of yesterday kept the language of the page beside the form only.
  if (!body.has('pageLanguage') && record.lang) body.set('pageLanguage', record.lang);
  return ask(record.action, {method: 'POST', body, headers: {...headers(record), 'Idempotency-Key': record.once}}, SENDING);
};
