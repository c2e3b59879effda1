// What scripts put on a page.

/**
 * An element with what it holds.
 *
 * @param {string} name
 * @param {string=} className
 * @param {...(string|!Node)} content
 * @return {?} as the name says: scripts set what such an element has
 */
export const element = (name, className, ...content) => {
  const made = document.createElement(name);
  if (className) made.className = className;
  made.append(...content);
  return made;
};

/**
 * A button that does something here and sends no form.
 *
 * @param {string} text
 * @param {string} className
 * @param {function(!Event): *} act
 * @return {!HTMLButtonElement}
 */
export const button = (text, className, act) => {
  const made = element('button', className, text);
  made.type = 'button';
  made.addEventListener('click', act);
  return made;
};

/**
 * Puts this in place of all that an element holds: {@code replaceChildren}, which browsers before 2020's end have not.
 *
 * @param {!Element} place
 * @param {...(string|!Node)} content
 */
export const refill = (place, ...content) => {
  place.textContent = '';
  place.append(...content);
};
