import { inWords, type RestrictionId, restriction } from '../../src/edge/restrictions.ts';

type Row = [
  what: string,
  fn: RestrictionId | '-',
  viewer: RestrictionId | '-',
  origin: RestrictionId | '-',
  lambda: RestrictionId | '-',
];

const rows: Row[] = [
  ['code as it is uploaded', 'function-code', 'edge-zip-viewer', 'edge-zip-origin', 'lambda-zip'],
  ['code unpacked', '-', 'edge-unpacked', 'edge-unpacked', 'lambda-unpacked'],
  ['time', '-', 'edge-timeout-viewer', 'edge-timeout-origin', 'lambda-timeout'],
  ['compute utilization, of a time under a millisecond', 'function-compute-utilization', '-', '-', '-'],
  ['memory', 'function-memory', 'edge-memory-viewer', 'edge-memory', 'lambda-memory'],
  ['request body it gets to see', '-', 'edge-exposed-body-viewer', 'edge-exposed-body-origin', '-'],
  ['response it makes, with headers', '-', 'edge-generated-response-viewer', 'edge-generated-response-origin', '-'],
];

/** The limits that decide which tool a job needs, as a Markdown table made of the checks' own. */
export function limitsTable(): string {
  const cell = (id: RestrictionId | '-') => {
    if (id === '-') return '';
    const { value, unit, source } = restriction(id);
    return `${inWords(value, unit)}${source.unsure ? ' (sources disagree)' : ''}`;
  };
  const lines = rows.map(([what, ...ids]) => `| ${[what, ...ids.map(cell)].join(' | ')} |`);
  return [
    '| | CloudFront Function | Lambda@Edge, viewer events | Lambda@Edge, origin events | regional Lambda |',
    '|---|---|---|---|---|',
    ...lines,
  ].join('\n');
}
