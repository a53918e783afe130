import { CreateBucketCommand, PutBucketVersioningCommand } from '@aws-sdk/client-s3';
import type { AwsClients } from '../../src/aws/clients.ts';
import { createClients } from '../../src/aws/create-clients.ts';
import type { Logger } from '../../src/kit/log.ts';
import { startLocalEdge } from '../../src/local/start.ts';

/** One received call, as the local edge lists it. */
export interface ListedCall {
  service: string;
  operation: string;
  resource: string;
  status: number | null;
}

/** A local edge with clients for it, for tests of what talks to AWS. */
export interface LocalAws {
  url: string;
  clients: AwsClients;
  createBucket(name: string, options?: { region?: string; versioned?: boolean }): Promise<void>;
  /** Replaces the fault rules. */
  faults(...rules: Record<string, unknown>[]): Promise<void>;
  /** Calls since the last `forget`, as `operation resource`. */
  calls(): Promise<ListedCall[]>;
  forget(): Promise<void>;
  close(): Promise<void>;
}

/** A log that keeps its lines. */
export function recordingLog(): Logger & { lines: string[] } {
  const lines: string[] = [];
  const keep = (message: string) => void lines.push(message);
  return {
    lines,
    debug: () => {},
    info: keep,
    notice: keep,
    warning: keep,
    error: keep,
    group: (_title, work) => work(),
  };
}

export const localCredentials = {
  AWS_ACCESS_KEY_ID: 'AKIATESTTESTTESTTEST',
  AWS_SECRET_ACCESS_KEY: 'test-secret',
  AWS_REGION: 'us-east-1',
};

export async function startLocalAws(): Promise<LocalAws> {
  const edge = await startLocalEdge({ log: recordingLog() });
  const control = (path: string, init?: RequestInit) => fetch(`${edge.url}/_local/${path}`, init);
  const environment = { ...localCredentials, AWS_ENDPOINT_URL: edge.url };
  const clients = createClients({ environment, log: recordingLog() });
  return {
    url: edge.url,
    clients,
    createBucket: async (name, { region = 'us-east-1', versioned = false } = {}) => {
      const s3 = await createClients({ environment: { ...environment, AWS_REGION: region }, log: recordingLog() }).s3();
      const constraint = region === 'us-east-1' ? {} : { LocationConstraint: region as 'eu-west-1' };
      await s3.send(new CreateBucketCommand({ Bucket: name, CreateBucketConfiguration: constraint }));
      if (versioned) {
        const enabled = { Status: 'Enabled' } as const;
        await s3.send(new PutBucketVersioningCommand({ Bucket: name, VersioningConfiguration: enabled }));
      }
    },
    faults: async (...rules) => {
      const answer = await control('faults', { method: 'PUT', body: JSON.stringify({ rules }) });
      if (!answer.ok) throw new Error(await answer.text());
    },
    calls: async () => ((await (await control('calls')).json()) as { calls: ListedCall[] }).calls,
    forget: async () => void (await control('calls', { method: 'DELETE' })),
    close: () => edge.close(),
  };
}
