/** @import { RunningRequest } from '../../traces/running.ts' */
import { byId, element, hidden, replace } from './dom.js';
import { pathOf } from './request-row.js';
import { duration, shortened } from './text.js';

/** The requests that have not ended, above the list of those that have. */

/** Milliseconds between two drawings of the time that has gone. */
const pace = 1000;
/** Lines; those that came later are counted. */
const mostRows = 6;
/** Characters of a path. */
const mostOfPath = 200;

/** @type {{ request: RunningRequest, time: HTMLElement }[]} */
let rows = [];
let since = 0;
/** @type {ReturnType<typeof setInterval> | undefined} */
let timer;

/** Takes the whole list. @param {RunningRequest[]} requests oldest first */
export function setRunning(requests) {
  since = performance.now();
  rows = requests.slice(0, mostRows).map((request) => ({ request, time: element('span', { class: 'took' }) }));
  const place = byId('running');
  place.hidden = rows.length === 0;
  const more = requests.length - rows.length;
  const rest =
    more > 0 && element('li', { class: 'running' }, element('span', { class: 'what rest' }, `and ${more} more`));
  replace(byId('running-list'), ...rows.map(rowOf), rest);
  drawTimes();
  clearInterval(timer);
  timer = rows.length > 0 ? setInterval(drawTimes, pace) : undefined;
}

/** @param {(typeof rows)[number]} row */
function rowOf({ request, time }) {
  const { method, url } = request;
  const path = pathOf(url);
  return element(
    'li',
    { class: 'running' },
    element('span', { class: 'method mono' }, method),
    hidden(' '),
    element('span', { class: 'path mono', title: url }, shortened(path, mostOfPath)),
    hidden(', '),
    element('span', { class: 'what' }, what(request)),
    hidden(', for '),
    time,
  );
}

function drawTimes() {
  const gone = performance.now() - since;
  for (const { request, time } of rows) time.textContent = duration(Math.floor((request.elapsedMs + gone) / 100) * 100);
}

/** @param {RunningRequest} request */
function what({ phase, status }) {
  if (status === 101) return 'WebSocket open';
  if (status !== null) return `sending ${status}`;
  return phase === null ? 'running' : (doing[phase] ?? phase);
}

/** @type {Record<string, string>} */
const doing = {
  behavior: 'reading the request',
  origin: 'waiting for the origin',
  cache: 'behind the cache',
};
