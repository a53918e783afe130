/** @import { LocalState } from '../../traces/local-state.ts' */
/** @import { BuildStatus } from '../build-status.ts' */
import { drawBanner } from './banner.js';
import { call, listen, Refused } from './connection.js';
import { byId, element, replace } from './dom.js';
import { pathOf } from './request-row.js';
import { addTrace, emptyTraces, markOpen, setTraces, startRequests } from './requests.js';
import { setSite } from './requests-empty.js';
import { focusList } from './requests-keys.js';
import { currentRoute } from './routes.js';
import { setRunning } from './running.js';
import { shortened } from './text.js';
import { showBuilds } from './views/builds.js';
import { showDistributions } from './views/distributions.js';
import { showPhase, showTrace } from './views/trace.js';

/** The page: what the address says is what is open, and what happens on the local edge comes in as it happens. */

/** @type {BuildStatus[]} */
let builds = [];
/** @type {LocalState} */
let state = { distributions: [], stages: [] };
/** @type {string | undefined} */
let shown;
/** Whether something was open, and the focus has a place to go back to. */
let cameFromDetail = false;
/** Characters of a path in the name of the browser's tab. */
const mostOfTitle = 80;
/** Ends the loading of a trace when another one is opened. */
let loading = new AbortController();

/** Shows what the address says. @param {boolean} [follow] whether the focus goes there, as after a link was followed */
async function show(follow = true) {
  const route = currentRoute();
  const place = byId('detail');
  byId('main').dataset.view = route.view;
  for (const link of document.querySelectorAll('.top nav a')) {
    const isOpen = link.getAttribute('data-view') === (route.view === 'trace' ? 'requests' : route.view);
    if (isOpen) link.setAttribute('aria-current', 'page');
    else link.removeAttribute('aria-current');
  }
  if (route.view === 'trace') markOpen(route.id);
  loading.abort();
  loading = new AbortController();
  if (route.view === 'trace') {
    if (shown !== route.id) await openTrace(place, route.id, loading.signal);
    if (route.id !== shown) return;
    cameFromDetail = true;
    if (route.phase) showPhase(place, route.phase);
    else if (follow) focusHeading(place);
    return;
  }
  shown = undefined;
  drawView(place, route.view);
  if (route.view !== 'requests' && follow) focusHeading(place);
  if (route.view === 'requests' && follow && cameFromDetail) focusList();
  markOpen(undefined);
  cameFromDetail = route.view !== 'requests';
}

/** @param {HTMLElement} place @param {string} view */
function drawView(place, view) {
  replace(place);
  if (view === 'builds') showBuilds(place, builds, builds.length > 0);
  else showDistributions(place, state);
  document.title = `${{ builds: 'Builds', distributions: 'Distributions' }[view] ?? 'Requests'} · edge-local`;
}

/** @param {HTMLElement} place @param {string} id @param {AbortSignal} signal */
async function openTrace(place, id, signal) {
  place.setAttribute('aria-busy', 'true');
  try {
    const trace = await call(`traces/${encodeURIComponent(id)}`, { signal });
    replace(place);
    showTrace(place, trace);
    shown = id;
    // Without the query string, which may hold what is not for every screen.
    const path = shortened(pathOf(trace.url).replace(/\?.*$/s, ''), mostOfTitle);
    document.title = `${trace.status ?? 'No response'} ${trace.method} ${path} · edge-local`;
    scrollTo({ top: 0 });
  } catch (error) {
    if (signal.aborted) return;
    replace(place);
    shown = id;
    place.append(missing(error));
    document.title = 'Not found · edge-local';
  } finally {
    if (!signal.aborted) place.removeAttribute('aria-busy');
  }
}

/** @param {unknown} error */
function missing(error) {
  const gone = error instanceof Refused && error.status === 404;
  return element(
    'div',
    { class: 'card empty' },
    element(
      'h2',
      { class: 'title', id: 'detail-heading', tabindex: -1 },
      gone ? 'This request is not kept any more' : 'This request cannot be shown',
    ),
    element(
      'p',
      {},
      gone
        ? 'The last 500 requests are kept, until the local edge ends. '
        : `${error instanceof Error ? error.message : String(error)} `,
      element('a', { href: '#/' }, 'All requests'),
    ),
  );
}

/** @param {HTMLElement} place */
function focusHeading(place) {
  const heading = place.querySelector('#detail-heading');
  if (heading instanceof HTMLElement) heading.focus();
}

/** Reads what there is: at the start, and whenever the connection came back. */
async function refresh() {
  const [list, , built] = await Promise.all([call('traces'), refreshState(), call('builds')]);
  setTraces(list.traces);
  setBuilds(built.builds);
}

async function refreshState() {
  state = await call('state');
  if (state.distributions[0]) setSite(state.distributions[0].url);
  redraw(['requests', 'distributions']);
}

/** @param {BuildStatus[]} list */
function setBuilds(list) {
  builds = list;
  drawBanner(list);
  redraw(['builds']);
}

/** Draws a view again where it is open and what it shows has changed. @param {string[]} views */
function redraw(views) {
  const { view } = currentRoute();
  if (!views.includes(view)) return;
  const place = byId('detail');
  const focused = place.contains(document.activeElement) ? document.activeElement?.id : undefined;
  drawView(place, view);
  if (focused) document.getElementById(focused)?.focus();
}

/** @param {import('./connection.js').ConnectionState} connection */
function setConnection(connection) {
  const place = byId('connection');
  place.dataset.state = connection;
  place.textContent = {
    connecting: 'Connecting',
    open: 'Connected',
    lost: 'The local edge does not answer. Trying again',
  }[connection];
}

/** @param {KeyboardEvent} event */
function onKey(event) {
  if (event.key !== 'Escape' || event.defaultPrevented) return;
  if (currentRoute().view !== 'requests') location.hash = '#/';
}

startRequests(() => call('traces', { method: 'DELETE' }).then(emptyTraces, () => {}));
addEventListener('hashchange', () => void show());
addEventListener('keydown', onKey);
byId('skip').addEventListener('click', (event) => {
  event.preventDefault();
  focusHeading(byId('detail'));
});
listen(
  {
    trace: addTrace,
    running: (data) => setRunning(data.requests),
    builds: (data) => setBuilds(data.builds),
    // Whether the local edge is there is said by the stream of events alone.
    state: () => void refreshState().catch(() => {}),
    cleared: emptyTraces,
  },
  (connection) => {
    setConnection(connection);
    if (connection === 'open') refresh().catch(() => setConnection('lost'));
  },
);
void show(false);
