import type { AnyNode, Identifier } from 'acorn';
import type { Scopes } from '../bundle/scopes.ts';
import { propertyOf, unwrapped } from '../bundle/syntax.ts';
import type { Finding } from '../finding.ts';
import { functionStores } from '../sources.ts';
import { codeFinding } from './code-finding.ts';
import type { FunctionToCheck } from './function-to-check.ts';
import { runtimeModules } from './language.ts';
import { moduleLoader } from './module-loader.ts';

const algorithms = ['md5', 'sha1', 'sha256'];

/** How the runtime's own modules are used: which are required, which hashes are asked for, and that no store is named. */
export function checkModules({ scopes, positions, runtime }: FunctionToCheck): Finding[] {
  const findings: Finding[] = [];
  const known = runtimeModules[runtime] ?? [];
  const loader = moduleLoader(scopes)?.id;
  const ofBundler = loader?.type === 'Identifier' ? scopes.bindingOf(loader) : undefined;
  const isRequire = (callee: AnyNode) => {
    if (callee.type !== 'Identifier') return false;
    const binding = scopes.bindingOf(callee);
    return binding === undefined ? callee.name === 'require' : binding === ofBundler;
  };
  for (const node of scopes.nodes) {
    if (node.type !== 'CallExpression') continue;
    const [first, ...others] = node.arguments;
    const text = first?.type === 'Literal' && typeof first.value === 'string' ? first.value : undefined;
    const callee = unwrapped(node.callee);
    if (isRequire(callee)) {
      if (text === undefined || !known.includes(text)) {
        findings.push(
          codeFinding(positions, node, {
            rule: 'function-module',
            severity: 'error',
            message: `${runtime} loads no module ${text === undefined ? 'whose name is not known before it runs' : `"${text}"`}: it has ${known.join(', ')}.`,
            advice: 'Import what is to be bundled with its name written out.',
          }),
        );
      }
    } else if (isOfModule(scopes, callee, 'cloudfront', 'kvs') && first) {
      findings.push(
        codeFinding(positions, node, {
          rule: 'key-value-store-id',
          severity: 'warning',
          message: `cf.kvs() is given ${text === undefined ? 'a store' : `the store "${text}"`}: one build serves all stages, each with a store of its own.`,
          advice:
            'Write cf.kvs(): it is the store that Terraform associates with the function (key_value_store_associations).',
          source: functionStores,
        }),
      );
    } else if (['createHash', 'createHmac'].some((name) => isOfModule(scopes, callee, 'crypto', name))) {
      if (text === undefined || algorithms.includes(text.toLowerCase())) continue;
      findings.push(
        codeFinding(positions, node, {
          rule: 'function-module',
          severity: 'error',
          message: `The runtime's crypto has no algorithm "${text}": it has ${algorithms.join(', ')}.`,
          advice: 'Use one of these, or target lambda-edge.',
        }),
      );
    } else if (isConsoleLog(scopes, callee) && others.length > 0) {
      findings.push(
        codeFinding(positions, node, {
          rule: 'function-log',
          severity: 'warning',
          message: 'console.log takes one argument in a CloudFront Function; what follows is not logged.',
          advice: 'Put the parts together with +, or as a template literal.',
        }),
      );
    }
  }
  return findings;
}

function isConsoleLog(scopes: Scopes, callee: AnyNode): boolean {
  if (callee.type !== 'MemberExpression' || propertyOf(callee) !== 'log') return false;
  return callee.object.type === 'Identifier' && callee.object.name === 'console' && !scopes.bindingOf(callee.object);
}

/** Whether an expression is a member of one of the runtime's modules, however that was imported. */
function isOfModule(scopes: Scopes, callee: AnyNode, module: string, name: string): boolean {
  if (callee.type === 'Identifier') return isImported(scopes, callee, module, name);
  if (callee.type !== 'MemberExpression' || propertyOf(callee) !== name) return false;
  const object = unwrapped(callee.object);
  return object.type === 'Identifier' && isImported(scopes, object, module);
}

function isImported(scopes: Scopes, identifier: Identifier, module: string, name?: string): boolean {
  return (scopes.bindingOf(identifier)?.definitions ?? []).some(({ from, steps }) => {
    if (typeof from !== 'object') return false;
    if ('module' in from) return from.module === module && (name === undefined || steps[0] === name);
    // `const crypto = require('crypto')`, whatever the bundler calls require.
    const value = 'value' in from ? from.value : undefined;
    const [argument] = value?.type === 'CallExpression' ? value.arguments : [];
    return argument?.type === 'Literal' && argument.value === module && (name === undefined || steps[0] === name);
  });
}
