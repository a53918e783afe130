import type { AnyNode } from 'acorn';
import type { ParsedBundle } from '../edge/bundle/request.ts';
import { childrenOf } from '../edge/bundle/syntax.ts';
import type { RuleSource } from '../edge/finding.ts';
import { type BundlerHelpers, findBundlerHelpers } from './bundler-helpers.ts';
import type { Reason } from './recommendation.ts';

/** A bundle as the rules of this folder look at it. */
export interface Code extends ParsedBundle {
  helpers: BundlerHelpers;
  /** Every node but those of the bundler's own helpers. */
  nodes: readonly AnyNode[];
  /** Whether a node is one of them. */
  judges(node: AnyNode): boolean;
}

/** CloudFront Functions' features and limits, as the reasons name them. */
export const functionFeatures: RuleSource = {
  title: 'CloudFront Developer Guide, JavaScript runtime 2.0 features for CloudFront Functions',
  read: '2026-11-21',
};
export const functionRestrictions: RuleSource = {
  title: 'CloudFront Developer Guide, Restrictions on CloudFront Functions',
  read: '2026-11-21',
};
export const choosing: RuleSource = {
  title: 'CloudFront Developer Guide, Differences between CloudFront Functions and Lambda@Edge',
  read: '2026-11-21',
};

/** Leaves the bundler's helpers out. */
export function readCode(parsed: ParsedBundle): Code {
  const helpers = findBundlerHelpers(parsed.program, parsed.scopes);
  const nodes: AnyNode[] = [];
  const todo: AnyNode[] = [parsed.program];
  for (let node = todo.pop(); node; node = todo.pop()) {
    if (helpers.declarations.has(node) || isNeverRun(node) || isModuleBanner(node)) continue;
    nodes.push(node);
    for (const child of childrenOf(node).reverse()) todo.push(child);
  }
  const judged = new Set(nodes);
  return { ...parsed, helpers, nodes, judges: (node) => judged.has(node) };
}

/** esbuild's hint to Node.js: `0 && (module.exports = { handler })`. */
function isNeverRun(node: AnyNode): boolean {
  return (
    node.type === 'LogicalExpression' && node.operator === '&&' && node.left.type === 'Literal' && node.left.raw === '0'
  );
}

/** The build's own line at the top of an ES module, which makes `require` for the CommonJS packages in it. */
function isModuleBanner(node: AnyNode): boolean {
  const own = 'createRequireOfModule';
  if (node.type === 'ImportDeclaration') return node.specifiers.some(({ local }) => local.name === own);
  if (node.type !== 'AssignmentExpression' || node.operator !== '??=') return false;
  const { right } = node;
  return right.type === 'CallExpression' && right.callee.type === 'Identifier' && right.callee.name === own;
}

/** A reason at a node's place. */
export function reasonAt(
  code: Code,
  node: AnyNode,
  kind: Reason['kind'],
  message: string,
  source: RuleSource = functionRestrictions,
): Reason {
  const position = code.positions.placeOf(node)?.position;
  return { kind, message, source, ...(position ? { position } : {}) };
}
