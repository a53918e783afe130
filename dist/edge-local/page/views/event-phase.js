/** @import { TraceFinding } from '../../../traces/parts.ts' */
/** @import { EventPhase, FunctionRunTrace } from '../../../traces/phases.ts' */
import { element } from '../dom.js';
import { counted } from '../text.js';
import { changesIn, differenceView, valueView } from './code.js';
import { findingsView } from './findings.js';
import { code, logsView, measuresView } from './parts.js';

/** What a function at one of the four events saw and made of it. */

/** @type {Record<FunctionRunTrace['outcome'], string>} */
const outcomes = {
  returned: 'It returned.',
  threw: 'It threw an error.',
  'not-loaded': 'It could not be loaded.',
  'timed-out': 'It ran out of time.',
  'out-of-memory': 'It ran out of memory.',
  exited: 'It ended its process.',
  'not-run': 'It could not be run.',
};

/**
 * @param {EventPhase} phase @param {HTMLElement} sampleButton
 * @param {TraceFinding[]} told findings that stand above already, as why the request failed
 */
export function eventDetails({ phase, function: fn, run }, sampleButton, told) {
  if (!fn || !run) return [];
  const { outcome, error, logs, measures, originChanges, cut, coldStart } = run;
  const findings = run.findings.filter((one) => !told.some(({ message }) => message === one.message));
  const about = [
    fn.kind === 'lambda-edge' ? 'Lambda@Edge' : 'CloudFront Function',
    fn.runtime,
    coldStart && 'started for this request',
  ].filter(Boolean);
  return [
    element('p', { class: 'quiet small' }, about.join(', ')),
    outcome !== 'returned' && element('p', { class: 'list-row' }, outcomes[outcome]),
    error &&
      element(
        'div',
        {},
        element('h5', {}, 'Error'),
        logsView([`${error.type}: ${error.message}`, ...error.stack], `Error of ${fn.name}`),
      ),
    findings.length > 0 && element('div', {}, element('h5', {}, 'What the rules say'), findingsView(findings)),
    measures.length > 0 && measuresView(measures),
    ...changeView(phase, run),
    originChanges.length > 0 &&
      element(
        'div',
        {},
        element('h5', {}, 'Asked of the origin'),
        ...originChanges.flatMap(({ operation, argument }) => [code(operation), valueView(argument, operation)]),
      ),
    logs.length > 0 &&
      element(
        'div',
        {},
        element('h5', {}, counted(logs.length, 'log line')),
        logsView(logs, `Log lines of ${fn.name}`),
      ),
    cut.length > 0 &&
      element(
        'p',
        { class: 'small quiet list-row' },
        ...cut.map(({ at, characters }) => `${at} is cut here; it has ${characters.toLocaleString('en')} characters. `),
      ),
    element(
      'div',
      { class: 'actions event-actions' },
      element(
        'details',
        {},
        element('summary', {}, 'The whole event'),
        valueView(run.event, `The event as ${fn.name} got it`),
      ),
      sampleButton,
    ),
  ];
}

/** @param {EventPhase['phase']} phase @param {FunctionRunTrace} run */
function changeView(phase, { before, after, result, outcome }) {
  const part = phase.endsWith('request') ? 'Request' : 'Response';
  if (outcome !== 'returned') {
    return [element('h5', {}, `${part} before`), valueView(before, `${part} as the function got it`)];
  }
  if (result === 'generated') {
    return [
      element('h5', {}, 'It answered by itself: what is behind it was not asked'),
      valueView(after, 'The response that the function made'),
    ];
  }
  if (after === null || typeof after !== 'object') {
    return [
      element('h5', {}, 'What it returned'),
      valueView(after, 'What the function returned'),
      element('h5', {}, `${part} before`),
      valueView(before, `${part} as the function got it`),
    ];
  }
  const changes = changesIn(before, after);
  return [
    element('h5', {}, `${part} before and after: ${changes}`),
    differenceView(before, after, `${part} before and after, ${changes}`),
  ];
}
