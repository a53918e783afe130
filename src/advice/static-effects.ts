import type { AnyNode, ObjectExpression } from 'acorn';
import { type FunctionNode, isFunction, staticKey, unwrapped } from '../edge/bundle/syntax.ts';
import { resolveValue } from '../edge/bundle/values.ts';
import type { Code } from './code.ts';
import { constantOf, nameOfKey, nameOfMember } from './constants.ts';
import { eventPath } from './event-paths.ts';
import { isCallback } from './handed-on.ts';
import { isObjectCall, readStaticLoop, type StaticEffect } from './static-loops.ts';

/** What a handler does, where it certainly is a list of such things and then the event's own request or response as the result. */
export interface StaticEffects {
  effects: StaticEffect[];
  result: 'request' | 'response';
}

/** What is no such thing: thrown inside and caught in `readStaticEffects` alone. */
class NotStatic extends Error {}

/** Reads a handler as such a list; undefined where anything in it is something else. */
export function readStaticEffects(code: Code, handler: FunctionNode): StaticEffects | undefined {
  try {
    return new Reader(code).read(handler);
  } catch (error) {
    if (error instanceof NotStatic) return undefined;
    throw error;
  }
}

class Reader {
  readonly #code: Code;
  readonly #effects: StaticEffect[] = [];

  constructor(code: Code) {
    this.#code = code;
  }

  read(handler: FunctionNode): StaticEffects {
    if (handler.generator || !handler.params.every(isPlainPattern)) throw new NotStatic();
    if (handler.body.type !== 'BlockStatement') return { effects: this.#effects, result: this.#result(handler.body) };
    for (const statement of handler.body.body) {
      const { type } = statement;
      if (type === 'ReturnStatement' && statement.argument)
        return { effects: this.#effects, result: this.#result(statement.argument) };
      if (type === 'ExpressionStatement' && statement.expression.type === 'CallExpression') {
        if (isCallback(this.#code, statement.expression.callee))
          return { effects: this.#effects, result: this.#result(statement.expression) };
      }
      this.#statement(statement, true);
    }
    throw new NotStatic();
  }

  #statement(statement: AnyNode, override: boolean): void {
    if (statement.type === 'EmptyStatement') return;
    if (statement.type === 'VariableDeclaration') {
      for (const { id, init } of statement.declarations)
        if (!isPlainPattern(id) || !init || !this.#isPlain(init)) throw new NotStatic();
    } else if (statement.type === 'ExpressionStatement') this.#expression(statement.expression, override);
    else if (statement.type === 'IfStatement' && !statement.alternate)
      this.#condition(statement.test, statement.consequent);
    else if (statement.type === 'ForOfStatement') this.#loop(statement);
    else throw new NotStatic();
  }

  /** A condition that a policy has too: only where the header is missing, or only for the root. */
  #condition(test: AnyNode, then: AnyNode): void {
    const before = this.#effects.length;
    const statements = then.type === 'BlockStatement' ? then.body : [then];
    const missing =
      test.type === 'UnaryExpression' && test.operator === '!' ? this.#headerAt(test.argument) : undefined;
    if (missing) {
      for (const statement of statements) this.#statement(statement, false);
      const added = this.#effects.slice(before);
      if (!added.every((one) => one.kind === 'set' && one.name === missing.name && one.on === missing.on))
        throw new NotStatic();
      return;
    }
    const [only, ...more] = statements;
    const isRoot =
      test.type === 'BinaryExpression' &&
      ['===', '=='].includes(test.operator) &&
      [test.left, test.right].some((side) => this.#partOf(side) === 'request.uri') &&
      [test.left, test.right].some(
        (side) => side.type !== 'PrivateIdentifier' && constantOf(this.#code.scopes, side) === '/',
      );
    const assignment = only?.type === 'ExpressionStatement' ? only.expression : undefined;
    if (!isRoot || more.length > 0 || assignment?.type !== 'AssignmentExpression') throw new NotStatic();
    const uri = constantOf(this.#code.scopes, assignment.right);
    if (assignment.operator !== '=' || this.#partOf(assignment.left) !== 'request.uri' || typeof uri !== 'string')
      throw new NotStatic();
    this.#effects.push({ kind: 'default-document', uri });
  }

  #expression(expression: AnyNode, override: boolean): void {
    if (expression.type === 'Literal') return;
    if (expression.type === 'SequenceExpression') {
      for (const one of expression.expressions) this.#expression(one, override);
    } else if (expression.type === 'AssignmentExpression' && expression.operator === '=') {
      const header = this.#headerAt(expression.left);
      const value = this.#headerValue(expression.right);
      if (!header || value === undefined) throw new NotStatic();
      this.#effects.push({ kind: 'set', ...header, value, override });
    } else if (expression.type === 'UnaryExpression' && expression.operator === 'delete') {
      const header = this.#headerAt(expression.argument);
      if (!header) throw new NotStatic();
      this.#effects.push({ kind: 'delete', ...header });
    } else if (expression.type === 'CallExpression' && isObjectCall(this.#code, expression, 'assign')) {
      const [target, ...sources] = expression.arguments;
      const on = target && this.#headersOf(target);
      if (!on) throw new NotStatic();
      for (const source of sources) this.#headers(source, on);
    } else if (expression.type === 'LogicalExpression' && expression.operator === '||') {
      // `headers.x || (headers.x = ...)`: what a condition becomes when it is minified.
      const negated = { type: 'UnaryExpression', operator: '!', argument: expression.left } as unknown as AnyNode;
      this.#condition(negated, { type: 'ExpressionStatement', expression: expression.right } as unknown as AnyNode);
    } else if (expression.type === 'LogicalExpression' && expression.operator === '&&') {
      this.#condition(expression.left, {
        type: 'ExpressionStatement',
        expression: withoutParentheses(expression.right),
      } as unknown as AnyNode);
    } else throw new NotStatic();
  }

  #loop(loop: AnyNode & { type: 'ForOfStatement' }): void {
    const effects = readStaticLoop(this.#code, loop, {
      headersOf: (node) => this.#headersOf(node),
      valueNode: (node) => this.#valueNode(node),
    });
    if (!effects) throw new NotStatic();
    this.#effects.push(...effects);
  }

  /** What is returned, or called back: the event's own request or response, or a copy of it with more headers. */
  #result(node: AnyNode): 'request' | 'response' {
    const expression = unwrapped(node);
    if (node.type === 'SequenceExpression')
      for (const one of node.expressions.slice(0, -1)) this.#expression(one, true);
    if (expression.type === 'CallExpression' && isCallback(this.#code, expression.callee)) {
      const [error, result] = expression.arguments;
      if (error?.type !== 'Literal' || error.value !== null || !result) throw new NotStatic();
      return this.#result(result);
    }
    const part = this.#partOf(expression);
    if (part === 'request' || part === 'response') return part;
    const object = resolveValue(this.#code.scopes, expression);
    if (object?.type !== 'ObjectExpression') throw new NotStatic();
    const [spread, headers, ...more] = object.properties;
    const whole = spread?.type === 'SpreadElement' ? this.#partOf(spread.argument) : undefined;
    if ((whole !== 'request' && whole !== 'response') || more.length > 0) throw new NotStatic();
    if (headers?.type !== 'Property' || staticKey(headers.key, headers.computed) !== 'headers') throw new NotStatic();
    this.#headers(headers.value, whole, true);
    return whole;
  }

  /** Header literals: `{ ...headers, 'x-y': [...] }`. */
  #headers(node: AnyNode, on: 'request' | 'response', isWhole = false): void {
    const object = resolveValue(this.#code.scopes, node);
    if (object?.type !== 'ObjectExpression') throw new NotStatic();
    for (const [index, property] of object.properties.entries()) {
      if (property.type === 'SpreadElement') {
        if (!(isWhole && index === 0 && this.#headersOf(property.argument) === on))
          this.#headers(property.argument, on);
        continue;
      }
      const name = nameOfKey(this.#code.scopes, property.key, property.computed);
      const value = this.#headerValue(property.value);
      if (name === undefined || value === undefined || (isWhole && index === 0)) throw new NotStatic();
      this.#effects.push({ kind: 'set', on, name: name.toLowerCase(), value, override: true });
    }
  }

  #headerAt(node: AnyNode): { on: 'request' | 'response'; name: string } | undefined {
    const inner = withoutParentheses(node);
    if (inner.type !== 'MemberExpression') return undefined;
    const [on, name] = [this.#headersOf(inner.object), nameOfMember(this.#code.scopes, inner)];
    return on && name !== undefined ? { on, name: name.toLowerCase() } : undefined;
  }

  #headersOf(node: AnyNode): 'request' | 'response' | undefined {
    const part = this.#partOf(node);
    if (part === 'request.headers') return 'request';
    return part === 'response.headers' ? 'response' : undefined;
  }

  /** A part of the event by its path below `cf`, or in a CloudFront Function's event. */
  #partOf(node: AnyNode): string | undefined {
    return eventPath(this.#code, node)
      ?.join('.')
      .replace(/^Records\.0\.cf\./, '');
  }

  #headerValue(node: AnyNode): string | undefined {
    const value = this.#valueNode(node);
    const text = value && constantOf(this.#code.scopes, value);
    return text === undefined ? undefined : String(text);
  }

  /** What stands for the value in `[{ key, value }]` or `{ value }`. */
  #valueNode(node: AnyNode): AnyNode | undefined {
    const value = resolveValue(this.#code.scopes, node);
    const entry = value?.type === 'ArrayExpression' && value.elements.length === 1 ? value.elements[0] : value;
    const object = entry ? resolveValue(this.#code.scopes, entry) : undefined;
    if (object?.type !== 'ObjectExpression') return undefined;
    return memberOf(object, 'value');
  }

  /** Whether an expression only names parts of the event or constants. */
  #isPlain(node: AnyNode): boolean {
    if (this.#partOf(node) !== undefined) return true;
    const inner = unwrapped(node);
    if (constantOf(this.#code.scopes, inner) !== undefined) return true;
    if (inner.type === 'SpreadElement') return this.#isPlain(inner.argument);
    if (inner.type === 'ArrayExpression') return inner.elements.every((one) => one !== null && this.#isPlain(one));
    if (inner.type === 'Identifier') return !isFunction(resolveValue(this.#code.scopes, inner));
    return (
      inner.type === 'ObjectExpression' &&
      inner.properties.every((one) =>
        one.type === 'Property' ? !one.computed && this.#isPlain(one.value) : this.#isPlain(one),
      )
    );
  }
}

/** Whether a pattern has no defaults and no computed names: these are code. */
function isPlainPattern(pattern: AnyNode): boolean {
  if (pattern.type === 'Identifier') return true;
  if (pattern.type === 'ArrayPattern') return pattern.elements.every((one) => one !== null && isPlainPattern(one));
  if (pattern.type !== 'ObjectPattern') return false;
  return pattern.properties.every((one) => one.type === 'Property' && !one.computed && isPlainPattern(one.value));
}

function memberOf(object: ObjectExpression, name: string): AnyNode | undefined {
  const known = object.properties.every(
    (one) => one.type === 'Property' && ['key', 'value'].includes(staticKey(one.key, one.computed) ?? ''),
  );
  const found = object.properties.find((one) => one.type === 'Property' && staticKey(one.key, one.computed) === name);
  return known && found?.type === 'Property' ? found.value : undefined;
}

/** Parentheses and optional chains taken off, nothing else. */
function withoutParentheses(node: AnyNode): AnyNode {
  return node.type === 'ChainExpression' || node.type === 'ParenthesizedExpression'
    ? withoutParentheses(node.expression)
    : node;
}
