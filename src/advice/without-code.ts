import type { AnyNode } from 'acorn';
import { isDisallowedHeader, readOnlyHeaders } from '../edge/headers.ts';
import type { EventType, Target } from '../edge/vocabulary.ts';
import type { Code } from './code.ts';
import type { WithoutCode } from './recommendation.ts';
import { responseHeadersPolicy } from './response-headers-policy.ts';
import { readStaticEffects } from './static-effects.ts';
import type { StaticEffect } from './static-loops.ts';
import { quotedText } from './terraform.ts';

export interface WithoutCodeRequest {
  target: Target;
  eventTypes: readonly EventType[];
  functionName: string;
}

/** Headers that an origin's custom headers cannot be. Source: CloudFront Developer Guide, Add custom headers to origin requests. */
const notToOrigin =
  /^(cache-control|connection|content-length|cookie|host|if-.*|max-forwards|pragma|proxy-.*|range|request-range|te|trailer|transfer-encoding|upgrade|via|x-amz-.*|x-amzn-.*|x-edge-.*|x-real-ip|accept-encoding)$/;

/** Finds what does a function's whole job without code, where there is such a thing; undefined also where it is not certain. */
export function findWithoutCode(code: Code, request: WithoutCodeRequest): WithoutCode | undefined {
  const { handler } = code;
  const read = handler && isQuiet(code) ? readStaticEffects(code, handler) : undefined;
  if (!read) return undefined;
  const { effects, result } = read;
  const type = eventTypeOf(request.eventTypes, result);
  if (type === undefined) return undefined;
  if (effects.length === 0) return { what: 'nothing: the function changes nothing', terraform: '', differences: [] };
  if (effects.some((one) => one.kind !== 'default-document' && one.on !== result)) return undefined;
  if (result === 'response') return responseHeaders(effects, type, request.functionName);
  const [first] = effects;
  if (effects.length === 1 && first?.kind === 'default-document') return defaultDocument(first.uri);
  return type === 'origin-request' ? originHeaders(effects) : undefined;
}

/** The one kind of event that the handler is for: the one given, or the one that its result belongs to where all are. */
function eventTypeOf(eventTypes: readonly EventType[], result: 'request' | 'response'): EventType | undefined {
  const fitting = eventTypes.filter((type) => type.endsWith(result));
  const all = eventTypes.length === 4 || fitting.length === eventTypes.length;
  if (!all || fitting.length === 0) return undefined;
  return fitting.find((type) => type.startsWith('viewer')) ?? fitting[0];
}

function responseHeaders(effects: StaticEffect[], type: EventType, name: string): WithoutCode | undefined {
  const terraform = responseHeadersPolicy(effects, name);
  if (terraform === undefined) return undefined;
  const difference =
    type === 'viewer-response'
      ? 'A policy also adds the headers to answers of 400 and above, for which a viewer-response function is not run.'
      : 'A policy changes each answer on its way to the viewer; what is in the cache is no longer changed.';
  return { what: 'a response headers policy', terraform, differences: [difference] };
}

function defaultDocument(uri: string): WithoutCode | undefined {
  const name = uri.slice(1);
  if (!/^\/[A-Za-z0-9_.~$'"&+@:-]+(\/[A-Za-z0-9_.~$'"&+@:-]+)*$/.test(uri) || name.length > 255) return undefined;
  return {
    what: 'a default root object',
    terraform: ['# in the aws_cloudfront_distribution', `default_root_object = ${quotedText(name)}`].join('\n'),
    differences: ['It holds for the whole distribution, whichever behaviour the function is on.'],
  };
}

function originHeaders(effects: StaticEffect[]): WithoutCode | undefined {
  const blocks: string[] = [];
  for (const effect of effects) {
    if (effect.kind !== 'set' || !effect.override || notToOrigin.test(effect.name)) return undefined;
    if (isDisallowedHeader(effect.name) || readOnlyHeaders['origin-request'].includes(effect.name)) return undefined;
    blocks.push(`custom_header {\n  name  = ${quotedText(effect.name)}\n  value = ${quotedText(effect.value)}\n}`);
  }
  return {
    what: "the origin's custom headers",
    terraform: ['# in the origin block of the aws_cloudfront_distribution', ...blocks].join('\n'),
    differences: ['They are sent on all requests to that origin, whichever behaviour they come from.'],
  };
}

/** Whether nothing happens when the module is loaded but that names get constants and functions, and the handler is exported. */
function isQuiet(code: Code): boolean {
  return code.program.body.every((statement) => {
    switch (statement.type) {
      case 'FunctionDeclaration':
      case 'ExportNamedDeclaration':
      case 'EmptyStatement':
        return true;
      case 'VariableDeclaration':
        return statement.declarations.every(
          (one) => code.helpers.declarations.has(one) || !one.init || isInert(one.init),
        );
      case 'ExpressionStatement':
        return isInert(statement.expression) || isExport(code, statement.expression);
      default:
        return false;
    }
  });
}

function isInert(node: AnyNode): boolean {
  switch (node.type) {
    case 'Literal':
    case 'Identifier':
    case 'FunctionExpression':
    case 'ArrowFunctionExpression':
      return true;
    case 'TemplateLiteral':
      return node.expressions.every(isInert);
    case 'ArrayExpression':
      return node.elements.every((one) => one !== null && isInert(one));
    case 'ObjectExpression':
      return node.properties.every((one) =>
        one.type === 'Property' ? !one.computed && isInert(one.value) : isInert(one.argument),
      );
    case 'BinaryExpression':
      return node.left.type !== 'PrivateIdentifier' && isInert(node.left) && isInert(node.right);
    case 'CallExpression': {
      // `['a', 'b'].join('; ')`
      const { callee } = node;
      const isJoin =
        callee.type === 'MemberExpression' && callee.property.type === 'Identifier' && callee.property.name === 'join';
      return (
        isJoin && callee.object.type === 'ArrayExpression' && isInert(callee.object) && node.arguments.every(isInert)
      );
    }
    default:
      return false;
  }
}

/** An assignment to `exports` or `module.exports`, the bundler's own, or the hint that is never run. */
function isExport(code: Code, node: AnyNode): boolean {
  if (node.type === 'SequenceExpression') return node.expressions.every((one) => isExport(code, one));
  if (node.type === 'LogicalExpression')
    return node.left.type === 'Literal' && node.operator === '&&' && !node.left.value;
  if (node.type === 'CallExpression') return code.helpers.helperOf(node.callee) === 'export';
  if (node.type !== 'AssignmentExpression' || node.left.type !== 'MemberExpression') return false;
  const { right } = node;
  return right.type === 'CallExpression' ? code.helpers.helperOf(right.callee) === 'toCommonJS' : isInert(right);
}
