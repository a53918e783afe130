import type { AnyNode, Identifier, MemberExpression } from 'acorn';
import type { Scopes } from '../bundle/scopes.ts';
import { propertyOf, unwrapped } from '../bundle/syntax.ts';
import type { Finding } from '../finding.ts';
import { codeFinding } from './code-finding.ts';
import type { FunctionToCheck } from './function-to-check.ts';
import { isGuarded } from './guards.ts';
import { adviceFor, memberAdvice, missingMethods } from './missing.ts';
import { runtimeFeatures } from './sandbox/features.ts';

/** Names that the function's scope has, or that other checks look at. */
const notGlobals = ['arguments', 'process', 'require', 'Function'];

/** Globals, their members and methods that the runtime does not have, and code that is made from text. */
export function checkGlobals(fn: FunctionToCheck): Finding[] {
  const { scopes, positions, runtime } = fn;
  const { globals, members } = runtimeFeatures[runtime]!;
  const findings: Finding[] = [];
  const missing = (node: AnyNode, name: string, advice: string) =>
    findings.push(
      codeFinding(positions, node, {
        rule: 'function-global',
        severity: 'error',
        message: `${name} is not there in ${runtime}.`,
        advice,
      }),
    );
  const seen = new Set<string>();
  for (const node of scopes.nodes) {
    if (node.type === 'Identifier' && !seen.has(node.name)) {
      seen.add(node.name);
      if (globals.includes(node.name) || notGlobals.includes(node.name)) continue;
      for (const use of scopes.globals(node.name)) {
        if (!isGuarded(scopes, use, node.name)) missing(use, node.name, adviceFor(node.name, runtime));
      }
    } else if (node.type === 'MemberExpression') {
      const found = missingMember(scopes, node, globals, members);
      if (found && !isGuarded(scopes, node, found.split('.')[0]!)) {
        missing(node, found, memberAdvice[found] ?? adviceFor(found.split('.')[1]!, runtime));
      }
    } else if (node.type === 'CallExpression') {
      const method = methodOf(node.callee);
      if (method !== undefined && [...missingMethods.both!, ...missingMethods[runtime]!].includes(method)) {
        findings.push(
          codeFinding(positions, node, {
            rule: 'function-method',
            severity: 'warning',
            message: `The method ${method} of strings, arrays and buffers is not there in ${runtime}, if that is what it is called on.`,
            advice: 'Write it with methods that the runtime has; a sample event that comes by here would show it.',
          }),
        );
      }
    }
  }
  for (const use of scopes.globals('Function')) {
    const parent = scopes.parentOf(use);
    const isCalled = (parent?.type === 'CallExpression' || parent?.type === 'NewExpression') && parent.callee === use;
    if (isCalled) missing(use, 'The constructor Function', adviceFor('Function', runtime));
  }
  return findings;
}

/** `Object.fromEntries`, `globalThis.fetch()`; undefined for what the runtime has, and for what is not known. */
function missingMember(
  scopes: Scopes,
  node: MemberExpression,
  globals: readonly string[],
  members: Readonly<Record<string, readonly string[]>>,
): string | undefined {
  const owner = unwrapped(node.object);
  const name = propertyOf(node);
  if (owner.type !== 'Identifier' || name === undefined || scopes.bindingOf(owner as Identifier)) return undefined;
  const parent = scopes.parentOf(node);
  if (parent?.type === 'AssignmentExpression' && parent.left === node) return undefined;
  if (owner.name === 'globalThis') {
    const isCalled = (parent?.type === 'CallExpression' || parent?.type === 'NewExpression') && parent.callee === node;
    return isCalled && !globals.includes(name) ? `globalThis.${name}` : undefined;
  }
  const known = owner.name === 'console' ? ['log'] : members[owner.name];
  if (!known || !globals.includes(owner.name) || known.includes(name) || name in Function.prototype) return undefined;
  // A member that is only looked at may be tried for.
  return isGuarded(scopes, node, name) || isTested(parent, node) ? undefined : `${owner.name}.${name}`;
}

function isTested(parent: AnyNode | undefined, node: AnyNode): boolean {
  if (parent?.type === 'LogicalExpression') return parent.left === node;
  if (parent?.type === 'ConditionalExpression' || parent?.type === 'IfStatement') return parent.test === node;
  return parent?.type === 'UnaryExpression';
}

function methodOf(callee: AnyNode): string | undefined {
  const member = unwrapped(callee);
  return member.type === 'MemberExpression' ? propertyOf(member) : undefined;
}
