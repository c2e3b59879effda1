// What people choose again and again stands there already the next time.
'use strict';

window.Habits ??= (() => {
  const {local} = WebStorage;
  const REMEMBERED = /(^|\.)(unit|doseUnit)$|^(at\.placeId|to|carrier|laboratory|supplier|supplierAddress|buyer|buyerAddress)$/;

  /** Of all forms of a kind, whichever goods they are about. */
  const memory = form => `nguon-${Account}-${form.getAttribute('action').replace(/[0-9a-f]{8}-[0-9a-f-]{27}/, '*')}`;

  const remember = form => local.write(memory(form), Fields.of(form).filter(([name, value]) => REMEMBERED.test(name) && value));

  const recall = form => {
    const onThePlot = /\/(care|harvest)$/.test(form.getAttribute('action'));
    for (const [name, value] of local.read(memory(form)) ?? []) {
      const input = form.elements[name];
      const choosable = input?.tagName !== 'SELECT' || [...input.options].some(option => option.value === value);
      // A number that stands there already is in the unit that stands beside it.
      const known = (name === 'at.placeId' && onThePlot && input?.value) || form.elements[/unit$/.test(name) ? name.replace(/unit$/, 'quantity') : '-']?.value;
      if (input && choosable && !known && (input.tagName === 'SELECT' || !input.value)) input.value = value;
    }
  };

  return {remember, recall};
})();
