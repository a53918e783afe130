/** @import { TraceSummary } from '../../traces/trace.ts' */
import { announce } from './announce.js';
import { byId } from './dom.js';
import { requestRow } from './request-row.js';
import { drawEmpty } from './requests-empty.js';
import { isShown, startFilter } from './requests-filter.js';
import { setTabStop, startKeys } from './requests-keys.js';
import { counted } from './text.js';

/** The list of requests: what there is, and what of it is shown. */

/** As many as the local edge keeps. */
const most = 500;
/** Milliseconds between two changes of the list, however many requests come. */
const pace = 150;

/** @type {TraceSummary[]} newest first */
let traces = [];
/** @type {TraceSummary[]} those that came while the list stood still, or since it was last drawn; oldest first */
let waiting = [];
/** @type {Map<string, HTMLLIElement>} */
const rows = new Map();
/** @type {string | undefined} */
let open;
let paused = false;
let unannounced = 0;
/** @type {ReturnType<typeof setTimeout> | undefined} */
let timer;

/** @param {() => Promise<void>} clear forgets all requests that are kept */
export function startRequests(clear) {
  byId('pause').addEventListener('click', () => setPaused(!paused));
  byId('clear').addEventListener('click', () => {
    if (traces.length + waiting.length > 0) void clear();
  });
  startFilter(() => draw());
  startKeys();
  drawCount();
}

/** Takes the whole list, as it is at the start and after an interruption. @param {TraceSummary[]} list newest first */
export function setTraces(list) {
  const isFirst = rows.size === 0;
  if (paused && !isFirst) {
    const held = new Set(traces.map(({ id }) => id));
    waiting = list.filter(({ id }) => !held.has(id)).reverse();
    return drawCount();
  }
  traces = list.slice(0, most);
  // What came while the list was on its way is not in it.
  const known = new Set(traces.map(({ id }) => id));
  waiting = waiting.filter(({ id }) => !known.has(id));
  draw();
  // A page that was opened at a request's own address shows where in the list it is.
  if (isFirst) showOpen();
}

/** Forgets all. */
export function emptyTraces() {
  traces = [];
  waiting = [];
  draw();
}

/** Takes one that has just come. @param {TraceSummary} trace */
export function addTrace(trace) {
  if (rows.has(trace.id) || waiting.some(({ id }) => id === trace.id)) return;
  waiting.push(trace);
  if (waiting.length > most) waiting.shift();
  if (paused) return drawCount();
  unannounced += 1;
  announce(() => {
    const text = `${counted(unannounced, 'new request')}.`;
    unannounced = 0;
    return text;
  });
  timer ??= setTimeout(takeWaiting, pace);
}

/** @param {string | undefined} id of the trace that is open */
export function markOpen(id) {
  open = id;
  for (const [rowId, row] of rows) markRow(row, rowId === id);
  setTabStop(openRow()?.querySelector('a') ?? undefined);
  showOpen();
}

function openRow() {
  return open === undefined ? undefined : rows.get(open);
}

/** Brings the line of what is open into sight, in the list alone: the page stays where it is. */
function showOpen() {
  const list = byId('requests-list');
  const [line, frame] = [openRow()?.getBoundingClientRect(), list.getBoundingClientRect()];
  const bottom = Math.min(frame.bottom, innerHeight);
  if (line && (line.top < frame.top || line.bottom > bottom)) list.scrollTop += line.top - (frame.top + bottom) / 2;
}

function takeWaiting() {
  timer = undefined;
  const arrived = new Set(waiting.map(({ id }) => id));
  traces = [...waiting.reverse(), ...traces.filter(({ id }) => !arrived.has(id))].slice(0, most);
  waiting = [];
  draw(arrived);
}

/** @param {boolean} value */
function setPaused(value) {
  paused = value;
  byId('pause').setAttribute('aria-pressed', String(value));
  clearTimeout(timer);
  takeWaitingUnlessPaused();
}

function takeWaitingUnlessPaused() {
  timer = undefined;
  if (paused) drawCount();
  else takeWaiting();
}

/**
 * Brings the list to what is to be shown; lines that stay are left as they are, and with them focus and place.
 * @param {Set<string>} [arrived] ids of those that have just come
 */
function draw(arrived = new Set()) {
  const shown = traces.filter(isShown);
  const kept = new Set(shown.map(({ id }) => id));
  for (const [id, row] of rows) {
    if (kept.has(id)) continue;
    row.remove();
    rows.delete(id);
  }
  const list = byId('requests-list');
  let place = list.firstElementChild;
  for (const trace of shown) {
    let row = rows.get(trace.id);
    if (!row) {
      row = requestRow(trace, arrived.has(trace.id));
      markRow(row, trace.id === open);
      rows.set(trace.id, row);
    }
    if (row === place) place = place.nextElementSibling;
    else list.insertBefore(row, place);
  }
  setTabStop();
  drawCount();
  drawEmpty({ kept: traces.length, shown: shown.length }, () => draw());
}

function drawCount() {
  const [shown, all] = [rows.size, traces.length];
  const parts = [shown === all ? counted(all, 'request') : `${shown} of ${counted(all, 'request')}`];
  if (paused) parts.push(waiting.length > 0 ? `paused, ${waiting.length} waiting` : 'paused');
  byId('requests-count').textContent = all === 0 && !paused ? '' : parts.join(', ');
  byId('clear').setAttribute('aria-disabled', String(all + waiting.length === 0));
}

/** @param {HTMLLIElement} row @param {boolean} isOpen */
function markRow(row, isOpen) {
  const link = row.querySelector('a');
  if (isOpen) link?.setAttribute('aria-current', 'true');
  else link?.removeAttribute('aria-current');
}
