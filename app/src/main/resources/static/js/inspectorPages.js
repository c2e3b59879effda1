// The inspector's desk: small things that its pages can do without.

import {freshKey} from './page/freshKey.js';

// A photo is sent as soon as it is taken; without this script there is a button beside it.
for (const form of document.querySelectorAll('form[data-sends-itself]')) {
  form.classList.add('scripted');
  form.addEventListener('change', () => form.requestSubmit());
}

// The picture of a journey can be made larger and smaller; it keeps its shape, and what does not fit scrolls.
for (const zooms of document.querySelectorAll('[data-zooms]')) {
  const canvas = document.querySelector('.canvas');
  const pictures = [...canvas.querySelectorAll('svg')].map(svg => ({
    svg, width: svg.width.baseVal.value, height: svg.height.baseVal.value
  }));
  const shown = () => pictures.find(one => one.svg.getClientRects().length > 0) || pictures[0];
  let scale = 1;
  const zoom = to => {
    scale = Math.min(3, Math.max(0.1, to));
    for (const one of pictures) {
      one.svg.setAttribute('width', one.width * scale);
      one.svg.setAttribute('height', one.height * scale);
    }
  };
  const fit = () => Math.min(1, (canvas.clientWidth - 2) / shown().width, (innerHeight * 0.75 - 2) / shown().height);
  zooms.hidden = false;
  zooms.addEventListener('click', event => {
    const how = event.target.closest('button')?.dataset.zoom;
    if (how === 'in') zoom(scale * 1.3);
    if (how === 'out') zoom(scale / 1.3);
    if (how === 'fit') zoom(fit());
  });
  // What nearly fits is made to.
  if (fit() > 0.75) zoom(fit());
}

// The page stays when a report was made; the next one is another act.
for (const form of document.querySelectorAll('form[data-makes-a-file]')) {
  form.addEventListener('submit', () => setTimeout(() => { form.elements.once.value = freshKey(); }));
}
