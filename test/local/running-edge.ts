import { afterAll, beforeAll } from '@jest/globals';
import type { Logger } from '../../src/kit/log.ts';
import { type LocalEdge, type LocalEdgeOptions, startLocalEdge } from '../../src/local/start.ts';

/** A log that keeps its lines. */
export function recordingLog(): Logger & { lines: string[] } {
  const lines: string[] = [];
  const write = (message: string) => {
    lines.push(message);
  };
  return {
    lines,
    debug: write,
    info: write,
    notice: write,
    warning: write,
    error: write,
    group: (_title, work) => work(),
  };
}

export interface RunningEdge {
  readonly url: string;
  readonly log: Logger & { lines: string[] };
  /** What an SDK client needs to call it. */
  client(region?: string, accessKeyId?: string): ClientConfiguration;
}

export interface ClientConfiguration {
  endpoint: string;
  region: string;
  credentials: { accessKeyId: string; secretAccessKey: string };
  maxAttempts: number;
}

/** Credentials as good as any: the local edge verifies no signature. */
export function clientConfiguration(
  endpoint: string,
  region = 'us-east-1',
  accessKeyId = 'AKIALOCAL',
): ClientConfiguration {
  return { endpoint, region, credentials: { accessKeyId, secretAccessKey: 'local' }, maxAttempts: 1 };
}

/** A local edge for the tests of one file. */
export function useLocalEdge(options: Partial<LocalEdgeOptions> = {}): RunningEdge {
  const log = recordingLog();
  let edge: LocalEdge;
  beforeAll(async () => {
    edge = await startLocalEdge({ log, ...options });
  });
  afterAll(() => edge.close());
  return {
    log,
    get url() {
      return edge.url;
    },
    client: (region, accessKeyId) => clientConfiguration(edge.url, region, accessKeyId),
  };
}

/** What a call was refused with: `name` and HTTP status; fails when it was not refused. */
export async function refusal(
  call: Promise<unknown>,
): Promise<{ name: string; message: string; status: number | undefined }> {
  try {
    await call;
  } catch (thrown) {
    const error = thrown as { name: string; message: string; $metadata?: { httpStatusCode?: number } };
    return { name: error.name, message: error.message, status: error.$metadata?.httpStatusCode };
  }
  throw new Error('expected the call to be refused, but it went through');
}
