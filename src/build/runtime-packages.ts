import type { RuleSource } from '../edge/finding.ts';

/**
 * The npm packages that Lambda's Node.js runtimes bring: the clients of the AWS SDK for JavaScript v3 and its `lib-*` packages, since
 * nodejs18.x. Helpers such as `@aws-sdk/util-utf8` and the `@smithy/*` packages are in no documented list and were missing in more than
 * one runtime, so they are bundled: a package too many costs bytes, one too few fails at the edge.
 */
export const runtimePackages: { patterns: readonly string[]; sinceNode: number; source: RuleSource } = {
  patterns: ['@aws-sdk/client-*', '@aws-sdk/lib-*'],
  sinceNode: 18,
  source: {
    title:
      'AWS Lambda Developer Guide, Runtime-included SDK versions; aws/aws-sdk-js-v3 issues 4401 and 6169, aws/aws-cdk issue 33099',
    read: '2026-11-21',
  },
};

/** The major version of a Node.js runtime (`nodejs24.x` is 24); undefined for a runtime of another kind. */
export function nodeVersionOf(runtime: string): number | undefined {
  const version = /^nodejs(\d{2})\.x$/.exec(runtime)?.[1];
  return version === undefined ? undefined : Number(version);
}

/** Patterns of the packages that stay out of the bundle because the runtime brings them. */
export function broughtByRuntime(runtime: string): readonly string[] {
  const version = nodeVersionOf(runtime);
  return version !== undefined && version >= runtimePackages.sinceNode ? runtimePackages.patterns : [];
}

/** The package's name in an import path: `@aws-sdk/client-s3` of `@aws-sdk/client-s3/dist-cjs/index.js`. */
export function packageName(importPath: string): string {
  return importPath
    .split('/')
    .slice(0, importPath.startsWith('@') ? 2 : 1)
    .join('/');
}

/** Whether an import path is a package, or inside a package, that one of the patterns names. */
export function matchesPackage(importPath: string, patterns: readonly string[]): boolean {
  const name = packageName(importPath);
  return patterns.some((pattern) => pattern === importPath || matchesWildcard(name, packageName(pattern)));
}

/** esbuild's wildcard: one `*`, which stands for anything. */
function matchesWildcard(name: string, pattern: string): boolean {
  const [start = '', end] = pattern.split('*', 2);
  if (end === undefined) return name === pattern;
  return name.length >= start.length + end.length && name.startsWith(start) && name.endsWith(end);
}
