// What is drawn of the fields: a pin, the plot, and handles to pull its corners by.

import {onEarth} from './coordinates.js';

const placed = handle => [handle.getLatLng().lat, handle.getLatLng().lng];

/**
 * Puts the plot on the map.
 *
 * @param {?} L Leaflet
 * @param {?} map
 * @param {!PlaceFields} fields
 * @param {function(): *} count called when a corner was put where none was
 * @return {function(): *} draws it anew
 */
export const plotOn = (L, map, fields, count) => {
  const icon = (name, size) => L.divIcon({className: name, html: '<span></span>', iconSize: [size, size]});
  const pin = L.marker([0, 0], {draggable: true, keyboard: false, icon: icon('map-pin', 44), zIndexOffset: 500});
  const shape = L.polygon([], {className: 'map-plot', interactive: false}).addTo(map);
  let handles = [];

  const corner = (all, i) => L.marker(all[i], {draggable: true, keyboard: false, icon: icon('map-corner', 32)})
    .on('drag', ({latlng}) => shape.setLatLngs(all.map((one, j) => j === i ? latlng : one)))
    .on('dragend', ({target}) => fields.setCorners(all.map((one, j) => j === i ? placed(target) : one)));

  // Where an edge bends is a corner that was left out: whoever pulls the middle of an edge puts one there.
  const middle = (all, i) => {
    const next = all[(i + 1) % all.length];
    const at = [(all[i][0] + next[0]) / 2, (all[i][1] + next[1]) / 2];
    return L.marker(at, {draggable: true, keyboard: false, icon: icon('map-middle', 32), zIndexOffset: -500})
      .on('dragend', ({target}) => {
        fields.setCorners([...all.slice(0, i + 1), placed(target), ...all.slice(i + 1)]);
        count();
      });
  };

  pin.on('dragend', () => fields.setPoint(pin.getLatLng()));

  return () => {
    const here = fields.point();
    if (onEarth(here)) pin.setLatLng(here).addTo(map);
    else pin.remove();
    const all = fields.corners();
    shape.setLatLngs(all);
    handles.forEach(handle => handle.remove());
    const edges = all.length > 2 ? all.length : all.length - 1;
    handles = [...all.map((_, i) => corner(all, i)), ...all.slice(0, Math.max(0, edges)).map((_, i) => middle(all, i))];
    handles.forEach(handle => handle.addTo(map));
  };
};
