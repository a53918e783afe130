import type { Clock } from '../../kit/clock.ts';
import { UserError } from '../../kit/errors.ts';
import type { Logger } from '../../kit/log.ts';

/** What Octokit hands to a wrapped request, as far as it is looked at. */
interface RequestOptions {
  method?: string;
  url?: string;
  body?: unknown;
  query?: unknown;
}

interface Failure {
  status?: number;
  message?: string;
  response?: { headers?: Record<string, string | number | undefined> };
}

/** GitHub asks for a minute where it names no time. Source: docs.github.com, "Rate limits for the REST API", read 2026-11-21. */
const unnamedWaitSeconds = 60;
/** A job that waits longer than this costs more than running it again. */
const longestWaitSeconds = 300;
const attempts = 4;

export interface RetryDependencies {
  clock: Clock;
  log: Logger;
  signal: AbortSignal;
}

/**
 * Around each request: waits as long as GitHub's `retry-after` or `x-ratelimit-reset` say, and tries reads again after a failure of the
 * server or the network. A write that may have been carried out is not sent again: its caller looks first.
 */
export function retrying({ clock, log, signal }: RetryDependencies) {
  return async <Answer>(
    request: (options: never) => Answer | Promise<Answer>,
    options: unknown,
  ): Promise<Awaited<Answer>> => {
    const reads = isRead(options as RequestOptions);
    for (let attempt = 1; ; attempt++) {
      try {
        return await request(options as never);
      } catch (thrown) {
        signal.throwIfAborted();
        const failure = thrown as Failure;
        const limited = limitedFor(failure, clock.now(), attempt);
        const wait = limited ?? (reads && isPassing(failure) ? 2 ** (attempt - 1) : undefined);
        if (wait === undefined || attempt === attempts) throw thrown;
        if (wait > longestWaitSeconds) throw tooLong(wait);
        const why = limited === undefined ? 'GitHub did not answer as it should' : "GitHub's rate limit is reached";
        log.info(`${why}; trying again in ${wait} s`);
        await clock.sleep(wait * 1000, signal);
      }
    }
  };
}

function isRead({ method, url, body, query }: RequestOptions): boolean {
  if (method === 'GET') return true;
  const text = typeof query === 'string' ? query : JSON.stringify(body ?? '');
  return /\/graphql$/.test(url ?? '') && !/\bmutation\b/.test(text);
}

function isPassing({ status, response }: Failure): boolean {
  return status !== undefined && (status >= 500 || response === undefined);
}

/** Seconds, where a rate limit is what refused the request: GitHub then has done nothing. */
function limitedFor({ status, message, response }: Failure, now: number, attempt: number): number | undefined {
  if (status !== 403 && status !== 429) return undefined;
  const headers = response?.headers ?? {};
  const asked = secondsOf(headers['retry-after'], now);
  if (asked !== undefined) return Math.max(1, Math.ceil(asked));
  if (String(headers['x-ratelimit-remaining']) === '0') {
    const reset = Number(headers['x-ratelimit-reset']);
    if (Number.isFinite(reset)) return Math.max(1, Math.ceil(reset - now / 1000));
  }
  const secondary = status === 429 || /rate limit|abuse/i.test(message ?? '');
  return secondary ? unnamedWaitSeconds * 2 ** (attempt - 1) : undefined;
}

/** What `retry-after` asks for: seconds, or the time itself. Source: RFC 9110, 10.2.3. */
function secondsOf(retryAfter: string | number | undefined, now: number): number | undefined {
  if (retryAfter === undefined) return undefined;
  const seconds = Number(retryAfter);
  const wait = Number.isNaN(seconds) ? (Date.parse(String(retryAfter)) - now) / 1000 : seconds;
  return Number.isFinite(wait) ? wait : undefined;
}

function tooLong(seconds: number): UserError {
  return new UserError(
    "GitHub's rate limit",
    `GitHub's rate limit is reached and lasts another ${Math.ceil(seconds / 60)} minutes, longer than this step waits. Run the job again after that.`,
  );
}
