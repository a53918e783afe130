import { type EventType, eventTypes } from '../edge/vocabulary.ts';
import type { PublishResult, RemovedSlot } from '../publish/request.ts';

/** Mermaid draws an error in place of a text longer than its `maxTextSize`, 50,000 characters unless configured, as on GitHub. */
const mermaidLimit = 50_000;

/** What a picture is made of: the behaviours' path patterns in CloudFront's order, `default` last, and what is or was on them. */
export type Pictured = Pick<NonNullable<PublishResult['distribution']>, 'patterns' | 'slots' | 'removed'>;

/**
 * A Mermaid flowchart of a distribution: each behaviour with its events in the order of a request, the functions and versions on
 * them. What this run changed is drawn bold and filled, what it took off dashed beside the way of a request. Where that is more than
 * Mermaid draws, behaviours that have no function are left out, then those that this run left alone, and at last the picture itself; a
 * sentence says so.
 */
export function distributionPicture(distribution: Pictured): string {
  const { patterns, slots, removed } = distribution;
  const changed = new Set([...slots.filter((slot) => slot.changed), ...removed].map(({ pattern }) => pattern));
  const withFunction = patterns.filter(
    (pattern) => changed.has(pattern) || slots.some((slot) => slot.pattern === pattern),
  );
  const withChange = patterns.filter((pattern) => changed.has(pattern));
  for (const shown of [patterns, withFunction, withChange]) {
    const picture = flowchart(shown, distribution);
    if (picture.length > mermaidLimit || (shown.length === 0 && patterns.length > 0)) continue;
    const left = patterns.length - shown.length;
    return left === 0 ? picture : `${picture}\n\n${left} of ${patterns.length} behaviours are not in the picture.`;
  }
  return 'The distribution has too many behaviours and functions for a picture.';
}

function flowchart(patterns: string[], { slots, removed }: Pictured): string {
  const lines = ['```mermaid', 'flowchart LR'];
  const changedNodes: string[] = [];
  const removedNodes: string[] = [];
  for (const [index, pattern] of patterns.entries()) {
    lines.push(
      `  subgraph behaviour${index}["${label(pattern === 'default' ? 'default (*)' : pattern)}"]`,
      '    direction LR',
    );
    const chain = [`viewer${index}((viewer))`];
    let originDrawn = false;
    for (const [position, slot] of inOrder(slots, pattern).entries()) {
      if (!originDrawn && isResponse(slot.eventType)) {
        chain.push(`origin${index}[(origin)]`);
        originDrawn = true;
      }
      const id = `slot${index}_${position}`;
      chain.push(`${id}["${labelOf(slot)}"]`);
      if (slot.changed) changedNodes.push(id);
    }
    if (!originDrawn) chain.push(`origin${index}[(origin)]`);
    lines.push(`    ${chain.join(' --> ')}`);
    for (const [position, slot] of inOrder(removed, pattern).entries()) {
      const id = `removed${index}_${position}`;
      lines.push(`    ${id}["${labelOf(slot)}<br/>taken off"]`);
      removedNodes.push(id);
    }
    lines.push('  end');
  }
  lines.push(
    ...styled('changed', 'stroke-width:3px,stroke:#d97706,fill:#fef3c7,color:#111827', changedNodes),
    ...styled('removed', 'stroke-dasharray:6 4,stroke:#b91c1c,fill:#ffffff,color:#6b7280', removedNodes),
  );
  return [...lines, '```'].join('\n');
}

/** A behaviour's slots in the order in which a request meets their events. */
function inOrder<Slot extends RemovedSlot>(slots: Slot[], pattern: string): Slot[] {
  const here = slots.filter((slot) => slot.pattern === pattern);
  return eventTypes.flatMap((eventType) => here.filter((slot) => slot.eventType === eventType));
}

function labelOf({ eventType, includeBody, arn }: RemovedSlot): string {
  return `${eventType}${includeBody ? ' (body)' : ''}<br/>${label(functionAndVersion(arn))}`;
}

function styled(name: string, style: string, nodes: string[]): string[] {
  return nodes.length === 0 ? [] : [`  classDef ${name} ${style}`, `  class ${nodes.join(',')} ${name}`];
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
