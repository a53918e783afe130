/** @import { Trace } from '../../../traces/trace.ts' */
import { element } from '../dom.js';
import { findingsView, sourceView } from './findings.js';
import { code, logsView } from './parts.js';

/**
 * Why CloudFront answers with an error of its own: the first that an opened request says.
 * @param {Trace} trace
 */
export function failureView({ id, failure, end }) {
  if (!failure) {
    return end.kind === 'complete'
      ? undefined
      : element('div', { class: 'failure' }, element('p', { class: 'why' }, end.message));
  }
  const { status, resultType, message, details, phase, findings, source } = failure;
  const said = findings.map((finding) => finding.message).join('\n');
  const further = details.filter((line) => !said.includes(line));
  return element(
    'section',
    { class: 'failure', 'aria-labelledby': 'failure-heading' },
    element(
      'h3',
      { id: 'failure-heading' },
      `CloudFront answers ${status}`,
      phase !== null && [' at ', element('a', { href: `#/traces/${id}/${phase}` }, phase)],
    ),
    findings.length > 0 ? findingsView(findings) : element('p', { class: 'why' }, message),
    further.length > 0 && logsView(further, 'Details'),
    element(
      'div',
      { class: 'answer' },
      findings.length > 0 && element('p', {}, message),
      element('p', {}, 'CloudFront’s access log calls it ', code(resultType), '.'),
      sourceView(source),
    ),
  );
}
