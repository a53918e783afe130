import type { AnyNode } from 'acorn';
import type { Scopes } from '../bundle/scopes.ts';
import { isFunction } from '../bundle/syntax.ts';
import type { Finding } from '../finding.ts';
import { functionRuntimes, unsure } from '../sources.ts';
import { codeFinding } from './code-finding.ts';
import type { FunctionToCheck } from './function-to-check.ts';
import { runtimeLanguage } from './language.ts';

/** Forms that are left in the bundle, and that nothing rewrites. */
const refused: Readonly<Record<string, string>> = {
  ClassDeclaration: 'classes',
  ClassExpression: 'classes',
  YieldExpression: 'generators',
  ImportExpression: 'import() of a name that is not known before it runs',
  MetaProperty: 'import.meta and new.target',
  TaggedTemplateExpression: 'tagged templates',
  Super: 'super',
};

/** Forms of the language that the runtime's parser refuses. */
export function checkForms({ scopes, positions, runtime }: FunctionToCheck): Finding[] {
  const findings: Finding[] = [];
  for (const node of scopes.nodes) {
    const form = refusedForm(node, runtime);
    if (form !== undefined) {
      findings.push(
        codeFinding(positions, node, {
          rule: 'function-syntax',
          severity: 'error',
          message: `${runtime} does not take ${form}, and it cannot be rewritten into what it takes.`,
          advice: 'Write it another way.',
        }),
      );
    }
    if (isFunction(node) && node.async && isInFunction(scopes, node)) {
      findings.push(
        codeFinding(positions, node, {
          rule: 'function-async-closure',
          severity: 'warning',
          message: `An async function inside another function: AWS's page says that "async closures" are not supported in ${runtime}, and not what they are.`,
          advice: 'Declare it at the top level, and give it what it needs as arguments.',
          source: unsure(functionRuntimes),
        }),
      );
    }
  }
  return findings;
}

function refusedForm(node: AnyNode, runtime: string): string | undefined {
  if (isFunction(node) && node.generator) return 'generators';
  if (isFunction(node) && node.async && runtime === 'cloudfront-js-1.0') return 'async functions';
  if (node.type === 'ForOfStatement' && node.await) return 'for await';
  if (node.type === 'Literal' && node.bigint) return 'BigInt';
  const flags = flagsOf(node);
  if (flags !== undefined) {
    const { regexpFlags } = runtimeLanguage[runtime]!;
    const flag = [...flags].find((one) => !regexpFlags.includes(one));
    return flag === undefined ? undefined : `the flag ${flag} of regular expressions (it has ${regexpFlags})`;
  }
  return refused[node.type];
}

/** The flags of a regular expression that are written out. */
function flagsOf(node: AnyNode): string | undefined {
  if (node.type === 'Literal' && node.regex) return node.regex.flags;
  if (node.type !== 'NewExpression' || node.callee.type !== 'Identifier' || node.callee.name !== 'RegExp')
    return undefined;
  const flags = node.arguments[1];
  return flags?.type === 'Literal' && typeof flags.value === 'string' ? flags.value : undefined;
}

function isInFunction(scopes: Scopes, node: AnyNode): boolean {
  for (let outer = scopes.parentOf(node); outer; outer = scopes.parentOf(outer)) if (isFunction(outer)) return true;
  return false;
}
