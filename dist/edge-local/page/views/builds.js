/** @import { BuildStatus } from '../../build-status.ts' */
import { append, element } from '../dom.js';
import { counted, duration, timeOfDay } from '../text.js';
import { findingsView } from './findings.js';
import { code } from './parts.js';

/** What the dev server last made of each function: errors with file and line, findings with rules, and which build is serving. */

/** @param {HTMLElement} place @param {BuildStatus[]} builds @param {boolean} watching false where no dev server builds anything */
export function showBuilds(place, builds, watching) {
  append(
    place,
    element('a', { href: '#/', class: 'back' }, '← All requests'),
    element('h2', { class: 'title', id: 'detail-heading', tabindex: -1 }, 'Builds'),
    builds.length === 0 &&
      element(
        'div',
        { class: 'card empty' },
        element(
          'p',
          {},
          watching
            ? 'Nothing has been built yet.'
            : 'Nothing is built here: functions came by AWS’s APIs. To build those of an edge.yml and watch them:',
        ),
        !watching && element('pre', {}, 'edge-local --config edge.yml --origin http://127.0.0.1:3000'),
      ),
    ...builds.map(buildView),
  );
}

/** @param {BuildStatus} build */
function buildView({ function: name, state, at, durationMs, findings, serving }) {
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const further = findings.length - errors;
  const words = {
    building: 'Building',
    ok: further > 0 ? `Built, with ${counted(further, 'finding')}` : 'Built',
    failed: `Broken: ${counted(errors, 'error')}`,
  };
  return element(
    'section',
    { class: `card build ${state}`, 'aria-label': `Build of ${name ?? 'edge.yml'}` },
    element(
      'div',
      { class: 'phase-head' },
      element('h3', {}, name ?? 'edge.yml'),
      element('p', { class: `build-state ${state}` }, words[state]),
      element('p', { class: 'took quiet small' }, `${timeOfDay(at)}, in ${duration(durationMs)}`),
    ),
    servingText(state, serving),
    findings.length > 0 && findingsView(findings),
  );
}

/** @param {BuildStatus['state']} state @param {BuildStatus['serving']} serving */
function servingText(state, serving) {
  if (serving === null) {
    return state === 'failed'
      ? element(
          'p',
          { class: 'list-row' },
          'No build of it has succeeded yet: requests that need it are answered with 503.',
        )
      : undefined;
  }
  const { version, sha256, builtAt } = serving;
  const what = [
    'version ',
    element('strong', {}, version),
    ', ',
    code(sha256.slice(0, 12)),
    `, built at ${timeOfDay(builtAt)}`,
  ];
  return state === 'failed'
    ? element('p', { class: 'list-row' }, 'The last good build is serving: ', ...what)
    : element('p', { class: 'list-row quiet' }, 'Serving ', ...what);
}
