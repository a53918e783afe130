import type { AnyNode } from 'acorn';
import { isFunction, staticKey, unwrapped } from '../edge/bundle/syntax.ts';
import { resolveValue } from '../edge/bundle/values.ts';
import { type Code, functionFeatures, reasonAt } from './code.ts';
import { constantOf, nameOfMember } from './constants.ts';
import { isCallback } from './handed-on.ts';
import { knownMethods } from './known-globals.ts';
import { ownMethodNames } from './own-names.ts';
import { mayBeSlow } from './patterns.ts';
import type { Reason } from './recommendation.ts';

/** Largest count that a literal may ask a loop or a list to go to before its time is no longer certain. */
const mostSteps = 1000;

/** Methods that follow a language's rules from this many arguments on. */
const byLanguage: Readonly<Record<string, number>> = { toLocaleLowerCase: 0, toLocaleUpperCase: 0, localeCompare: 1 };

/** Calls of methods that CloudFront Functions' values do not have, and forms of the language that its runtime has not. */
export function judgeCalls(code: Code): Reason[] {
  const own = ownMethodNames(code);
  return code.nodes.flatMap((node) => {
    const decide = (message: string) => [reasonAt(code, node, 'decide', message, functionFeatures)];
    switch (node.type) {
      case 'CallExpression':
        return [...judgeCall(code, node, own), ...judgeMadePattern(code, node)];
      case 'NewExpression':
        return judgeMadePattern(code, node);
      case 'ThisExpression':
        return decide('What this is depends on how the function is called.');
      case 'ClassDeclaration':
      case 'ClassExpression':
        return decide('CloudFront Functions have no classes.');
      case 'YieldExpression':
        return decide('CloudFront Functions have no generators.');
      case 'WithStatement':
        return decide('What a name means inside of with is known only while the code runs.');
      case 'TaggedTemplateExpression':
        return decide('CloudFront Functions have no tagged templates.');
      case 'Property': {
        const implicit =
          node.kind !== 'init' ||
          ['toString', 'valueOf', 'toJSON', 'then'].includes(staticKey(node.key, node.computed) ?? '');
        return implicit && code.scopes.parentOf(node)?.type === 'ObjectExpression'
          ? decide('When this is called does not stand in the code.')
          : [];
      }
      case 'ForOfStatement':
        return node.await ? decide('CloudFront Functions have no for await.') : [];
      case 'Literal':
        if ('bigint' in node && node.bigint) return decide('CloudFront Functions have no BigInt.');
        return 'regex' in node && node.regex ? judgePattern(code, node, node.regex) : [];
      default:
        return [];
    }
  });
}

function judgeCall(
  code: Code,
  call: AnyNode & { type: 'CallExpression' },
  own: Pick<ReadonlySet<string>, 'has'>,
): Reason[] {
  const callee = unwrapped(call.callee);
  const at = (message: string) => [reasonAt(code, call, 'decide', message, functionFeatures)];
  if (callee.type !== 'MemberExpression')
    return isKnownFunction(code, callee) ? [] : at('Which function is called here is not certain.');
  const name = nameOfMember(code.scopes, callee);
  if (name === undefined) return at('Which function is called here is not certain.');
  if (name === 'call' || name === 'apply' || name === 'bind') {
    if (isHasOwnProperty(callee.object)) return [];
    return isFunction(resolveValue(code.scopes, callee.object)) && name === 'call'
      ? []
      : at(`What ${name} calls here is not certain.`);
  }
  if (['repeat', 'padStart', 'padEnd', 'alloc'].includes(name)) {
    const count = call.arguments[0] && constantOf(code.scopes, call.arguments[0]);
    if (typeof count !== 'number' || count > mostSteps) return at(`How much ${name} makes is not certain, or a lot.`);
  }
  if (isOfGlobalOrModule(code, callee.object) || own.has(name)) return [];
  if (/^toLocale(Date|Time)?String$/.test(name) || (byLanguage[name] ?? 99) < call.arguments.length)
    return at('CloudFront Functions know no languages and no time zones.');
  if (/^\d+$/.test(name)) return at('Which function is called here is not certain.');
  return knownMethods.has(name) ? [] : at(`CloudFront Functions' values have no method ${name} that is known.`);
}

/** Whether a callee certainly is a function of the code's own, of the language, of a known module or of the bundler. */
function isKnownFunction(code: Code, callee: AnyNode): boolean {
  const value = resolveValue(code.scopes, callee);
  if (isFunction(value) || isCallback(code, callee)) return true;
  if (value?.type === 'CallExpression' && code.helpers.helperOf(value.callee)) return true;
  return callee.type === 'Identifier' && isOfGlobalOrModule(code, callee);
}

/** What the rules for names and modules have judged already: `JSON.parse`, `crypto.createHash`. */
export function isOfGlobalOrModule(code: Code, node: AnyNode): boolean {
  let inner = unwrapped(node);
  while (inner.type === 'MemberExpression') inner = unwrapped(inner.object);
  if (inner.type === 'Identifier') {
    const binding = code.scopes.bindingOf(inner);
    if (!binding) return true;
    const value = resolveValue(code.scopes, inner);
    if (binding.definitions.some(({ from }) => typeof from === 'object' && 'module' in from)) return true;
    return value !== undefined && value !== inner && value.type === 'CallExpression' && isModuleCall(code, value);
  }
  return inner.type === 'CallExpression' && isModuleCall(code, inner);
}

/** `require(...)`, the bundler's wrapping of it, and its wrapping of modules in the bundle. */
function isModuleCall(code: Code, call: AnyNode & { type: 'CallExpression' }): boolean {
  const callee = unwrapped(call.callee);
  if (callee.type === 'Identifier' && callee.name === 'require' && !code.scopes.bindingOf(callee)) return true;
  if (code.helpers.helperOf(callee)) return true;
  const made = resolveValue(code.scopes, callee);
  return made?.type === 'CallExpression' && code.helpers.helperOf(made.callee) === 'commonJS';
}

function isHasOwnProperty(node: AnyNode): boolean {
  return node.type === 'MemberExpression' && staticKey(node.property, node.computed) === 'hasOwnProperty';
}

/** `new RegExp(text)`, and the methods that make a pattern of a text. */
function judgeMadePattern(code: Code, call: AnyNode & { type: 'CallExpression' | 'NewExpression' }): Reason[] {
  const callee = unwrapped(call.callee);
  const name = callee.type === 'MemberExpression' ? nameOfMember(code.scopes, callee) : undefined;
  const isRegExp = callee.type === 'Identifier' && callee.name === 'RegExp' && !code.scopes.bindingOf(callee);
  if (!isRegExp && !['match', 'matchAll', 'search'].includes(name ?? '')) return [];
  const [first, second] = call.arguments;
  const value = first && resolveValue(code.scopes, first);
  // Judged where it stands.
  if (!first || (value?.type === 'Literal' && 'regex' in value && value.regex)) return [];
  const pattern = constantOf(code.scopes, first);
  const flags = isRegExp && second ? constantOf(code.scopes, second) : '';
  if (pattern === undefined || flags === undefined)
    return [reasonAt(code, call, 'decide', 'Which pattern is made here is known only while the code runs.')];
  return judgePattern(code, call, { pattern: String(pattern), flags: String(flags) });
}

/** Patterns in forms that are newer than what the runtime's documentation lists. */
function judgePattern(code: Code, node: AnyNode, { pattern, flags }: { pattern: string; flags: string }): Reason[] {
  const newer = /[dvs]/.test(flags) || /\\p\{|\(\?<[=!]/i.test(pattern);
  if (mayBeSlow(pattern))
    return [reasonAt(code, node, 'decide', 'How long matching this pattern takes is not certain.')];
  return newer
    ? [reasonAt(code, node, 'decide', 'CloudFront Functions may not know this form of pattern.', functionFeatures)]
    : [];
}
