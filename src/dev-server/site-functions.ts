import { findingOf } from '../build/locate.ts';
import type { BuildDependencies, BuildOptions } from '../build/options.ts';
import { UserError } from '../kit/errors.ts';
import { ServiceError } from '../local/service.ts';
import type { BuildStatusStore, ServedBuild } from '../local/window/build-status.ts';
import type { BuildOutcome } from './build-one.ts';
import type { BuildReport } from './build-report.ts';
import type { CodeToDeploy, DeployedFunction, DeployedFunctions } from './deployed-functions.ts';
import type { BuiltSourcePlaces } from './source-places.ts';
import { standInFor } from './stand-in.ts';
import type { Triggers } from './triggers.ts';

/** A function of the site, as it stands. */
export interface SiteFunction {
  options: BuildOptions;
  /** Of the last build, good or not. */
  triggers: Triggers;
  deployed: DeployedFunction;
  /** Null while a stand-in runs in its place. */
  serving: ServedBuild | null;
  /** Settings and hash of what is deployed. */
  identity: string;
}

export interface SiteFunctionsOptions {
  functions: DeployedFunctions;
  builds: BuildStatusStore;
  report: BuildReport;
  /** Gets the source map of each build. */
  sourcePlaces: BuiltSourcePlaces;
  dependencies: BuildDependencies;
  /** Builds one; `buildOne` but in tests. */
  build(options: BuildOptions, dependencies: BuildDependencies, before: Triggers | undefined): Promise<BuildOutcome>;
  now(): number;
}

/** What runs after a build, and what the build came to where the local edge has a say in it. */
interface Deployment {
  outcome: BuildOutcome;
  deployed: DeployedFunction;
  serving: ServedBuild | null;
  identity: string;
}

/** What a round of builds changed. */
export interface Round {
  /** Whether another code, or other settings, is deployed than before. */
  changed: boolean;
  /** What ran before and does no more. */
  superseded: { name: string; deployed: DeployedFunction }[];
  /** Says what came of it, once it is served. */
  finish(): void;
}

/** The functions of a site: builds them, deploys what was built, and keeps the last good one where a build fails. */
export class SiteFunctions {
  readonly #options: SiteFunctionsOptions;
  readonly #functions = new Map<string, SiteFunction>();

  constructor(options: SiteFunctionsOptions) {
    this.#options = options;
  }

  get(name: string): SiteFunction | undefined {
    return this.#functions.get(name);
  }

  all(): SiteFunction[] {
    return [...this.#functions.values()];
  }

  /** @returns what was deployed, for who takes it off */
  forget(name: string): DeployedFunction | undefined {
    const found = this.#functions.get(name);
    this.#functions.delete(name);
    this.#options.builds.remove(name);
    return found?.deployed;
  }

  /**
   * Builds functions side by side and deploys them. Nothing is in the distribution yet that has a new version.
   * @param since when the change was noticed, milliseconds since the epoch
   */
  async build(all: BuildOptions[], since: number): Promise<Round> {
    const rounds = await Promise.all(all.map((options) => this.#buildOne(options, since)));
    return {
      changed: rounds.some(({ changed }) => changed),
      superseded: rounds.flatMap(({ superseded }) => superseded),
      finish: () => {
        for (const { finish } of rounds) finish();
      },
    };
  }

  async #buildOne(options: BuildOptions, since: number): Promise<Round> {
    const { builds, build, dependencies, now } = this.#options;
    const name = options.functionName;
    const before = this.#functions.get(name);
    const known = builds.list().find((status) => status.function === name);
    const started = new Date(now()).toISOString();
    builds.set({
      ...(known ?? { function: name, at: started, durationMs: 0, findings: [], serving: null }),
      state: 'building',
    });
    const built = await build(options, dependencies, before?.triggers);
    const { outcome, deployed, serving, identity } = await this.#deploy(options, built, before);
    const isChanged = before === undefined || identity !== before.identity;
    const served = serving && { ...serving, version: deployed.version };
    this.#functions.set(name, { options, triggers: outcome.triggers, deployed, serving: served, identity });
    const ended = before && before.deployed.arn !== deployed.arn ? [{ name, deployed: before.deployed }] : [];
    return {
      changed: isChanged,
      superseded: ended,
      finish: () => {
        const state = outcome.artifact ? 'ok' : 'failed';
        const status = {
          function: name,
          state,
          at: new Date(now()).toISOString(),
          durationMs: Math.max(0, now() - since),
          findings: outcome.findings,
          serving: served,
        } as const;
        builds.set(status);
        this.#options.report.built(status, { before: known, isChanged, bytes: outcome.artifact?.code.length });
      },
    };
  }

  /** Deploys what is to run. What the local edge refuses, as AWS would, is a failed build. */
  async #deploy(options: BuildOptions, outcome: BuildOutcome, before: SiteFunction | undefined): Promise<Deployment> {
    const { code, serving } = await this.#toDeploy(options, outcome, before);
    const identity = code ? identityOf(code) : before!.identity;
    if (!code || identity === before?.identity) return { outcome, deployed: before!.deployed, serving, identity };
    try {
      return { outcome, deployed: await this.#options.functions.deploy(code), serving, identity };
    } catch (error) {
      if (!(error instanceof ServiceError) || !outcome.artifact) throw error;
      const finding = findingOf(options.functionName, new UserError('Refused', error.message));
      const failed = {
        ...outcome,
        artifact: undefined,
        findings: [{ ...finding, position: options.declaredAt?.() }, ...outcome.findings],
      };
      return this.#deploy(options, failed, before);
    }
  }

  /** What is to run: what was built; the last good one where there is one, `code` undefined; else a stand-in. */
  async #toDeploy(
    options: BuildOptions,
    { artifact, findings }: BuildOutcome,
    before: SiteFunction | undefined,
  ): Promise<{ code: CodeToDeploy | undefined; serving: ServedBuild | null }> {
    if (artifact) {
      const { runtime, handler, sha256, codeSha256 } = artifact.manifest;
      if (artifact.sources) this.#options.sourcePlaces.add(codeSha256, artifact.sources, options);
      const same = before?.serving?.sha256 === sha256;
      const builtAt = same ? before!.serving!.builtAt : new Date(this.#options.now()).toISOString();
      return { code: { options, runtime, handler, code: artifact.code }, serving: { version: '', sha256, builtAt } };
    }
    // Of another target there is nothing that could go on running.
    if (before?.serving && before.deployed.target === options.target)
      return { code: undefined, serving: before.serving };
    const standIn = await standInFor(options.functionName, options.target, findings);
    // Settings may be what is wrong.
    const plain = { ...options, memorySize: undefined, timeout: undefined };
    return { code: { options: plain, ...standIn }, serving: null };
  }
}

function identityOf({ options, runtime, handler, code }: CodeToDeploy): string {
  const { target, memorySize, timeout } = options;
  return JSON.stringify([target, runtime, handler, memorySize, timeout, code.toString('base64')]);
}
