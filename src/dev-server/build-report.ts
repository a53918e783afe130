import type { Finding } from '../edge/finding.ts';
import type { Logger } from '../kit/log.ts';
import type { BuildStatus } from '../local/window/build-status.ts';
import { findingLines } from './terminal.ts';

/** What a build came to beside its status. */
export interface BuildDetails {
  before: BuildStatus | undefined;
  /** Whether other code, or other settings, runs now. */
  isChanged: boolean;
  /** Undefined where it failed. */
  bytes: number | undefined;
}

/** Says in the terminal what was built and what is wrong. */
export interface BuildReport {
  built(status: BuildStatus, details: BuildDetails): void;
  /** An edge.yml that cannot be used, while the one before goes on serving. */
  configFailed(status: BuildStatus): void;
}

/**
 * @param workspace absolute: where positions start
 * @param folder absolute: where the user is
 */
export function createBuildReport(log: Logger, workspace: string, folder: string): BuildReport {
  const lines = (findings: readonly Finding[]) =>
    findingLines(findings, workspace, folder)
      .map((line) => `\n${line}`)
      .join('');
  return {
    built(status, { before, isChanged, bytes }) {
      const { function: name, state, findings, serving, durationMs } = status;
      const isSame = before?.state === 'failed' && JSON.stringify(before.findings) === JSON.stringify(findings);
      if (state === 'failed') {
        const meanwhile = serving
          ? `version ${serving.version} goes on serving`
          : 'requests that need it get 503 until it is';
        log.error(
          isSame && before
            ? `${name}: still not built, for the same reasons; ${meanwhile}`
            : `${name}: not built; ${meanwhile}${lines(findings)}`,
        );
        return;
      }
      const size = `${bytes} bytes`;
      if (before === undefined) {
        log.info(`${name}: built, ${size}; version ${serving?.version} is served${lines(findings)}`);
        return;
      }
      log.info(
        isChanged
          ? `${name}: version ${serving?.version} is served after ${Math.round(durationMs)} ms, ${size}; the cache is emptied${lines(findings)}`
          : `${name}: built again, the same ${size}; version ${serving?.version} stays${lines(findings)}`,
      );
    },
    configFailed: ({ findings }) => {
      log.error(`edge.yml cannot be used; what was served before goes on serving${lines(findings)}`);
    },
  };
}
