// The ground of the map: the border of the land, squares to see it move by, and places that are there already.

import {say} from '../page/pageLanguage.js';

/**
 * The map in its frame, without a plot yet.
 *
 * @param {?} L Leaflet
 * @param {!HTMLElement} frame
 * @return {{map: ?, known: !Array<?>}} and what is known without the plot: the land's border, or else the other places
 */
export const groundIn = (L, frame) => {
  frame.hidden = false;
  const map = L.map(frame.querySelector('.map'), {
    keyboard: false, scrollWheelZoom: false, zoomControl: false, attributionControl: false, zoomSnap: 0.25, minZoom: 4, maxZoom: 20});
  L.control.zoom({zoomInTitle: say('Phóng to', 'Zoom in'), zoomOutTitle: say('Thu nhỏ', 'Zoom out')}).addTo(map);
  L.control.scale({imperial: false}).addTo(map);
  const land = frame.dataset.land.split(',').map(text => text.trim().split(/\s+/).map(Number)).filter(([north, east]) => north && east);
  map.createPane('land').style.zIndex = frame.dataset.tiles ? 350 : 150; // squares lie on the land, the land on tiles
  if (land.length) L.polygon(land, {className: 'map-land', pane: 'land', interactive: false}).addTo(map);
  if (frame.dataset.tiles) {
    frame.classList.add('tiled');
    L.control.attribution({prefix: false}).addTo(map);
    L.tileLayer(frame.dataset.tiles, {attribution: frame.dataset.attribution, maxNativeZoom: 19, maxZoom: 20}).addTo(map);
  } else {
    const Squares = L.GridLayer.extend({createTile: () => L.DomUtil.create('div', 'map-square')});
    new Squares({tileSize: 128}).addTo(map);
  }
  const others = [...frame.querySelectorAll('li')].map(other => {
    const at = [Number(other.dataset.latitude), Number(other.dataset.longitude)];
    return L.circleMarker(at, {className: 'map-other', radius: 6}).bindTooltip(other.textContent).addTo(map);
  });
  return {map, known: land.length ? land : others.map(other => other.getLatLng())};
};
