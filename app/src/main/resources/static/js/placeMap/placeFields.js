// The fields of a place that its map writes and draws.

import {cornersOf, degrees, onEarth, plain, written} from './coordinates.js';

const typed = field => field.dispatchEvent(new Event('input', {bubbles: true}));

/**
 * The fields of the form.
 *
 * @param {!HTMLFormElement} form
 * @return {!PlaceFields}
 */
export const placeFieldsOf = form => {
  const {outline} = form.elements;
  const latitude = form.elements['coordinates.latitude'];
  const longitude = form.elements['coordinates.longitude'];
  const all = [latitude, longitude, outline];

  const point = () => [degrees(latitude.value), degrees(longitude.value)];
  const corners = () => cornersOf(outline.value.trim());
  const setPoint = ({lat, lng}) => {
    latitude.value = written(lat);
    longitude.value = written(lng);
    typed(longitude);
  };
  const setCorners = places => {
    outline.value = places.map(one => one.map(plain).join(', ')).join('\n');
    if (places.length) document.getElementById('corners').open = true;
    typed(outline);
  };

  /** What was typed: drawn at once, looked at when it is whole. */
  const follow = (draw, look) => {
    form.addEventListener('input', event => {
      // A pair pasted into one field goes into both.
      const pair = event.target === latitude && /^\s*(-?\d+\.\d+)\s*[,;\s]\s*(-?\d+\.\d+)\s*$/.exec(latitude.value);
      if (pair) setPoint({lat: Number(pair[1]), lng: Number(pair[2])});
      if (all.includes(event.target)) draw();
    });
    form.addEventListener('change', event => all.includes(event.target) && look());
  };

  return {point, corners, setPoint, setCorners, follow, hasPoint: () => onEarth(point())};
};
