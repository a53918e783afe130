/** @import { Trace } from '../../../traces/trace.ts' */
/** @import { TracePhase, TracePhaseName } from '../../../traces/phases.ts' */
import { element } from '../dom.js';
import { duration } from '../text.js';
import { eventDetails } from './event-phase.js';
import { behaviorDetails, cacheDetails, customErrorDetails, originDetails, policyDetails } from './other-phases.js';

/** The phases of a request in order, each with what it saw and made; those that did not take place with the reason. */

/** @type {TracePhaseName[]} */
const usual = ['behavior', 'viewer-request', 'cache', 'origin-request', 'origin', 'origin-response', 'viewer-response'];

/** @type {Record<TracePhaseName, string>} */
const titles = {
  behavior: 'Behaviour',
  'viewer-request': 'viewer-request',
  cache: 'Cache',
  'origin-request': 'origin-request',
  origin: 'Origin',
  'origin-response': 'origin-response',
  'viewer-response': 'viewer-response',
  'response-headers-policy': 'Response headers policy',
  'custom-error-response': 'Custom error response',
};

/** @param {Trace} trace @param {(phase: number) => HTMLElement} sampleButton makes the button that saves a phase's event */
export function phasesView(trace, sampleButton) {
  const rows = inOrder(trace);
  return element(
    'ol',
    { class: 'phases' },
    ...rows.map((row) =>
      'why' in row && !('startMs' in row)
        ? quietRow(row.phase, row.why)
        : phaseRow(trace, /** @type {TracePhase} */ (row), sampleButton),
    ),
  );
}

/** @param {Trace} trace @returns {(TracePhase | Trace['skipped'][number])[]} */
function inOrder({ phases, skipped }) {
  /** @type {(TracePhase | Trace['skipped'][number])[]} */
  const rows = [...phases];
  for (const one of [...skipped].sort((a, b) => usual.indexOf(a.phase) - usual.indexOf(b.phase))) {
    const before = rows.findLastIndex(
      (row) => usual.includes(row.phase) && usual.indexOf(row.phase) < usual.indexOf(one.phase),
    );
    rows.splice(before + 1, 0, one);
  }
  return rows;
}

/** @param {TracePhaseName} phase @param {string} why */
function quietRow(phase, why) {
  return element(
    'li',
    { class: 'phase quietly', 'data-phase': phase, tabindex: -1 },
    element('div', { class: 'phase-head' }, element('h4', {}, titles[phase]), element('p', { class: 'quiet' }, why)),
  );
}

/** @param {Trace} trace @param {TracePhase} phase @param {(phase: number) => HTMLElement} sampleButton */
function phaseRow(trace, phase, sampleButton) {
  if ('function' in phase && phase.function === null) return quietRow(phase.phase, 'No function on this event.');
  const failed = trace.failure?.phase === phase.phase && phase.for === 'request';
  return element(
    'li',
    { class: `phase ${failed ? 'failed' : ''}`, 'data-phase': phase.phase, tabindex: -1 },
    element(
      'div',
      { class: 'phase-head' },
      element('h4', {}, titles[phase.phase]),
      element('p', {}, ...summaryOf(phase)),
      phase.for === 'error-page' && element('p', { class: 'quiet' }, 'for the error page'),
      element('p', { class: 'took quiet' }, duration(phase.durationMs)),
    ),
    failed && element('p', { class: 'problem' }, `CloudFront answers ${trace.failure?.status} here; why stands above.`),
    ...detailsOf(trace, phase, sampleButton),
  );
}

/** @param {TracePhase} phase @returns {import('../dom.js').Child[]} */
function summaryOf(phase) {
  switch (phase.phase) {
    case 'behavior':
      return [element('code', {}, phase.pathPattern)];
    case 'cache':
      return [
        { hit: 'Hit', 'refresh-hit': 'Refresh hit', miss: 'Miss', 'not-looked-up': 'Not looked up' }[phase.outcome],
      ];
    case 'origin':
      return [phase.originId, phase.response ? ` answered ${phase.response.status}` : phase.error && ' gave no answer'];
    case 'response-headers-policy':
      return [phase.policy.name ?? phase.policy.id];
    case 'custom-error-response':
      return [
        `${phase.errorStatus} becomes `,
        phase.responseStatus === null ? 'nothing else' : String(phase.responseStatus),
      ];
    default:
      return [
        phase.function && element('strong', {}, phase.function.name),
        phase.function?.kind === 'lambda-edge' && ` version ${phase.function.version}`,
      ];
  }
}

/** @param {Trace} trace @param {TracePhase} phase @param {(phase: number) => HTMLElement} sampleButton */
function detailsOf(trace, phase, sampleButton) {
  switch (phase.phase) {
    case 'behavior':
      return behaviorDetails(phase);
    case 'cache':
      return cacheDetails(phase);
    case 'origin':
      return originDetails(phase);
    case 'response-headers-policy':
      return policyDetails(phase);
    case 'custom-error-response':
      return customErrorDetails(phase);
    default:
      return eventDetails(phase, sampleButton(trace.phases.indexOf(phase)), trace.failure?.findings ?? []);
  }
}
