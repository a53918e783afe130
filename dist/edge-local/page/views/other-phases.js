/** @import { BehaviorPhase, CachePhase, CustomErrorResponsePhase, OriginPhase, ResponseHeadersPolicyPhase } from '../../../traces/phases.ts' */
import { element } from '../dom.js';
import { counted } from '../text.js';
import { headersView } from './message.js';
import { code, facts, logsView } from './parts.js';

/** The phases that are CloudFront's own. */

/** @param {BehaviorPhase} phase */
export function behaviorDetails({ why, notMatched, targetOriginId, ...phase }) {
  return [
    element('p', { class: 'list-row' }, why),
    facts([
      ['Tried before', notMatched.length > 0 && notMatched.flatMap((pattern, at) => [at > 0 && ', ', code(pattern)])],
      ['Origin', targetOriginId],
      ['Cache policy', policyName(phase.cachePolicy)],
      ['Origin request policy', policyName(phase.originRequestPolicy)],
      ['Response headers policy', policyName(phase.responseHeadersPolicy)],
      ['Methods', phase.allowedMethods.join(', ')],
      ['TTL', `${phase.ttl.minimum} s at least, ${phase.ttl.default} s by default, ${phase.ttl.maximum} s at most`],
    ]),
  ];
}

/** @param {{ id: string, name: string | null } | null} policy */
function policyName(policy) {
  return policy && (policy.name ?? code(policy.id));
}

/** @param {CachePhase} phase */
export function cacheDetails({ why, key, ageSeconds, freshSeconds, stored }) {
  return [
    element('p', { class: 'list-row' }, why),
    facts([
      ['Key', code(`${key.method} ${key.path}${key.queryString === '' ? '' : `?${key.queryString}`}`)],
      [
        'Headers in it',
        key.headers.length > 0 && key.headers.map(([name, value]) => element('div', {}, code(`${name}: ${value}`))),
      ],
      ['Cookies in it', key.cookies !== '' && code(key.cookies)],
      ['Accept-Encoding', key.acceptEncoding !== null && code(key.acceptEncoding)],
      ['Origin changes', key.originChanges.length > 0 && code(JSON.stringify(key.originChanges))],
      ['Age', ageSeconds !== null && counted(Math.round(ageSeconds), 'second')],
      ['Fresh for', freshSeconds !== null && `${counted(Math.round(freshSeconds), 'second')} more`],
      ['Stored', stored && `${stored.stored ? `for ${counted(stored.seconds, 'second')}. ` : 'no. '}${stored.why}`],
    ]),
  ];
}

/** @param {OriginPhase} phase */
export function originDetails({ method, url, request, response, error, failover, kind }) {
  return [
    failover !== null && element('p', { class: 'list-row' }, `Failover: ${failover}`),
    error && logsView([`${error.status} ${error.resultType}: ${error.message}`], 'Why the origin gave no answer'),
    facts([
      ['Asked', code(`${method} ${url}`)],
      ['Kind', kind === 's3' ? 'S3 bucket' : 'custom origin'],
      ['Answered', response && `${response.status} ${response.statusDescription}`],
    ]),
    element(
      'details',
      { class: 'list-row' },
      element('summary', {}, 'Headers to and from the origin'),
      element('h5', {}, 'Request'),
      headersView(request, 'Headers of the request to the origin'),
      ...(response ? [element('h5', {}, 'Response'), headersView(response, "Headers of the origin's response")] : []),
    ),
  ];
}

/** @param {ResponseHeadersPolicyPhase} phase */
export function policyDetails({ removed, set }) {
  return [
    facts([
      ['Set', set.length > 0 && set.map(([name, value]) => element('div', {}, code(`${name}: ${value}`)))],
      ['Removed', removed.length > 0 && code(removed.join(', '))],
      ['Changed', removed.length + set.length === 0 && 'nothing'],
    ]),
  ];
}

/** @param {CustomErrorResponsePhase} phase */
export function customErrorDetails({ pagePath, why }) {
  return [element('p', { class: 'list-row' }, why), facts([['Page', code(pagePath)]])];
}
