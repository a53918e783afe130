/** @import { Child } from '../dom.js' */
import { element, hidden } from '../dom.js';

/**
 * The picture of a way through the edge. It is a list in the order in which a request comes by, laid out as two lanes, so that it reads
 * the same to eyes and to ears.
 */

/**
 * @typedef {object} Stop
 * @property {string} [title] what stands there: a function's name, an origin's; left out where there is nothing
 * @property {string} [note] a second line
 * @property {string} [href] where it leads
 * @property {'' | 'failed' | 'answered' | 'not-reached'} [state]
 */

/** @typedef {'viewer' | 'viewer-request' | 'cache' | 'origin-request' | 'origin' | 'origin-response' | 'viewer-response'} Place */

/** @type {Place[]} */
const places = ['viewer', 'viewer-request', 'cache', 'origin-request', 'origin', 'origin-response', 'viewer-response'];
/** @type {readonly Place[]} */
const posts = ['viewer', 'cache', 'origin'];
/** @type {Record<string, string>} */
const spoken = { failed: 'failed here', answered: 'answered here', 'not-reached': 'not reached' };

/** @param {Record<Place, Stop>} stops @param {string} name for screen readers */
export function wayView(stops, name) {
  return element(
    'ol',
    { class: 'way', 'aria-label': name },
    ...places.map((place) => (posts.includes(place) ? post(place, stops[place]) : lane(place, stops[place]))),
  );
}

/** @param {Place} place @param {Stop} stop */
function post(place, { title, note, href, state = '' }) {
  const inner = [element('strong', {}, title ?? place), note && element('span', {}, note), said(state)];
  return element(
    'li',
    { class: `post ${place} ${state}` },
    href ? element('a', { class: 'post-link', href }, ...inner) : inner,
  );
}

/** @param {Place} place @param {Stop} stop */
function lane(place, { title, note, href, state = '' }) {
  /** @type {Child[]} */
  const inner = [
    element('span', { class: title ? 'quiet' : '' }, place),
    title
      ? [hidden(': '), element('strong', {}, title), note && element('span', {}, note)].filter(Boolean)
      : hidden(': no function'),
    said(state),
  ].flat();
  const kind = title ? 'stop function' : 'stop quiet';
  return element(
    'li',
    { class: `lane ${place} ${state} ${title ? '' : 'bare'}` },
    href ? element('a', { class: kind, href }, ...inner) : element('span', { class: kind }, ...inner),
  );
}

/** @param {string} state */
function said(state) {
  return state === '' ? undefined : hidden(`, ${spoken[state]}`);
}
