import type { AnyNode } from 'acorn';
import { resolveValue } from '../edge/bundle/values.ts';
import { eventStructure, includeBody } from '../edge/sources.ts';
import { type Code, functionFeatures, reasonAt } from './code.ts';
import { nameOfKey, nameOfMember } from './constants.ts';
import { eventPath, isEventDictionary, isEventPart } from './event-paths.ts';
import { handedOn } from './handed-on.ts';
import { possibleEventPaths } from './possible-event-paths.ts';
import type { Reason } from './recommendation.ts';

/** Members of the event's parts that a CloudFront Function's event has too, in whatever shape. */
const carried = new Set([
  ...['Records', 'Records.0', 'Records.0.cf', 'Records.0.cf.config', 'Records.0.cf.request', 'Records.0.cf.response'],
  ...['distributionDomainName', 'distributionId', 'eventType', 'requestId'].map(
    (name) => `Records.0.cf.config.${name}`,
  ),
  ...['clientIp', 'method', 'uri', 'querystring', 'headers'].map((name) => `Records.0.cf.request.${name}`),
  ...['status', 'statusDescription', 'headers'].map((name) => `Records.0.cf.response.${name}`),
]);

/** What the handler takes from its event, and how: the request's body, the origin, and parts whose members are not certain. */
export function judgeEvent(code: Code): Reason[] {
  const { handler } = code;
  if (!handler)
    return [reasonAt(code, code.program, 'decide', 'Which function the handler is cannot be told from the code.')];
  const reasons: Reason[] = [];
  for (const node of code.nodes) {
    if (node.type === 'MemberExpression') {
      if (!isWritten(code, node))
        reasons.push(...judgeRead(code, node, nameOfMember(code.scopes, node), eventPath(code, node.object)));
      else reasons.push(...judgeWrite(code, node));
    } else if (node.type === 'Property' && code.scopes.parentOf(node)?.type === 'ObjectPattern') {
      const name = nameOfKey(code.scopes, node.key, node.computed);
      // Where a pattern starts is not asked: names that are looked for are rare enough.
      reasons.push(...judgeRead(code, node, name, undefined));
    }
    if (node.type === 'RestElement' && code.scopes.parentOf(node)?.type === 'ObjectPattern')
      reasons.push(reasonAt(code, node, 'decide', 'What is left of an object here is not certain.', eventStructure));
    if (mayBePart(code, node) && handedOn(code, node)) {
      const message = 'The event is handed on as a whole here; what is taken from it is not certain.';
      reasons.push(reasonAt(code, node, 'decide', message, eventStructure));
    }
  }
  return [...reasons, ...judgeParameters(code)];
}

const expressions = [
  'Identifier',
  'MemberExpression',
  'CallExpression',
  'ConditionalExpression',
  'LogicalExpression',
  'AwaitExpression',
];

function mayBePart(code: Code, node: AnyNode): boolean {
  if (!expressions.includes(node.type)) return false;
  return possibleEventPaths(code, node).some(
    (path) => isEventPart(path.split('.').filter(Boolean)) || path.includes('?'),
  );
}

function judgeRead(code: Code, node: AnyNode, name: string | undefined, owner: string[] | undefined): Reason[] {
  const at = (kind: Reason['kind'], message: string, source = eventStructure) => [
    reasonAt(code, node, kind, message, source),
  ];
  if (name === 'body' && !isOwnObject(code, node))
    return at(
      'requires',
      'CloudFront Functions get no body: reading it needs include-body at Lambda@Edge.',
      includeBody,
    );
  const path = owner && name !== undefined ? [...owner, name] : undefined;
  if (name === 'key' && !isOwnObject(code, node))
    return at('decide', "A CloudFront Function's event has header names in lower case only, and no key.");
  if (name?.toLowerCase().startsWith('cloudfront-') && (!owner || isEventDictionary(owner))) {
    const message = `Lambda@Edge has no ${name} at viewer events; a CloudFront Function has it where a cache or origin request policy lists it.`;
    return at('decide', message);
  }
  if (owner && isEventPart(owner) && path && !carried.has(path.join('.')))
    return at('decide', `A CloudFront Function's viewer event has no ${path.slice(3).join('.') || name}.`);
  if (name === 'origin' && !owner && !isOwnObject(code, node))
    return at('decide', "Whether this is the request's origin, which viewer events do not have, is not certain.");
  return [];
}

/** Something else in the place of a part of the event that is followed by its name. */
function judgeWrite(code: Code, node: AnyNode & { type: 'MemberExpression' }): Reason[] {
  const path = eventPath(code, node);
  if (!path) return [];
  const isWhole = isEventPart(path) || path.join('.') === 'Records.0.cf.config';
  const assignment = code.scopes.parentOf(node);
  const value = assignment?.type === 'AssignmentExpression' ? resolveValue(code.scopes, assignment.right) : undefined;
  const headers = isEventDictionary(path) && path.at(-1) === 'headers';
  if (!isWhole && !(headers && value?.type !== 'ObjectExpression')) return [];
  return [
    reasonAt(
      code,
      node,
      'decide',
      `${path.slice(3).join('.')} is replaced as a whole, which is not followed.`,
      eventStructure,
    ),
  ];
}

/** Lambda's second parameter, and parameters that are no plain names. */
function judgeParameters(code: Code): Reason[] {
  const handler = code.handler!;
  const reasons: Reason[] = [];
  const decide = (node: AnyNode, message: string) =>
    reasons.push(reasonAt(code, node, 'decide', message, functionFeatures));
  if (handler.generator) decide(handler, 'CloudFront Functions have no generators.');
  const [event, context, , ...more] = handler.params;
  if (event && event.type !== 'Identifier' && event.type !== 'ObjectPattern')
    decide(event, "What the handler's event is called is not certain.");
  for (const parameter of more) decide(parameter, 'The handler has more than three parameters.');
  if (!context) return reasons;
  if (context.type !== 'Identifier') decide(context, 'CloudFront Functions have no Lambda context.');
  else
    for (const read of code.scopes.bindingOf(context)?.references ?? [])
      decide(read, 'CloudFront Functions have no Lambda context.');
  return reasons;
}

function isWritten(code: Code, node: AnyNode): boolean {
  const user = code.scopes.parentOf(node);
  if (user?.type === 'AssignmentExpression') return user.left === node && user.operator === '=';
  return user?.type === 'UnaryExpression' && user.operator === 'delete';
}

/** Whether what a member is read from stands in the source: an object of the code's own, with no copies of others in it. */
function isOwnObject(code: Code, node: AnyNode): boolean {
  if (node.type !== 'MemberExpression') return false;
  const owner = resolveValue(code.scopes, node.object);
  return owner?.type === 'ObjectExpression' && owner.properties.every(({ type }) => type === 'Property');
}
