// What scripts say and write, in the language of the page and the time of Vietnam.
'use strict';

window.Words ??= (() => {
  const vietnamese = document.documentElement.lang !== 'en';
  const inVietnam = millis => new Date(millis + 7 * 3600_000).toISOString();

  const say = (vi, en) => vietnamese ? vi : en;
  const number = (value, options) => new Intl.NumberFormat(vietnamese ? 'vi-VN' : 'en-GB', options).format(value);
  const moment = iso => {
    const [, month, day, time] = /^\d+-(\d+)-(\d+)T(\d+:\d+)/.exec(inVietnam(Date.parse(iso)));
    return `${time}, ${day}/${month}`;
  };
  const now = () => inVietnam(Date.now()).slice(0, 16);

  return {vietnamese, say, number, moment, now};
})();
