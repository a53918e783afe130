import type { AnyNode } from 'acorn';
import type { Finding } from '../finding.ts';
import { isDisallowedHeader, isReadOnlyHeader, readOnlyInGeneratedResponses, viewerCountryHeader } from '../headers.ts';
import { allEdgeRestrictions, edgeRestrictions, eventStructure } from '../sources.ts';
import type { EventType } from '../vocabulary.ts';
import { findHeaderWrites, type HeaderWrite } from './header-writes.ts';
import type { Positions } from './positions.ts';
import type { BundleToCheck } from './request.ts';
import { findReturnedObjects, type HeadersOf } from './returned-objects.ts';
import type { Scopes } from './scopes.ts';
import { type FunctionNode, staticKey } from './syntax.ts';
import { resolveValue } from './values.ts';

/** The events at which a write has an effect: changes of the request are ignored at response events. */
const effective: Record<HeadersOf, readonly EventType[]> = {
  request: ['viewer-request', 'origin-request'],
  response: ['origin-response', 'viewer-response'],
  generated: ['viewer-request', 'origin-request', 'origin-response', 'viewer-response'],
  origin: ['origin-request'],
};

/**
 * Checks the headers that the code is seen to write. Wrong at every event where the write has an effect, among those that the function is
 * attached to, is an error; wrong at some of them is a warning that names them.
 */
export function checkHeaderWrites(
  scopes: Scopes,
  positions: Positions,
  { target, eventTypes }: BundleToCheck,
  handler: FunctionNode | undefined,
): Finding[] {
  if (target !== 'lambda-edge') return [];
  const findings = new Map<string, Finding>();
  for (const write of findHeaderWrites(scopes, findReturnedObjects(scopes, handler))) {
    const place = positions.placeOf(write.node);
    for (const found of [...checkName(write, eventTypes), ...checkValue(scopes, write)]) {
      // In a package the user can change nothing, and it may never run.
      const severity = place?.packageName === undefined && write.certain ? found.severity : 'warning';
      const finding: Finding = { ...found, severity, position: place?.position };
      findings.set(JSON.stringify([finding.rule, finding.message, finding.position]), finding);
    }
  }
  return [...findings.values()];
}

function checkName({ name, of, deletes }: HeaderWrite, eventTypes: readonly EventType[]): Finding[] {
  const events = eventTypes.filter((eventType) => effective[of].includes(eventType));
  if (events.length === 0) return [];
  if (isDisallowedHeader(name)) {
    // It is never there to be deleted.
    if (deletes) return [];
    return [
      {
        rule: 'disallowed-header',
        severity: 'error',
        message: `The header ${name} is set, which code at the edge may not add: CloudFront answers 502.`,
        advice: 'Use another name, or leave it to CloudFront.',
        source: allEdgeRestrictions,
      },
    ];
  }
  if (of === 'origin') return [];
  const wrong = events.filter((eventType) => isForbidden(name, of, eventType, deletes));
  if (wrong.length === 0) return [];
  // CloudFront's pages list the headers for each event, not for responses made in request events.
  const certain =
    wrong.length === events.length && !(of === 'generated' && wrong.some((eventType) => eventType.endsWith('request')));
  const isCountry = name.toLowerCase() === viewerCountryHeader;
  const where =
    wrong.length === events.length ? '' : ' It is no error at the other events that the function is built for.';
  return [
    {
      rule: 'read-only-header',
      severity: certain ? 'error' : 'warning',
      message: isCountry
        ? `The header ${name} is set at viewer-request, where CloudFront answers 502 to that.${where}`
        : `The header ${name} is ${deletes ? 'deleted' : 'written'}, which is read-only at ${wrong.join(' and ')}: CloudFront answers 502.${where}`,
      advice: isCountry
        ? 'Let CloudFront add it, with a cache or origin request policy, and read it at origin-request.'
        : wrong.length === events.length
          ? 'Leave the header as it is.'
          : 'Leave the header as it is, or set event-types to the events that the function is for.',
      source: isCountry ? edgeRestrictions : allEdgeRestrictions,
    },
  ];
}

function isForbidden(name: string, of: HeadersOf, eventType: EventType, deletes: boolean): boolean {
  const lower = name.toLowerCase();
  const madeFromNothing = of === 'generated' && eventType.endsWith('request');
  if (of === 'request' && eventType === 'viewer-request' && lower === viewerCountryHeader) return !deletes;
  // The function's own response has no such header before it is set there, so deleting it again is no change.
  if (madeFromNothing) return !deletes && readOnlyInGeneratedResponses.includes(lower);
  return isReadOnlyHeader(name, eventType);
}

/** What a header is set to, where that stands in the source: `[{ key, value }]` with the header's own name as key. */
function checkValue(scopes: Scopes, { name, value }: HeaderWrite): Finding[] {
  const written = value && resolveValue(scopes, value);
  if (!written) return [];
  if (written.type === 'Literal' || written.type === 'TemplateLiteral' || written.type === 'ObjectExpression') {
    const message = `The header ${name} is set to ${written.type === 'ObjectExpression' ? 'an object' : 'a single value'}; CloudFront takes an array of { key, value }.`;
    const advice = `Write [{ key: '${name}', value: ... }].`;
    return [{ rule: 'header-shape', severity: 'warning', message, advice, source: eventStructure }];
  }
  if (written.type !== 'ArrayExpression') return [];
  const wrong = written.elements
    .map((element) => element && keyOf(element))
    .find((key) => key && key.toLowerCase() !== name.toLowerCase());
  if (!wrong) return [];
  const message = `The header ${name} has an entry with the key ${JSON.stringify(wrong)}; CloudFront takes the same name, in any case.`;
  return [
    {
      rule: 'header-key-mismatch',
      severity: 'warning',
      message,
      advice: `Use '${name}' in both places.`,
      source: eventStructure,
    },
  ];
}

function keyOf(element: AnyNode): string | undefined {
  if (element.type !== 'ObjectExpression') return undefined;
  for (const property of element.properties) {
    if (property.type !== 'Property' || staticKey(property.key, property.computed) !== 'key') continue;
    return staticKey(property.value, true);
  }
  return undefined;
}
