import type { AnyNode } from 'acorn';
import { type Code, functionFeatures, reasonAt } from './code.ts';
import { constantOf } from './constants.ts';
import { type Use, usesOf, usesOfImport } from './follow.ts';
import { judgeGlobalUse } from './global-rules.ts';
import {
  hashAlgorithms,
  modulesWithCounterpart,
  modulesWithoutCounterpart,
  replaceableCrypto,
} from './known-modules.ts';
import type { Reason } from './recommendation.ts';

/** Modules that the bundle loads while it runs: what they need, and what CloudFront Functions' own of that name have. */
export function judgeModules(code: Code): Reason[] {
  const { scopes, helpers, nodes } = code;
  const reasons: Reason[] = [];
  const load = (node: AnyNode, given: AnyNode | undefined, uses: () => Use[]): void => {
    const name = given && constantOf(scopes, given);
    if (typeof name === 'string') reasons.push(...judgeModule(code, node, name, uses));
    else reasons.push(reasonAt(code, node, 'decide', 'Which module is loaded here is known only while it runs.'));
  };
  for (const identifier of scopes.globals('require')) {
    if (!code.judges(identifier)) continue;
    for (const use of usesOf(scopes, helpers, identifier)) {
      if (use.how === 'tested') continue;
      if (use.how === 'called' && use.path.length === 0 && use.node.type === 'CallExpression') {
        const call = use.node;
        load(call, call.arguments[0], () => usesOf(scopes, helpers, call));
      } else
        reasons.push(reasonAt(code, use.node, 'decide', 'require is used in a way that does not tell what it loads.'));
    }
  }
  for (const node of nodes) {
    if (node.type === 'ImportExpression') {
      load(node, node.source, () => [{ node, path: [], how: 'unfollowed' }]);
    } else if (node.type === 'ImportDeclaration') {
      load(node, node.source, () => usesOfImport(scopes, helpers, node));
    } else if ((node.type === 'ExportNamedDeclaration' || node.type === 'ExportAllDeclaration') && node.source) {
      load(node, node.source, () => [{ node, path: [], how: 'unfollowed' }]);
    } else if (node.type === 'MetaProperty')
      reasons.push(reasonAt(code, node, 'decide', 'CloudFront Functions have no import.meta and no new.target.'));
  }
  return reasons;
}

function judgeModule(code: Code, node: AnyNode, imported: string, uses: () => Use[]): Reason[] {
  const name = imported.replace(/^node:/, '');
  const without = modulesWithoutCounterpart[name];
  const members = Object.hasOwn(modulesWithCounterpart, name) ? modulesWithCounterpart[name] : undefined;
  if (members) return uses().flatMap((use) => judgeMember(code, use, name, members));
  const at = (kind: Reason['kind'], message: string) => [reasonAt(code, node, kind, message, functionFeatures)];
  if (without && Object.hasOwn(modulesWithoutCounterpart, name)) {
    return without.kind === 'requires'
      ? at('requires', `The module ${name} is for ${without.what}, which CloudFront Functions do not have.`)
      : at('decide', `CloudFront Functions have no module ${name}; what is used of it would have to be written anew.`);
  }
  if (/^(@aws-sdk\/|@smithy\/|aws-sdk$)/.test(imported))
    return at('requires', `${imported} calls AWS over the network, which CloudFront Functions do not have.`);
  return at('decide', `What ${imported} needs is not known: it is not in the bundle.`);
}

function judgeMember(code: Code, use: Use, module: string, members: readonly string[]): Reason[] {
  const { node, path, how } = use;
  const [name] = path;
  const at = (kind: Reason['kind'], message: string) => [reasonAt(code, node, kind, message, functionFeatures)];
  if (name === undefined)
    return how === 'tested' ? [] : at('decide', `What is used of the module ${module} is not certain here.`);
  if (!members.includes(name)) {
    const replaceable = module !== 'crypto' || replaceableCrypto.includes(name);
    return replaceable
      ? at('decide', `CloudFront Functions' module ${module} has no ${name}.`)
      : at('requires', `CloudFront Functions' crypto has hashes and HMACs only, and no ${name}.`);
  }
  if (module === 'buffer') return judgeGlobalUse(code, { ...use, path: path.slice(1) }, 'Buffer');
  if (how === 'tested') return [];
  if (how !== 'called' || path.length !== 1 || node.type !== 'CallExpression')
    return at('decide', `How ${module}.${name} is used is not certain here.`);
  if (module !== 'crypto') return [];
  const given = node.arguments[0] && constantOf(code.scopes, node.arguments[0]);
  if (given === undefined) return at('decide', 'Which hash is made is known only while it runs.');
  return hashAlgorithms.includes(String(given).toLowerCase())
    ? []
    : at('requires', `CloudFront Functions' crypto knows ${hashAlgorithms.join(', ')}, and no ${given}.`);
}
