import type { AnyNode } from 'acorn';
import type { Positions } from '../bundle/positions.ts';
import type { Finding, RuleSource } from '../finding.ts';
import { functionRuntimes } from '../sources.ts';

/** A finding at a place of the code; what a package does is said of the package. */
export function codeFinding(
  positions: Positions,
  node: AnyNode,
  { rule, severity, message, advice, source = functionRuntimes }: Omit<Finding, 'source'> & { source?: RuleSource },
): Finding {
  const place = positions.placeOf(node);
  const owner = place?.packageName === undefined ? '' : `In the package ${place.packageName}: `;
  return { rule, severity, message: owner + message, advice, source, ...(place ? { position: place.position } : {}) };
}
