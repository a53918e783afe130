import path from 'node:path';
import { findingOf } from '../build/locate.ts';
import type { BuildOptions } from '../build/options.ts';
import type { Finding } from '../edge/finding.ts';
import { UserError } from '../kit/errors.ts';
import type { Logger } from '../kit/log.ts';
import { ServiceError } from '../local/service.ts';
import type { BuildStatusStore } from '../local/window/build-status.ts';
import type { BuildReport } from './build-report.ts';
import type { DeployedFunctions } from './deployed-functions.ts';
import type { DistributionParts } from './distribution.ts';
import { placesOf } from './places.ts';
import { type Project, readProject } from './project.ts';
import type { SiteDistribution } from './site-distribution.ts';
import type { SiteFunctions } from './site-functions.ts';
import { isTriggered } from './triggers.ts';

export interface SiteOptions {
  project: Project;
  functions: SiteFunctions;
  deployed: DeployedFunctions;
  distribution: SiteDistribution;
  /** What does not follow from edge.yml. */
  parts: Omit<DistributionParts, 'places' | 'arnOf'>;
  builds: BuildStatusStore;
  report: BuildReport;
  log: Logger;
  now(): number;
}

/** A site: its edge.yml, its functions and its distribution. One round of changes is worked on at a time; what comes meanwhile is the next. */
export class Site {
  readonly #options: SiteOptions;
  /** Of edge.yml as it last could be read. */
  #all: BuildOptions[] = [];
  readonly #changed = new Set<string>();
  #since = 0;
  #working: Promise<void> | undefined;
  /** Whether the edge.yml that is there was refused. */
  #isConfigBad = false;

  constructor(options: SiteOptions) {
    this.#options = options;
  }

  /** Builds everything and makes the distribution. A function that fails gets a stand-in; an edge.yml that cannot be read is thrown. */
  async open(): Promise<void> {
    const all = await readProject(this.#options.project);
    await this.#apply(all, all, this.#options.now());
  }

  /** All paths on which the site depends; some may not be there. */
  watched(): string[] {
    const triggers = this.#options.functions.all().map((one) => one.triggers);
    return [
      this.#options.project.config,
      ...triggers.flatMap(({ files, patterns }) => [...files, ...patterns.map(({ folder }) => folder)]),
    ];
  }

  /**
   * Takes note of changed paths and works on them.
   * @returns settles when all that is known has been worked on; true where something of the site was concerned
   */
  async change(paths: string[]): Promise<boolean> {
    const relevant = paths.filter((changed) => this.#concerns(changed));
    if (relevant.length === 0) return false;
    if (this.#changed.size === 0) this.#since = this.#options.now();
    for (const changed of relevant) this.#changed.add(changed);
    this.#working ??= this.#work().finally(() => {
      this.#working = undefined;
    });
    await this.#working;
    return true;
  }

  #concerns(changed: string): boolean {
    const segments = changed.split(path.sep);
    const isMade = this.#all.some(
      ({ outputDirectory }) => changed === outputDirectory || changed.startsWith(outputDirectory + path.sep),
    );
    if (isMade || segments.includes('.git')) return false;
    return (
      this.#isConfig(changed) || this.#options.functions.all().some(({ triggers }) => isTriggered(triggers, changed))
    );
  }

  #isConfig(changed: string): boolean {
    const { config } = this.#options.project;
    return config === changed || config.startsWith(changed + path.sep);
  }

  async #work(): Promise<void> {
    while (this.#changed.size > 0) {
      const changed = [...this.#changed];
      const since = this.#since;
      this.#changed.clear();
      try {
        await this.#round(changed, since);
      } catch (error) {
        this.#isConfigBad = changed.some((one) => this.#isConfig(one));
        this.#fail(error, since);
      }
    }
  }

  async #round(changed: string[], since: number): Promise<void> {
    const { functions, builds, project } = this.#options;
    const isRead = changed.some((one) => this.#isConfig(one));
    const read = isRead ? await readProject(project) : this.#all;
    const before = new Map(this.#all.map((one) => [one.functionName, JSON.stringify(one)]));
    const dirty = read.filter((one) => {
      const triggers = functions.get(one.functionName)?.triggers;
      const isOther = before.get(one.functionName) !== JSON.stringify(one);
      return isOther || triggers === undefined || changed.some((path) => isTriggered(triggers, path));
    });
    await this.#apply(read, dirty, since);
    // By the edge.yml of before a source can be built, which says nothing of the one that is there.
    if (this.#isConfigBad && !isRead) return;
    if (this.#isConfigBad) this.#options.log.info('edge.yml can be used again');
    this.#isConfigBad = false;
    builds.remove(null);
  }

  async #apply(all: BuildOptions[], dirty: BuildOptions[], since: number): Promise<void> {
    const { functions, deployed, distribution, parts, log } = this.#options;
    const round = await functions.build(dirty, since);
    const gone = this.#all.filter((one) => !all.some(({ functionName }) => functionName === one.functionName));
    const superseded = [...round.superseded];
    await distribution.write({ ...parts, places: placesOf(all), arnOf: (name) => functions.get(name)!.deployed.arn });
    this.#all = all;
    if (round.changed || gone.length > 0) await distribution.invalidate();
    round.finish();
    for (const { functionName } of gone) {
      const last = functions.forget(functionName);
      if (last) await deployed.remove(functionName, last);
      log.info(`${functionName}: no longer in edge.yml, taken off`);
    }
    for (const { name, deployed: old } of superseded) {
      const isOther = functions.get(name)?.deployed.target !== old.target;
      await (isOther ? deployed.remove(name, old) : deployed.retire(name, old));
    }
    for (const one of dirty) this.#sayWhere(one);
  }

  /** What runs nowhere is said once, as a request will never show it. */
  readonly #said = new Set<string>();
  #sayWhere({ functionName, target, associations }: BuildOptions): void {
    if ((associations ?? []).length > 0 || this.#said.has(functionName)) return;
    this.#said.add(functionName);
    const { log } = this.#options;
    if (target === 'lambda') {
      log.notice(`${functionName}: regional Lambda, which no distribution runs; the local edge has it for Invoke`);
    } else if (associations === null) {
      log.notice(
        `${functionName}: edge.yml gives it no associations, so no request runs it. With associations: ["default viewer-request"] it runs for all.`,
      );
    }
  }

  /** Everything that edge.yml says is wrong, or what the local edge refused of it: what was served before goes on. */
  #fail(error: unknown, since: number): void {
    const isExpected = error instanceof UserError || error instanceof ServiceError;
    if (!isExpected) this.#options.log.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
    const now = this.#options.now();
    const carried = (error as { findings?: Finding[] }).findings;
    const message = error instanceof Error ? error.message : String(error);
    const findings = carried ?? [findingOf('edge.yml', new UserError('Bad edge.yml', message))];
    const status = {
      function: null,
      state: 'failed',
      at: new Date(now).toISOString(),
      durationMs: Math.max(0, now - since),
      findings,
      serving: null,
    } as const;
    this.#options.builds.set(status);
    this.#options.report.configFailed(status);
    // What was being built is as it was.
    for (const known of this.#options.builds.list()) {
      if (known.state !== 'building') continue;
      const isBad = known.findings.some(({ severity }) => severity === 'error');
      this.#options.builds.set({ ...known, state: isBad ? 'failed' : 'ok' });
    }
  }
}
