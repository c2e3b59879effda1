// The map on the form of a place: what is set on it is written into the fields, what is typed in the fields is drawn.
'use strict';

(() => {
  const frame = document.getElementById('place-map');
  if (!frame || !window.L) return;
  const form = frame.closest('form');
  const {outline, areaM2} = form.elements;
  const latitude = form.elements['coordinates.latitude'];
  const longitude = form.elements['coordinates.longitude'];
  const measured = document.getElementById('measured');
  const told = frame.querySelector('[data-told]');
  const part = name => frame.querySelector(`[data-${name}]`);
  const {vietnamese, say} = Words;
  const tell = text => { told.textContent = text; };

  // ---- Fields. Nobody means thousands of degrees: point and comma are the same.
  const degrees = text => {
    const plain = text.trim().replace('−', '-').replace(',', '.').replace(/°$/, '');
    return /^-?\d{1,3}(\.\d{1,20})?$/.test(plain) ? Number(plain) : NaN;
  };
  const plain = number => String(Math.round(number * 1e6) / 1e6);
  const written = number => vietnamese ? plain(number).replace('.', ',') : plain(number);
  const onEarth = ([north, east]) => Math.abs(north) <= 90 && Math.abs(east) <= 180;
  const corner = line => {
    let pieces = line.trim().split(/\s*;\s*|,?\s+/);
    if (pieces.length === 1) pieces = line.split(',');
    return pieces.length === 2 ? pieces.map(degrees) : [NaN, NaN];
  };
  const ring = json => ({
    FeatureCollection: () => ring(json.features[0]),
    Feature: () => ring(json.geometry),
    Polygon: () => json.coordinates[0],
    MultiPolygon: () => json.coordinates[0][0],
  }[json.type]());
  const corners = () => {
    const text = outline.value.trim();
    if (!text.startsWith('{')) return text.split('\n').map(corner).filter(onEarth);
    try {
      return ring(JSON.parse(text)).slice(0, -1).map(([east, north]) => [north, east]).filter(onEarth);
    } catch {
      return [];
    }
  };
  const point = () => [degrees(latitude.value), degrees(longitude.value)];
  const typed = field => field.dispatchEvent(new Event('input', {bubbles: true}));
  const setPoint = ({lat, lng}) => {
    latitude.value = written(lat);
    longitude.value = written(lng);
    typed(longitude);
  };
  const setCorners = all => {
    outline.value = all.map(one => one.map(plain).join(', ')).join('\n');
    if (all.length) document.getElementById('corners').open = true;
    typed(outline);
  };

  // ---- The ground: the border of the land, squares to see it move by, and places that are there already.
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

  // ---- What is drawn of the fields.
  const icon = (name, size) => L.divIcon({className: name, html: '<span></span>', iconSize: [size, size]});
  const pin = L.marker([0, 0], {draggable: true, keyboard: false, icon: icon('map-pin', 44), zIndexOffset: 500});
  const shape = L.polygon([], {className: 'map-plot', interactive: false}).addTo(map);
  const placed = handle => [handle.getLatLng().lat, handle.getLatLng().lng];
  const count = () => tell(say(`${corners().length} góc.`, `${corners().length} corners.`));
  let handles = [];
  const draw = () => {
    const here = point();
    if (onEarth(here)) pin.setLatLng(here).addTo(map);
    else pin.remove();
    const all = corners();
    shape.setLatLngs(all);
    handles.forEach(handle => handle.remove());
    handles = all.map((at, i) => L.marker(at, {draggable: true, keyboard: false, icon: icon('map-corner', 32)})
      .on('drag', ({latlng}) => shape.setLatLngs(all.map((one, j) => j === i ? latlng : one)))
      .on('dragend', ({target}) => setCorners(all.map((one, j) => j === i ? placed(target) : one)))
      .addTo(map));
    // Where an edge bends is a corner that was left out: whoever pulls the middle of an edge puts one there.
    const edges = all.length > 2 ? all.length : all.length - 1;
    for (let i = 0; i < edges; i++) {
      const next = all[(i + 1) % all.length];
      const middle = [(all[i][0] + next[0]) / 2, (all[i][1] + next[1]) / 2];
      handles.push(L.marker(middle, {draggable: true, keyboard: false, icon: icon('map-middle', 32), zIndexOffset: -500})
        .on('dragend', ({target}) => {
          setCorners([...all.slice(0, i + 1), placed(target), ...all.slice(i + 1)]);
          count();
        })
        .addTo(map));
    }
    part('back').hidden = !all.length || setting !== 'corner';
    part('clear').hidden = !all.length;
  };
  const look = () => {
    const here = point();
    const own = [...corners(), ...onEarth(here) ? [here] : []];
    const seen = own.length ? own : land.length ? land : others.map(other => other.getLatLng());
    if (seen.length) map.fitBounds(seen, {paddingTopLeft: [64, 24], paddingBottomRight: [24, 24], maxZoom: 19});
    else map.setView([16, 107], 5);
  };

  // ---- Setting.
  let setting = 'point';
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
  const set = at => {
    if (setting === 'point') return setPoint(at);
    setCorners([...corners(), [at.lat, at.lng]]);
    count();
  };
  map.on('click', event => set(event.latlng));
  pin.on('dragend', () => setPoint(pin.getLatLng()));
  part('back').addEventListener('click', () => { setCorners(corners().slice(0, -1)); count(); });
  part('clear').addEventListener('click', () => { setCorners([]); tell(''); });

  // ---- The browser's position, when it is asked for and not before.
  part('here').hidden = !('geolocation' in navigator);
  part('here').addEventListener('click', () => {
    tell(say('Đang tìm vị trí…', 'Looking for where you are…'));
    navigator.geolocation.getCurrentPosition(({coords}) => {
      const metres = Math.max(1, Math.round(coords.accuracy));
      set({lat: coords.latitude, lng: coords.longitude});
      map.setView([coords.latitude, coords.longitude], Math.max(map.getZoom(), 16));
      tell(metres > 50
        ? say(`Chỉ chính xác khoảng ${metres} m. Hãy ra chỗ thoáng rồi thử lại, hoặc sửa trên bản đồ.`, `Within ${metres} m only. Try again under open sky, or correct it on the map.`)
        : say(`Chính xác khoảng ${metres} m.`, `Within ${metres} m.`));
    }, ({code}) => tell(code === 1
      ? say('Trình duyệt không được phép lấy vị trí. Hãy chạm lên bản đồ hoặc gõ toạ độ.', 'The browser may not tell where you are. Touch the map or type the coordinates.')
      : say('Không tìm được vị trí. Hãy ra chỗ thoáng rồi thử lại, hoặc gõ toạ độ.', 'Could not find where you are. Try again under open sky, or type the coordinates.')),
    {enableHighAccuracy: true, timeout: 20000, maximumAge: 0});
  });

  // ---- A pair pasted into one field goes into both.
  form.addEventListener('input', event => {
    const pair = event.target === latitude && /^\s*(-?\d+\.\d+)\s*[,;\s]\s*(-?\d+\.\d+)\s*$/.exec(latitude.value);
    if (pair) setPoint({lat: Number(pair[1]), lng: Number(pair[2])});
    if ([latitude, longitude, outline].includes(event.target)) draw();
  });
  form.addEventListener('change', event => [latitude, longitude, outline].includes(event.target) && look());

  // ---- The area, as the server computes it.
  const offer = () => measured.querySelectorAll('[data-area]').forEach(button => {
    button.hidden = areaM2.value === button.dataset.area;
  });
  let asking;
  outline.addEventListener('input', () => {
    clearTimeout(asking);
    asking = setTimeout(async () => {
      const asked = outline.value;
      const answer = await fetch('/console/places/outline', {method: 'POST', body: new URLSearchParams({outline: asked})}).catch(() => null);
      if (!answer?.ok || asked !== outline.value) return;
      measured.innerHTML = await answer.text();
      offer();
    }, 300);
  });
  measured.addEventListener('click', event => {
    const button = event.target.closest('[data-area]');
    if (!button) return;
    areaM2.value = button.dataset.area;
    offer();
    areaM2.focus();
  });

  draw();
  look();
  offer();
})();
