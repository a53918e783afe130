import type { TracePhaseName } from './phases.ts';

/** A request that has not ended: `GET /_local/running`, and the data of a `running` event of `/_local/events`. */
export interface RunningRequest {
  /** X-Amz-Cf-Id: the `requestId` of its trace, which is there when it has ended. */
  requestId: string;
  /** ISO 8601, UTC: when its head had arrived. */
  at: string;
  /** Milliseconds since then. */
  elapsedMs: number;
  distributionId: string;
  method: string;
  /** In a list cut at 2,048 characters. */
  url: string;
  /** The last phase that began; null before the first. */
  phase: TracePhaseName | null;
  /** Of the response whose head has been sent; null before. 101 is a WebSocket that is open. */
  status: number | null;
}

/** What a request says of itself while it runs. */
export interface Running {
  state(): RunningRequest;
}

export interface RunningRequestsOptions {
  /** Told when what has run for longer than `shownAfterMs` is something else: another request, another phase or status. */
  changed(requests: RunningRequest[]): void;
  /** Most requests end sooner, and nobody is told of them; 500 ms unless given. */
  shownAfterMs?: number;
}

/** How many are told of: the oldest. */
const mostShown = 50;

/** The requests that have not ended. */
export class RunningRequests {
  readonly #options: RunningRequestsOptions;
  readonly #shownAfterMs: number;
  /** In the order in which they came. */
  readonly #open = new Set<Running>();
  #told = '[]';
  #timer: NodeJS.Timeout | undefined;

  constructor(options: RunningRequestsOptions) {
    this.#options = options;
    this.#shownAfterMs = options.shownAfterMs ?? 500;
  }

  add(request: Running): void {
    this.#open.add(request);
    this.#timer ??= setInterval(() => this.#tell(), this.#shownAfterMs / 2).unref();
  }

  remove(request: Running): void {
    this.#open.delete(request);
    if (this.#told !== '[]') this.#tell();
  }

  /** @param leastMs only those that have run for so long */
  list(leastMs = this.#shownAfterMs): RunningRequest[] {
    const found: RunningRequest[] = [];
    for (const request of this.#open) {
      const state = request.state();
      // Those behind it came later.
      if (state.elapsedMs < leastMs || found.length >= mostShown) break;
      found.push(state);
    }
    return found;
  }

  close(): void {
    clearInterval(this.#timer);
    this.#timer = undefined;
  }

  #tell(): void {
    // Not at each request's end: the next one mostly comes at once.
    if (this.#open.size === 0) this.close();
    const requests = this.list();
    const text = JSON.stringify(requests.map(({ requestId, phase, status }) => [requestId, phase, status]));
    if (text === this.#told) return;
    this.#told = text;
    this.#options.changed(requests);
  }
}
