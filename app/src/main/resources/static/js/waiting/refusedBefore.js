// What was refused and not settled yet, where it is about to be said anew.

import {mine} from '../outbox/outboxRecords.js';
import {element} from '../page/elements.js';
import {say} from '../page/pageLanguage.js';
import {account} from '../page/thisPage.js';
import {codeIn, stampOf} from '../page/stampCodes.js';

const ACTIVATE = '/console/activate';

const refused = async action => (await mine(account)).filter(record => record.state === 'refused' && record.action === action);

/** The stamps of an activation, as first and last number of each range. */
const stampsOf = fields => {
  const value = name => fields.find(([field]) => field === name)?.[1] ?? '';
  const codes = fields.filter(([name]) => name === 'codes[]').map(([, code]) => codeIn(code)).filter(Boolean).map(stampOf);
  const first = Number(value('first').slice(0, -1));
  return first ? [[first, value('last') ? Number(value('last').slice(0, -1)) : first]] : codes.map(stamp => [stamp, stamp]);
};

const share = (some, others) => some.some(([first, last]) => others.some(([from, to]) => first <= to && from <= last));

/**
 * The refused activation of some of these stamps: a roll goes on goods once, so this one says that one right.
 *
 * @param {string} action
 * @param {!Array<!Array<string>>} fields
 * @return {!Promise<(!OutboxRecord|undefined)>}
 */
export const saidWrong = async (action, fields) => action === ACTIVATE
  ? (await refused(ACTIVATE).catch(() => [])).find(record => share(stampsOf(record.fields), stampsOf(fields))) : undefined;

/**
 * Tells at the top of a form what was sent from it before and refused: a new one about the same goods waits behind it.
 *
 * @param {!HTMLFormElement} form
 * @return {!Promise<undefined>}
 */
export const tellRefused = async form => {
  const [before] = await refused(form.id === 'activate' ? ACTIVATE : form.getAttribute('action'));
  if (!before) return;
  const correct = element('a', 'button quiet small', say('Sửa và gửi lại', 'Correct and send again'));
  correct.href = `#waiting=${before.id}`;
  correct.addEventListener('click', () => setTimeout(() => location.reload()));
  const note = element('div', 'note before', element('div', '',
    element('p', '', say('Lần trước bị từ chối, chưa giải quyết: ', 'Refused before, and not settled: '), element('b', '', before.label), '. ', before.problem?.detail ?? ''),
    element('p', 'acts', correct)));
  note.setAttribute('role', 'status');
  form.prepend(note);
};
