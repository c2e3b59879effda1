// As many lines as there are goods: each is made from the page's own template, as the server would.

/**
 * Makes one more line of that kind; null where the form has none.
 *
 * @param {!HTMLFormElement} form
 * @param {string} kind {@code inputs}, {@code outputs}, {@code lots}
 * @return {?Element}
 */
const addLine = (form, kind) => {
  const template = form.querySelector(`template[data-line="${kind}"]`);
  if (!template) return null;
  const named = [...form.elements].map(field => new RegExp(`^${kind}\\[(\\d+)\\]`).exec(field.name)).filter(Boolean);
  const next = Math.max(0, ...named.map(([, index]) => Number(index))) + 1;
  const place = document.createElement('div');
  place.innerHTML = template.innerHTML.split('[#]').join(`[${next}]`);
  const line = place.firstElementChild;
  if (line) template.before(line);
  return line;
};

/**
 * Makes the lines that these fields stand in, where the page has them not yet.
 *
 * @param {!HTMLFormElement} form
 * @param {!Iterable<string>} names
 */
export const makeLines = (form, names) => {
  for (const name of names) {
    const [, kind] = /^(inputs|outputs|lots)\[\d{1,2}\]/.exec(name) ?? [];
    while (kind && !form.elements[name] && Number(/\d+/.exec(name)[0]) >= form.querySelectorAll(`[name^="${kind}["][name$=".quantity"]`).length) {
      if (!addLine(form, kind)) break;
    }
  }
};

/** Has the buttons that add a line do so here, without sending the form back. */
export const addLinesHere = () => document.addEventListener('click', event => {
  const button = event.target.closest?.('button[name="addLine"]');
  const line = button && addLine(button.form, button.value);
  if (!line) return;
  event.preventDefault();
  button.form.dispatchEvent(new Event('input', {bubbles: true}));
  line.querySelector('select, input')?.focus();
});
