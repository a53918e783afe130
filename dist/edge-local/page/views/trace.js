/** @import { Trace } from '../../../traces/trace.ts' */
import { append, element } from '../dom.js';
import { cacheText, pathOf, statusMark } from '../request-row.js';
import { duration, shortened, timeOfDay } from '../text.js';
import { failureView } from './failure.js';
import { messagesView } from './message.js';
import { phasesView } from './phases.js';
import { resendView } from './resend.js';
import { sampleButton } from './sample.js';
import { traceWayView } from './trace-way.js';

/** Characters of a path above a request; all of it stands with the viewer's request. */
const mostOfTitle = 240;

/** One request, opened. @param {HTMLElement} place @param {Trace} trace */
export function showTrace(place, trace) {
  const { id, method, url, status, cache, durationMs, at, pathPattern, distributionId, number, resendOf } = trace;
  append(
    place,
    element('a', { href: '#/', class: 'back' }, '← All requests'),
    element(
      'h2',
      { class: 'title', id: 'detail-heading', tabindex: -1 },
      statusMark(status),
      ' ',
      element('span', { class: 'quiet' }, method),
      ' ',
      shortened(pathOf(url), mostOfTitle),
    ),
    element(
      'p',
      { class: 'about' },
      element('span', {}, `Request ${number}`),
      element('time', { datetime: at }, timeOfDay(at)),
      element('span', {}, duration(durationMs)),
      cache !== null && element('span', {}, cacheText(cache)),
      pathPattern !== null && element('span', {}, 'behaviour ', element('code', {}, pathPattern)),
      element('span', {}, distributionId),
      resendOf !== null &&
        element('span', {}, 'sent again, after ', element('a', { href: `#/traces/${resendOf}` }, 'this one')),
    ),
    element(
      'p',
      { class: 'actions tools' },
      element('a', { class: 'button', href: `#/traces/${id}/resend` }, 'Send again'),
      element('a', { class: 'button', href: `/_local/traces/${id}` }, 'As JSON'),
    ),
    failureView(trace),
    element('h3', { class: 'section-title' }, 'The way through the edge'),
    element('div', { class: 'card' }, traceWayView(trace)),
    element('h3', { class: 'section-title' }, 'Phase by phase'),
    phasesView(trace, (phase) => sampleButton(id, phase)),
    element('h3', { class: 'section-title' }, 'Request and response'),
    messagesView(trace.request, trace.response),
    element('h3', { class: 'section-title', id: 'resend-heading' }, 'Send again'),
    resendView(trace),
  );
}

/** Brings a phase of the trace that is shown into sight, with the focus. @param {HTMLElement} place @param {string} phase */
export function showPhase(place, phase) {
  const found = [...place.querySelectorAll('[data-phase]')].find((one) => one.getAttribute('data-phase') === phase);
  if (!(found instanceof HTMLElement)) return;
  found.focus({ preventScroll: true });
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  found.scrollIntoView({ behavior: calm ? 'auto' : 'smooth', block: 'start' });
}
