// The map on the form of a place: what is set on it is written into the fields, what is typed in the fields is drawn.

import {say} from '../page/pageLanguage.js';
import {offerCommunes} from './communeField.js';
import {groundIn} from './ground.js';
import {measureAs} from './measuredArea.js';
import {offerOwnPosition} from './ownPosition.js';
import {placeFieldsOf} from './placeFields.js';
import {plotOn} from './plot.js';

/** @param {?} L Leaflet, a script of others that puts itself on the window */
const begin = (L, frame) => {
  const form = frame.closest('form');
  const fields = placeFieldsOf(form);
  const {map, known} = groundIn(L, frame);
  const told = frame.querySelector('[data-told]');
  const part = name => frame.querySelector(`[data-${name}]`);
  const tell = text => { told.textContent = text; };
  const count = () => tell(say(`${fields.corners().length} góc.`, `${fields.corners().length} corners.`));
  const drawPlot = plotOn(L, map, fields, count);
  let setting = 'point';

  const draw = () => {
    drawPlot();
    const some = fields.corners().length > 0;
    part('back').hidden = !some || setting !== 'corner';
    part('clear').hidden = !some;
  };

  const look = () => {
    const own = [...fields.corners(), ...fields.hasPoint() ? [fields.point()] : []];
    const seen = own.length ? own : known;
    if (seen.length) map.fitBounds(seen, {paddingTopLeft: [64, 24], paddingBottomRight: [24, 24], maxZoom: 19});
    else map.setView([16, 107], 5);
  };

  const set = at => {
    if (setting === 'point') return fields.setPoint(at);
    fields.setCorners([...fields.corners(), [at.lat, at.lng]]);
    count();
  };

  for (const button of frame.querySelectorAll('[data-set]')) {
    button.addEventListener('click', () => {
      setting = button.dataset.set;
      frame.querySelectorAll('[data-set]').forEach(one => one.setAttribute('aria-pressed', String(one === button)));
      frame.querySelectorAll('[data-for]').forEach(words => { words.hidden = words.dataset.for !== setting; });
      tell(setting === 'point' ? say('Chạm lên bản đồ để đặt vị trí.', 'Touch the map to set the point.')
        : say('Chạm từng góc, theo thứ tự đi một vòng quanh thửa đất.', 'Touch each corner, in the order of a walk around the land.'));
      draw();
    });
  }
  map.on('click', event => set(event.latlng));
  part('back').addEventListener('click', () => { fields.setCorners(fields.corners().slice(0, -1)); count(); });
  part('clear').addEventListener('click', () => { fields.setCorners([]); tell(''); });
  offerOwnPosition(part('here'), tell, at => {
    set(at);
    map.setView([at.lat, at.lng], Math.max(map.getZoom(), 16));
  });
  fields.follow(draw, look);
  measureAs(form.elements.outline, form.elements.areaM2);
  draw();
  look();
};

const frame = document.getElementById('place-map');
if (frame && window.L) begin(window.L, frame);
offerCommunes(document.querySelector('[data-communes]'));
