import type { Finding } from '../finding.ts';
import { edgeRestrictions } from '../sources.ts';
import { type EnvironmentRead, findEnvironmentReads } from './environment-reads.ts';
import type { Place, Positions } from './positions.ts';
import type { BundleToCheck } from './request.ts';
import { reservedVariables } from './reserved-variables.ts';
import type { Scopes } from './scopes.ts';

const rule = 'environment-variable';
const source = edgeRestrictions;
/** Keys that a package's one warning names. */
const namedKeys = 5;

/**
 * Environment variables that are left in the code of a Lambda@Edge function: the edge has only Lambda's reserved ones. In the user's own
 * source a named one is an error and one that cannot be told a warning; each package has one warning.
 */
export function checkEnvironment(scopes: Scopes, positions: Positions, bundle: BundleToCheck): Finding[] {
  if (bundle.target !== 'lambda-edge') return [];
  const findings: Finding[] = [];
  const packages = new Map<string, { keys: Set<string>; place: Place }>();
  const seen = new Set<string>();
  for (const read of findEnvironmentReads(scopes)) {
    if (read.key !== undefined && reservedVariables.has(read.key)) continue;
    const place = positions.placeOf(read.node);
    if (place?.packageName !== undefined) {
      const found = packages.get(place.packageName) ?? { keys: new Set(), place };
      found.keys.add(read.key ?? 'names that are not known before it runs');
      packages.set(place.packageName, found);
      continue;
    }
    const finding = place ? ownRead(read, place, bundle) : unplacedRead(read);
    const id = `${finding.message} ${finding.position?.file}:${finding.position?.line}:${finding.position?.column}`;
    if (!seen.has(id)) findings.push(finding);
    seen.add(id);
  }
  for (const [name, { keys, place }] of packages) findings.push(packageReads(name, [...keys], place));
  return findings;
}

function ownRead({ key, replaceable }: EnvironmentRead, { position }: Place, { buildEnvKeys }: BundleToCheck): Finding {
  if (key === undefined) {
    const message =
      "process.env is read as a whole or by a name that is not known before it runs; at the edge only Lambda's reserved variables are in it.";
    return {
      rule,
      severity: 'warning',
      message,
      advice: 'Write process.env.KEY in full for each key and give its value with build-env.',
      source,
      position,
    };
  }
  const given = buildEnvKeys.includes(key);
  const message = given
    ? `${key} of process.env is not replaced by build-env, which replaces only process.env.${key} of the global process, written in full; at the edge it is undefined.`
    : `process.env.${key} is undefined at the edge: Lambda@Edge has no environment variables of its own.`;
  const inFull = replaceable ? '' : ` and write process.env.${key} in full`;
  const advice = given
    ? `Write process.env.${key} in full, and do not import process.`
    : `Give ${key} with build-env${inFull}, or send it as an origin custom header or a secret that the function reads at run time.`;
  return { rule, severity: 'error', message, advice, source, position };
}

function unplacedRead({ key }: EnvironmentRead): Finding {
  const message = `The bundle reads ${key === undefined ? 'process.env' : `process.env.${key}`} at a place that the source map does not know; at the edge only Lambda's reserved variables are set.`;
  return { rule, severity: 'warning', message, advice: 'Look for it in the entry and in what it imports.', source };
}

function packageReads(name: string, keys: string[], { position }: Place): Finding {
  const named =
    keys.slice(0, namedKeys).join(', ') + (keys.length > namedKeys ? ` and ${keys.length - namedKeys} more` : '');
  return {
    rule,
    severity: 'warning',
    message: `The package ${name} reads process.env (${named}); at the edge these are undefined.`,
    advice:
      'Nothing to do where the package works without them; else give them with build-env or configure the package in code.',
    source,
    position,
  };
}
