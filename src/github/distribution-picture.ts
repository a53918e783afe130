import { type EventType, eventTypes } from '../edge/vocabulary.ts';
import type { DistributionSlot } from '../publish/request.ts';

/** Mermaid draws an error in place of a text longer than its `maxTextSize`, 50,000 characters unless configured, as on GitHub. */
const mermaidLimit = 50_000;

/**
 * A Mermaid flowchart of a distribution: each behaviour with its events in the order of a request, the functions and versions on
 * them. What this run changed is drawn bold and filled. Where that is more than Mermaid draws, behaviours that have no function are
 * left out, then those that this run left alone, and at last the picture itself; a sentence says so.
 *
 * @param patterns the behaviours' path patterns in CloudFront's order, `default` last
 */
export function distributionPicture(patterns: string[], slots: DistributionSlot[]): string {
  const withFunction = patterns.filter((pattern) => slots.some((slot) => slot.pattern === pattern));
  const withChange = withFunction.filter((pattern) => slots.some((slot) => slot.pattern === pattern && slot.changed));
  for (const shown of [patterns, withFunction, withChange]) {
    const picture = flowchart(shown, slots);
    if (picture.length > mermaidLimit || (shown.length === 0 && patterns.length > 0)) continue;
    const left = patterns.length - shown.length;
    return left === 0 ? picture : `${picture}\n\n${left} of ${patterns.length} behaviours are not in the picture.`;
  }
  return 'The distribution has too many behaviours and functions for a picture.';
}

function flowchart(patterns: string[], slots: DistributionSlot[]): string {
  const lines = ['```mermaid', 'flowchart LR'];
  const changed: string[] = [];
  for (const [index, pattern] of patterns.entries()) {
    const here = slots.filter((slot) => slot.pattern === pattern);
    const nodes = eventTypes.flatMap((eventType) => here.filter((slot) => slot.eventType === eventType));
    lines.push(
      `  subgraph behaviour${index}["${label(pattern === 'default' ? 'default (*)' : pattern)}"]`,
      '    direction LR',
    );
    const chain = [`viewer${index}((viewer))`];
    let originDrawn = false;
    for (const [position, slot] of nodes.entries()) {
      if (!originDrawn && isResponse(slot.eventType)) {
        chain.push(`origin${index}[(origin)]`);
        originDrawn = true;
      }
      const id = `slot${index}_${position}`;
      chain.push(
        `${id}["${slot.eventType}${slot.includeBody ? ' (body)' : ''}<br/>${label(functionAndVersion(slot.arn))}"]`,
      );
      if (slot.changed) changed.push(id);
    }
    if (!originDrawn) chain.push(`origin${index}[(origin)]`);
    lines.push(`    ${chain.join(' --> ')}`, '  end');
  }
  if (changed.length > 0) {
    lines.push(
      '  classDef changed stroke-width:3px,stroke:#d97706,fill:#fef3c7,color:#111827',
      `  class ${changed.join(',')} changed`,
    );
  }
  return [...lines, '```'].join('\n');
}

function isResponse(eventType: EventType): boolean {
  return eventType === 'origin-response' || eventType === 'viewer-response';
}

/** `router 12` of a Lambda version's ARN, the name alone of a CloudFront Function's. */
function functionAndVersion(arn: string): string {
  const lambda = /:function:([^:]+):([^:]+)$/.exec(arn);
  if (lambda) return `${lambda[1]} ${lambda[2]}`;
  return arn.slice(arn.lastIndexOf('/') + 1);
}

/**
 * Mermaid takes `#...;` for characters that would end a quoted label, or be read as HTML, Markdown, a formula or a directive. One `*`
 * alone is no Markdown, and stays legible.
 */
function label(text: string): string {
  return text.replace(/[#"<>&`;\\$%*_~]/g, (character) =>
    '*_~'.includes(character) && text.indexOf(character) === text.lastIndexOf(character)
      ? character
      : `#${character.codePointAt(0)};`,
  );
}
