/** @import { LocalState, StateBehavior, StateDistribution, StateFunction, StateStage } from '../../../traces/local-state.ts' */
import { append, element } from '../dom.js';
import { code, facts } from './parts.js';
import { wayView } from './way.js';

/** Distributions as a picture: each behaviour's way, in the order in which path patterns are tried; stages and their releases. */

/** @param {HTMLElement} place @param {LocalState} state */
export function showDistributions(place, { distributions, stages }) {
  append(
    place,
    element('a', { href: '#/', class: 'back' }, '← All requests'),
    element(
      'h2',
      { class: 'title', id: 'detail-heading', tabindex: -1 },
      distributions.length === 1 ? 'Distribution' : 'Distributions',
    ),
    distributions.length === 0 &&
      element(
        'div',
        { class: 'card empty' },
        element('p', {}, 'There is no distribution here yet. Make one of an edge.yml:'),
        element('pre', {}, 'edge-local --config edge.yml --origin http://127.0.0.1:3000'),
      ),
    ...distributions.map(distributionView),
    ...stages.map(stageView),
  );
}

/** @param {StateDistribution} distribution */
function distributionView(distribution) {
  const { id, comment, url, status, enabled, behaviors, origins, originGroups, customErrorResponses } = distribution;
  return element(
    'section',
    { class: 'distribution', 'aria-label': `Distribution ${id}` },
    element('h3', { class: 'section-title' }, comment === '' ? id : comment),
    element(
      'p',
      { class: 'about' },
      comment !== '' && element('span', {}, id),
      element('a', { href: safeAddress(url) }, url),
      element(
        'span',
        {},
        enabled
          ? status === 'Deployed'
            ? 'Deployed'
            : 'In progress: the edge still serves what was before'
          : 'Disabled',
      ),
      distribution.defaultRootObject && element('span', {}, 'Root object ', code(distribution.defaultRootObject)),
    ),
    element(
      'ol',
      { class: 'behaviors', 'aria-label': 'Behaviours, in the order in which they are tried' },
      ...behaviors.map((behavior, at) => behaviorView(behavior, distribution, at)),
    ),
    facts([
      ...origins.map(
        (origin) => /** @type {[string, Node[]]} */ ([`Origin ${origin.id}`, [code(`${origin.url}${origin.path}`)]]),
      ),
      ...originGroups.map(
        ({ id: name, originIds, statusCodes }) =>
          /** @type {[string, string]} */ ([
            `Group ${name}`,
            `${originIds.join(', then ')} on ${statusCodes.join(', ')}`,
          ]),
      ),
      ...customErrorResponses
        .filter(({ pagePath }) => pagePath !== null)
        .map(
          ({ errorCode, pagePath, responseCode }) =>
            /** @type {[string, string]} */ ([
              `On ${errorCode}`,
              `${pagePath}${responseCode === null ? '' : ` as ${responseCode}`}`,
            ]),
        ),
    ]),
  );
}

/** Only what a browser may open from here: this machine's own. @param {string} url */
function safeAddress(url) {
  return /^http:\/\//.test(url) ? url : '#/';
}

/** @param {StateBehavior} behavior @param {StateDistribution} distribution @param {number} at */
function behaviorView(
  { pathPattern, targetOriginId, functions, cachePolicy, allowedMethods },
  { origins, originGroups },
  at,
) {
  /** @param {StateFunction['eventType']} eventType */
  const stop = (eventType) => {
    const fn = functions.find((one) => one.eventType === eventType);
    if (!fn) return {};
    const kind = fn.kind === 'lambda-edge' ? 'Lambda@Edge' : 'CloudFront Function';
    return {
      title: fn.kind === 'lambda-edge' ? `${fn.name} v${fn.version}` : fn.name,
      note: fn.runtime === null ? `${kind}, not there any more` : kind,
    };
  };
  const origin = origins.find(({ id }) => id === targetOriginId);
  const group = originGroups.find(({ id }) => id === targetOriginId);
  const name = pathPattern === 'default' ? 'Everything else' : pathPattern;
  return element(
    'li',
    { class: 'card behavior' },
    element(
      'h4',
      {},
      element('span', { class: 'quiet' }, `${at + 1}. `),
      pathPattern === 'default' ? name : code(pathPattern),
      element('span', { class: 'quiet methods' }, allowedMethods.join(' ')),
    ),
    wayView(
      {
        viewer: { title: 'Viewer' },
        'viewer-request': stop('viewer-request'),
        cache: {
          title: 'Cache',
          note: cachePolicy ? (cachePolicy.name?.replace(/^Managed-/, '') ?? cachePolicy.id) : undefined,
        },
        'origin-request': stop('origin-request'),
        origin: { title: targetOriginId, note: group ? group.originIds.join(', then ') : origin?.url },
        'origin-response': stop('origin-response'),
        'viewer-response': stop('viewer-response'),
      },
      `The way of requests for ${name}`,
    ),
  );
}

/** @param {StateStage} stage */
function stageView({ bucket, prefix, stage, releases }) {
  const columns = ['Function', 'Version', 'SHA-256', 'Released', 'Distributions'];
  return element(
    'section',
    { class: 'card', 'aria-label': `Stage ${stage}` },
    element('h3', {}, `Stage ${stage}`),
    element('p', { class: 'quiet small' }, `Release records of s3://${bucket}/${prefix}`),
    element(
      'table',
      { class: 'releases' },
      element('thead', {}, element('tr', {}, ...columns.map((name) => element('th', { scope: 'col' }, name)))),
      element(
        'tbody',
        {},
        ...releases.map((release) =>
          element(
            'tr',
            {},
            element('th', { scope: 'row' }, release.function),
            release.problem !== null
              ? element('td', { colspan: columns.length - 1 }, release.problem)
              : [
                  element('td', {}, release.version ?? 'by Terraform'),
                  element('td', {}, release.sha256 && code(release.sha256.slice(0, 12))),
                  element('td', {}, release.releasedAt?.replace('T', ' ').replace(/\.\d+Z$|Z$/, ' UTC')),
                  element('td', {}, release.distributions.map(({ name }) => name).join(', ')),
                ],
          ),
        ),
      ),
    ),
  );
}
