/** @import { TraceSummary } from '../../traces/trace.ts' */
import { element, hidden } from './dom.js';
import { duration, timeOfDay } from './text.js';

/** A request's line in the list. @param {TraceSummary} trace @param {boolean} isNew whether it comes in while somebody looks */
export function requestRow(trace, isNew) {
  const { id, at, method, durationMs, country, failure, end } = trace;
  const reason = failure?.resultType ?? (end.kind === 'complete' ? undefined : endings[end.kind]);
  const ran = trace.functions.join(', ');
  return element(
    'li',
    { class: isNew ? 'arrived' : undefined },
    element(
      'a',
      { class: 'request', href: `#/traces/${id}`, tabindex: -1 },
      element('span', { class: 'method mono' }, method),
      hidden(' '),
      element('span', { class: 'path mono', title: trace.url }, pathOf(trace.url)),
      hidden(', '),
      statusMark(trace.status),
      element('time', { datetime: at }, hidden(', at '), timeOfDay(at)),
      element(
        'span',
        { class: 'more timed' },
        element('span', { class: reason ? 'reason bad' : 'reason' }, hidden(', '), reason ?? cacheText(trace.cache)),
        ran !== '' && element('span', { class: 'mark' }, hidden(', ran '), ran),
        country && element('span', {}, hidden(', from '), country),
        trace.resendOf && element('span', { class: 'resent' }, hidden(', '), 'sent again'),
        element('span', { class: 'took' }, hidden(', in '), duration(durationMs)),
      ),
    ),
  );
}

/** @type {Record<string, string>} */
export const endings = {
  'viewer-went-away': 'Viewer went away',
  'broke-off': 'Broke off',
  'internal-error': 'The local edge failed',
};

/** A status, coloured by its class. @param {number | null} status */
export function statusMark(status) {
  const kind = status === null || status >= 500 ? 'bad' : status >= 400 ? 'client' : status >= 300 ? 'moved' : 'good';
  return element('span', { class: `status ${kind}` }, status ?? 'none');
}

/** X-Cache in words: `LambdaGeneratedResponse` as `Lambda generated response`. @param {string | null} cache */
export function cacheText(cache) {
  if (cache === null) return '';
  const words = cache.replace(/([a-z])([A-Z])/g, '$1 $2').split(' ');
  return words.map((word, at) => (at === 0 ? word : word.toLowerCase())).join(' ');
}

/** Path and query string of a URL as it was written; `*` of an OPTIONS request for no path. @param {string} url */
export function pathOf(url) {
  return url.replace(/^https?:\/\/[^/?#*]*/i, '') || '/';
}
