import type { Identifier } from 'acorn';
import { type Code, functionFeatures, reasonAt } from './code.ts';
import { isExportMark } from './export-mark.ts';
import { type Use, usesOf } from './follow.ts';
import { globalsWithoutCounterpart, isKnownGlobal } from './known-globals.ts';
import type { Reason } from './recommendation.ts';

/** Names of the global object itself. */
const globalObjects = ['globalThis', 'global', 'self', 'window'];
/** Judged elsewhere. */
const loaders = ['require', 'exports', 'module'];
/** Methods that call a function they are given with values alone. */
const listMethods = ['map', 'filter', 'some', 'every', 'find', 'findIndex', 'forEach', 'sort', 'then', 'replace'];

/** Every name that the code does not declare itself: what it is, whether CloudFront Functions have it, and whether its use is certain. */
export function judgeGlobals(code: Code): Reason[] {
  const { scopes, helpers, nodes } = code;
  const names = new Set(nodes.flatMap((node) => (node.type === 'Identifier' ? [node.name] : [])));
  const free = [...names].flatMap((name) => scopes.globals(name)).filter((identifier) => code.judges(identifier));
  return free.flatMap((identifier) => {
    const { name } = identifier;
    if (name === 'arguments')
      return [reasonAt(code, identifier, 'decide', 'What a function reads from arguments is not certain.')];
    if (name === 'module') return judgeModuleObject(code, identifier);
    if (loaders.includes(name)) return [];
    const uses = usesOf(scopes, helpers, identifier);
    if (!globalObjects.includes(name)) return uses.flatMap((use) => judgeGlobalUse(code, use, name));
    return uses.flatMap((use) => {
      const [member, ...path] = use.path.filter((step) => !globalObjects.includes(step));
      return member === undefined
        ? [reasonAt(code, use.node, 'decide', `What is taken from ${name} is known only while it runs.`)]
        : judgeGlobalUse(code, { ...use, path }, member);
    });
  });
}

/** One use of a global, or of what has been read from one. */
export function judgeGlobalUse(code: Code, use: Use, name: string): Reason[] {
  const { node, path, how } = use;
  const whole = [name, ...path].join('.');
  if (Object.hasOwn(globalsWithoutCounterpart, name)) {
    const what = globalsWithoutCounterpart[name];
    return [reasonAt(code, node, 'requires', `${whole} is for ${what}, which CloudFront Functions do not have.`)];
  }
  if (name === 'crypto' && path[0] === 'subtle')
    return [reasonAt(code, node, 'requires', 'CloudFront Functions have hashes and HMACs only, and no Web Crypto.')];
  if (name === 'undefined' || name === 'NaN' || name === 'Infinity') return [];
  if (how === 'written') return [reasonAt(code, node, 'decide', `${whole}, which is not the code's own, is changed.`)];
  if (whole === 'Object.defineProperty' && isExportMark(code, node)) return [];
  if (!isKnownGlobal(name, path)) {
    const message = `${whole} is not in CloudFront Functions, or what is done with it is not certain.`;
    return [reasonAt(code, node, 'decide', message, functionFeatures)];
  }
  if (how === 'called' || how === 'constructed' || how === 'tested') return [];
  // A function of the language that is handed to a list's method does there what it does anywhere.
  if (how === 'argument') {
    const call = code.scopes.parentOf(node);
    const callee = call?.type === 'CallExpression' ? call.callee : undefined;
    if (callee?.type === 'MemberExpression' && callee.property.type === 'Identifier' && !callee.computed)
      if (listMethods.includes(callee.property.name)) return [];
  }
  if (path.length > 0 && name === 'Math') return [];
  if (path.length > 0 && name === 'Number') return [];
  return [reasonAt(code, node, 'decide', `What is done with ${whole} is not certain.`)];
}

/** `module.exports = ...` is an export; anything else of `module` leads to Node.js's loader. */
function judgeModuleObject(code: Code, identifier: Identifier): Reason[] {
  const member = code.scopes.parentOf(identifier);
  const isExports =
    member?.type === 'MemberExpression' &&
    member.object === identifier &&
    !member.computed &&
    member.property.type === 'Identifier' &&
    member.property.name === 'exports';
  return isExports ? [] : [reasonAt(code, identifier, 'decide', 'What is taken from module is not certain.')];
}
