import type { Finding } from '../finding.ts';
import { edgeRestrictions } from '../sources.ts';
import type { Positions } from './positions.ts';
import type { BundleToCheck } from './request.ts';
import type { Scopes } from './scopes.ts';

/** Modules of machine code: one built on another machine does not load on Lambda's. */
export function checkNativeModules(scopes: Scopes, positions: Positions, { target }: BundleToCheck): Finding[] {
  const findings: Finding[] = [];
  for (const node of scopes.nodes) {
    if (node.type !== 'CallExpression') continue;
    const [argument] = node.arguments;
    if (argument?.type !== 'Literal' || typeof argument.value !== 'string' || !argument.value.endsWith('.node'))
      continue;
    const architecture =
      target === 'lambda-edge' ? 'x86_64, the only architecture at the edge' : "the function's architecture";
    findings.push({
      rule: 'native-module',
      severity: 'warning',
      message: `${argument.value} is machine code: it loads only if it was built for Linux and ${architecture}.`,
      advice: 'Use a package in plain JavaScript or WebAssembly, or build on Linux for that architecture.',
      source: edgeRestrictions,
      position: positions.placeOf(node)?.position,
    });
  }
  return findings;
}
