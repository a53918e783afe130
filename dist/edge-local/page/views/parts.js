/** @import { TraceMeasure } from '../../../traces/phases.ts' */
/** @import { Child } from '../dom.js' */
import { element, hidden } from '../dom.js';
import { duration, size } from '../text.js';

/** Pieces that several views are made of. */

/** Names and values; a value that is undefined leaves its row out. @param {[string, Child | Child[]][]} rows */
export function facts(rows) {
  const shown = rows.filter(([, value]) => value !== undefined && value !== null && value !== false);
  return element(
    'dl',
    { class: 'facts' },
    ...shown.flatMap(([name, value]) => [
      element('dt', {}, name),
      element('dd', {}, ...(Array.isArray(value) ? value : [value])),
    ]),
  );
}

/** @param {string} text */
export function code(text) {
  return element('code', {}, text);
}

/** Lines that are items of their own in a list; a browser has all there are, further ones as one text. */
const mostLines = 300;

/** Log lines as they were written. @param {string[]} lines @param {string} name */
export function logsView(lines, name) {
  const items = lines.slice(0, mostLines);
  if (lines.length > mostLines) items.push(lines.slice(mostLines).join('\n'));
  // What is long scrolls in a frame of its own, which the keyboard must reach.
  const isLong = lines.length > 20 || lines.join('').length > 4000;
  return element(
    'ol',
    { class: isLong ? 'logs long' : 'logs', 'aria-label': name, tabindex: isLong ? 0 : undefined },
    ...items.map((line) => element('li', {}, line)),
  );
}

/** @type {Record<TraceMeasure['what'], string>} */
const measured = {
  duration: 'Duration',
  memory: 'Memory',
  'compute-utilization': 'Compute utilization',
  'generated-response': 'Generated response',
  'request-body': 'Request body',
  'code-size': 'Code',
};

/** Figures beside their limits. @param {TraceMeasure[]} measures */
export function measuresView(measures) {
  return element('ul', { class: 'measures' }, ...measures.map(measureView));
}

/** @param {TraceMeasure} measure */
function measureView({ what, used, unit, limit, configured, estimate, source }) {
  const name = measured[what] ?? what;
  const most = configured ?? limit;
  const figure = used === null ? 'not known here' : withUnit(used, unit);
  const bound = `of ${withUnit(most, unit)}`;
  const note =
    configured === null || configured === limit
      ? source.title
      : `configured; ${withUnit(limit, unit)} at most. ${source.title}`;
  return element(
    'li',
    { title: `${note}${estimate ? '. Measured on this machine; AWS would measure otherwise.' : ''}` },
    element(
      'p',
      { class: 'figure' },
      element('span', { class: 'quiet' }, name),
      element(
        'span',
        {},
        estimate && used !== null ? '≈ ' : '',
        `${figure} `,
        element('span', { class: 'quiet' }, bound),
      ),
    ),
    used !== null &&
      element('meter', {
        'aria-label': `${name}: ${figure} ${bound}${estimate ? ', an estimate' : ''}`,
        min: 0,
        max: most,
        low: most * 0.8,
        high: most,
        optimum: 0,
        value: Math.min(used, most),
      }),
    configured !== null && configured !== limit && hidden(`The limit is ${withUnit(limit, unit)}.`),
  );
}

/** @param {number} value @param {TraceMeasure['unit']} unit */
function withUnit(value, unit) {
  switch (unit) {
    case 'ms':
      return duration(value);
    case 'bytes':
      return size(value);
    case 'percent':
      return `${Math.round(value)} %`;
    default:
      return `${Math.round(value).toLocaleString('en')} ${unit}`;
  }
}
