import { ConfiguredRetryStrategy } from '@smithy/core/retry';
import type { AwsClients } from '../../../src/aws/clients.ts';
import { type Clock, systemClock } from '../../../src/kit/clock.ts';

/** Milliseconds from one try of a call to the next, where the SDK would wait for up to seconds. */
const retryMs = 3;

/** A clock whose pauses are a twentieth of what is asked for; its time is the true one. */
export const quickClock: Clock = {
  now: systemClock.now,
  sleep: (milliseconds, signal) => systemClock.sleep(milliseconds / 20, signal),
};

/** The same clients, trying again as often as they did, and at once. */
export function withQuickRetries(clients: AwsClients, attempts = 8): AwsClients {
  const strategy = new ConfiguredRetryStrategy(attempts, retryMs);
  const quick = async <Client extends { config: object }>(making: Promise<Client>): Promise<Client> => {
    const client = await making;
    Object.assign(client.config, { retryStrategy: async () => strategy });
    return client;
  };
  return {
    ...clients,
    lambda: (region) => quick(clients.lambda(region)),
    cloudfront: () => quick(clients.cloudfront()),
    s3: (region) => quick(clients.s3(region)),
    iam: () => quick(clients.iam()),
  };
}
