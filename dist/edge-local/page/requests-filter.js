/** @import { TraceSummary } from '../../traces/trace.ts' */
import { byId } from './dom.js';

/** Which requests are shown. */

const field = () => /** @type {HTMLInputElement} */ (byId('filter'));
const failedOnly = () => /** @type {HTMLInputElement} */ (byId('only-failed'));

/** @param {() => void} changed */
export function startFilter(changed) {
  field().addEventListener('input', changed);
  failedOnly().addEventListener('change', changed);
}

/** Shows all again. */
export function clearFilter() {
  field().value = '';
  failedOnly().checked = false;
  field().focus();
}

/** @param {TraceSummary} trace */
export function isShown(trace) {
  if (failedOnly().checked && !isFailed(trace)) return false;
  const wanted = field().value.toLowerCase().split(/\s+/).filter(Boolean);
  if (wanted.length === 0) return true;
  const { method, url, status, cache, country, failure, functions, distributionId } = trace;
  const all = [method, url, status, cache, country, failure?.resultType, ...functions, distributionId];
  const text = all.join(' ').toLowerCase();
  return wanted.every((word) => text.includes(word));
}

/** @param {TraceSummary} trace */
function isFailed({ failure, status, end }) {
  return failure !== null || (status ?? 500) >= 500 || end.kind === 'broke-off' || end.kind === 'internal-error';
}
