import type { Finding } from '../../edge/finding.ts';

/** What runs in the distribution now: the function's last good build. */
export interface ServedBuild {
  /** Lambda's number of the version, or the ETag of a CloudFront Function's LIVE stage. */
  version: string;
  /** Of the artifact, in hex: the one that build-lambda gives. */
  sha256: string;
  /** ISO time. */
  builtAt: string;
}

/** What the dev server last made of one function, or of edge.yml. */
export interface BuildStatus {
  /** As edge.yml names it; null for the edge.yml itself, which is there only while it cannot be read. */
  function: string | null;
  /** `building`: a source was saved and its build is under way; `findings` are still those of the build before. */
  state: 'building' | 'ok' | 'failed';
  /** When the last build ended, ISO time. */
  at: string;
  /** Milliseconds from the change that was noticed until it was served, or until the failure was known. */
  durationMs: number;
  /** Why it failed, and what the checks found: errors first, each with rule and source, and file and line where it has them. */
  findings: Finding[];
  /** Null where no build of it has succeeded yet: requests that need it are answered with 503 and the errors. */
  serving: ServedBuild | null;
}

/** The statuses of all functions, in the order of edge.yml. */
export interface BuildStatusStore {
  list(): BuildStatus[];
  /** Takes the place of the one of the same function. */
  set(status: BuildStatus): void;
  remove(functionName: string | null): void;
  /** Calls the listener after each change with all of them. @returns ends that */
  onChange(listener: (builds: BuildStatus[]) => void): () => void;
}

/** A store that is filled by the dev server and read by `GET /_local/builds`, the window and its stream of events. */
export function createBuildStatusStore(): BuildStatusStore {
  const statuses = new Map<string | null, BuildStatus>();
  const listeners = new Set<(builds: BuildStatus[]) => void>();
  const list = () => [...statuses.values()];
  const changed = () => {
    for (const listener of listeners) listener(list());
  };
  return {
    list,
    set(status) {
      statuses.set(status.function, status);
      changed();
    },
    remove(functionName) {
      if (statuses.delete(functionName)) changed();
    },
    onChange(listener) {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
}
