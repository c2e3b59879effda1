// The area of a plot, as the server computes it of the corners while they are typed.

const PAUSE = 300;

/**
 * Shows it, and offers to take it over.
 *
 * @param {?} outline the field of the corners
 * @param {?} areaM2 the field of the area
 */
export const measureAs = (outline, areaM2) => {
  const measured = document.getElementById('measured');
  const offer = () => measured.querySelectorAll('[data-area]').forEach(button => {
    button.hidden = areaM2.value === button.dataset.area;
  });
  const ask = async () => {
    const asked = outline.value;
    const answer = await fetch('/console/places/outline', {method: 'POST', body: new URLSearchParams({outline: asked})}).catch(() => null);
    if (!answer?.ok || asked !== outline.value) return;
    measured.innerHTML = await answer.text();
    offer();
  };
  let asking;
  outline.addEventListener('input', () => {
    clearTimeout(asking);
    asking = setTimeout(ask, PAUSE);
  });
  measured.addEventListener('click', event => {
    const button = event.target.closest('[data-area]');
    if (!button) return;
    areaM2.value = button.dataset.area;
    offer();
    areaM2.focus();
  });
  offer();
};
