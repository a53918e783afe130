import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { CloudFrontClient } from '@aws-sdk/client-cloudfront';
import { systemClock } from '../../src/kit/clock.ts';
import { createApiHandler } from '../../src/local/api.ts';
import { createCallLog } from '../../src/local/calls.ts';
import { apiRoutes } from '../../src/local/control/api-routes.ts';
import { createControl } from '../../src/local/control/control.ts';
import { createFaultList } from '../../src/local/faults.ts';
import { loadModels } from '../../src/local/protocol/model.ts';
import { createLocalServer } from '../../src/local/server.ts';
import { noPersistence } from '../../src/local/state/persistence.ts';
import { silentLog, type TestService } from './cloudfront-support.ts';

/** CloudFront behind the local edge's own protocol layer, and the AWS SDK's client in front of it. */
export async function sdkClient(
  local: TestService,
): Promise<{ client: CloudFrontClient; url: string; close(): Promise<void> }> {
  const faults = createFaultList();
  const calls = createCallLog();
  const api = createApiHandler({
    models: loadModels(),
    services: [local.service],
    faults,
    calls,
    expiryOf: () => undefined,
    persistence: noPersistence,
    clock: systemClock,
    closing: new AbortController().signal,
    log: silentLog,
  });
  const server = createLocalServer({
    api,
    control: createControl(
      apiRoutes({ faults, calls, code: () => undefined, keyValues: local.service.keyValues, changed: () => {} }),
    ),
    dataPlane: (_request, response) => response.end(),
    log: silentLog,
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const client = new CloudFrontClient({
    endpoint: url,
    region: 'us-east-1',
    credentials: { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'secret' },
    maxAttempts: 1,
  });
  return {
    client,
    url,
    close: async () => {
      client.destroy();
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
