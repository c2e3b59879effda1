// What scripts put on a page.
'use strict';

window.Elements ??= (() => {
  const element = (name, className, ...content) => {
    const made = document.createElement(name);
    if (className) made.className = className;
    made.append(...content);
    return made;
  };

  const button = (text, className, act) => {
    const made = element('button', className, text);
    made.type = 'button';
    made.addEventListener('click', act);
    return made;
  };

  return {element, button};
})();
