// What has not gone from this phone, where the day begins: in red what was refused, and what waits behind it.

import {heldUp} from '../outbox/outboxRecords.js';
import {element, refill} from '../page/elements.js';
import {say} from '../page/pageLanguage.js';

const LINES = 3;

const title = (refused, held, waiting) => [
  refused && say(`${refused} ghi chép bị từ chối: cần bạn sửa`, `${refused} ${refused > 1 ? 'records were' : 'record was'} refused: for you to correct`),
  held && say(`${held} chờ việc bị từ chối`, `${held} ${held > 1 ? 'wait' : 'waits'} for what was refused`),
  waiting && say(`${waiting} chờ gửi`, `${waiting} to be sent`)].filter(Boolean).join(' · ');

/**
 * Shows it on a page that has a place for it.
 *
 * @param {!Element} place
 */
export const showUnsent = place => addEventListener('outbox-shown', ({detail: {records}}) => {
  const unsent = records.filter(record => record.state !== 'sent');
  const refused = unsent.filter(record => record.state === 'refused');
  const held = heldUp(records);
  place.hidden = !unsent.length;
  place.className = unsent.length ? refused.length ? 'todo grave' : 'todo' : '';
  const link = element('a', '', element('span', '', title(refused.length, held.size, unsent.length - refused.length - held.size)));
  link.href = '/console/outbox';
  refill(place, element('h2', '', link), element('ul', '', ...[...refused, ...unsent.filter(record => record.state !== 'refused')]
    .slice(0, LINES).map(record => {
      const line = element('a', '', record.label);
      line.href = '/console/outbox';
      return element('li', '', line);
    })));
});
