import { type EventType, eventTypes } from '../edge/vocabulary.ts';
import type { DistributionSlot } from '../publish/request.ts';

/**
 * A Mermaid flowchart of a distribution: each behaviour with its events in the order of a request, the functions and versions on
 * them. What this run changed is drawn bold and filled.
 *
 * @param patterns the behaviours' path patterns in CloudFront's order, `default` last
 */
export function distributionPicture(patterns: string[], slots: DistributionSlot[]): string {
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

/** Mermaid takes `#...;` for characters that would end a quoted label or become HTML. */
function label(text: string): string {
  return text.replace(/[#"<>&`;]/g, (character) => `#${character.codePointAt(0)};`);
}
