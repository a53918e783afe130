import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Manifest } from '../artifacts/manifest.ts';
import { buildFunctions } from '../build/build-functions.ts';
import { findingOf } from '../build/locate.ts';
import type { BuildDependencies, BuildOptions, BuiltSources } from '../build/options.ts';
import type { Finding } from '../edge/finding.ts';
import { messageOf, UserError } from '../kit/errors.ts';
import { recordedEsbuild, type SeenFiles } from './recorded-esbuild.ts';
import { type Triggers, triggersOf } from './triggers.ts';

/** A function's artifact, as build-lambda writes it. */
export interface BuiltArtifact {
  code: Buffer;
  manifest: Manifest;
  /** Left out for Python. */
  sources?: BuiltSources;
}

/** What a build came to, and what would change it. */
export interface BuildOutcome {
  /** Undefined where it failed. */
  artifact: BuiltArtifact | undefined;
  /** Errors first. */
  findings: Finding[];
  triggers: Triggers;
}

/**
 * Builds one function as build-lambda does, its sample events included; what is wrong with it is in the outcome and never thrown.
 *
 * @param before what would have changed the build before: a build that fails may not get to know its files
 */
export async function buildOne(
  options: BuildOptions,
  dependencies: BuildDependencies,
  before: Triggers | undefined,
): Promise<BuildOutcome> {
  const seen: SeenFiles = { read: new Set(), missing: new Set() };
  const loadEsbuild = async () => recordedEsbuild(await dependencies.loadEsbuild(), seen);
  try {
    const [built] = await buildFunctions([options], { ...dependencies, loadEsbuild });
    const { entry, manifest, findings, sources } = built!;
    const code = await readFile(path.join(options.workspace, entry.artifactPath!));
    return {
      artifact: { code, manifest, ...(sources ? { sources } : {}) },
      findings: sorted(findings),
      triggers: triggersOf(options, seen, {
        files: manifest.files.map((file) => file.path),
        failed: false,
        before: undefined,
      }),
    };
  } catch (error) {
    const triggers = triggersOf(options, seen, { files: [], failed: true, before });
    return { artifact: undefined, findings: sorted(findingsOf(options, error)), triggers };
  }
}

function findingsOf({ functionName }: BuildOptions, error: unknown): Finding[] {
  const carried = (error as { findings?: Finding[] } | null)?.findings;
  if (Array.isArray(carried) && carried.length > 0) return carried;
  if (error instanceof UserError) return [findingOf(functionName, error)];
  return [
    {
      rule: 'bug',
      severity: 'error',
      message: `${functionName}: ${error instanceof Error ? (error.stack ?? error.message) : messageOf(error)}`,
      advice: 'This is a bug in edge-actions: please report it with these lines.',
      source: { title: 'edge-actions', read: '2026-11-21' },
    },
  ];
}

const gravity = { error: 0, warning: 1, notice: 2 };

function sorted(findings: Finding[]): Finding[] {
  return [...findings].sort((a, b) => gravity[a.severity] - gravity[b.severity]);
}
