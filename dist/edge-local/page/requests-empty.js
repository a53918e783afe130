import { byId, element, replace } from './dom.js';
import { clearFilter } from './requests-filter.js';

/** What stands in the list's place where nothing is in it, and what to do then. */

/** Where a browser reaches the first distribution. */
let site = `${location.origin}/`;

/** @param {{ kept: number, shown: number }} counts requests there are, and those that the filter lets through @param {() => void} redraw */
export function drawEmpty({ kept, shown }, redraw) {
  const place = byId('requests-empty');
  if (shown > 0) return replace(place);
  if (kept === 0) return replace(place, hint());
  const showAll = () => {
    clearFilter();
    redraw();
  };
  const button = element('button', { type: 'button', class: 'plain', onclick: showAll }, 'Show all');
  replace(place, element('div', { class: 'empty' }, element('p', {}, 'No request fits the filter. ', button)));
}

/** @param {string} address */
export function setSite(address) {
  site = address;
  byId('requests-empty').querySelector('pre')?.replaceChildren(command());
}

function hint() {
  return element(
    'div',
    { class: 'empty' },
    element('p', {}, 'No request yet. Open the site in a browser, or ask for a page of it:'),
    element('pre', {}, command()),
    element('p', {}, 'Each request to a distribution stands here as soon as it is answered.'),
  );
}

function command() {
  return `curl -i ${site}`;
}
