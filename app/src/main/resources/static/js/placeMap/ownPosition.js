// The browser's position, when it is asked for and not before.

import {say} from '../page/pageLanguage.js';

const found = metres => metres > 50
  ? say(`Chỉ chính xác khoảng ${metres} m. Hãy ra chỗ thoáng rồi thử lại, hoặc sửa trên bản đồ.`, `Within ${metres} m only. Try again under open sky, or correct it on the map.`)
  : say(`Chính xác khoảng ${metres} m.`, `Within ${metres} m.`);

const notFound = code => code === 1
  ? say('Trình duyệt không được phép lấy vị trí. Hãy chạm lên bản đồ hoặc gõ toạ độ.', 'The browser may not tell where you are. Touch the map or type the coordinates.')
  : say('Không tìm được vị trí. Hãy ra chỗ thoáng rồi thử lại, hoặc gõ toạ độ.', 'Could not find where you are. Try again under open sky, or type the coordinates.');

/**
 * Has a button ask for it.
 *
 * @param {!HTMLElement} button hidden where the browser has none
 * @param {function(string): *} tell says how it went
 * @param {function({lat: number, lng: number}): *} set takes it
 */
export const offerOwnPosition = (button, tell, set) => {
  button.hidden = !('geolocation' in navigator);
  button.addEventListener('click', () => {
    tell(say('Đang tìm vị trí…', 'Looking for where you are…'));
    navigator.geolocation.getCurrentPosition(({coords}) => {
      set({lat: coords.latitude, lng: coords.longitude});
      tell(found(Math.max(1, Math.round(coords.accuracy))));
    }, ({code}) => { tell(notFound(code)); }, {enableHighAccuracy: true, timeout: 20000, maximumAge: 0});
  });
};
