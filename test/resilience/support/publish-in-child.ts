/** A publish in a process of its own, so that it can be killed: `node publish-in-child.ts REQUEST-FILE`, with AWS_* in its environment. */
import { readFile } from 'node:fs/promises';
import { createClients } from '../../../src/aws/create-clients.ts';
import { systemClock } from '../../../src/kit/clock.ts';
import { silentLog } from '../../../src/kit/log.ts';
import { publish } from '../../../src/publish/publish.ts';
import type { PublishRequest } from '../../../src/publish/request.ts';

const request = JSON.parse(await readFile(process.argv[2]!, 'utf8'), (_key, value) =>
  value?.type === 'Buffer' ? Buffer.from(value.data) : value,
) as PublishRequest;
const clients = createClients({ environment: process.env, log: silentLog });
await publish(request, { clients, log: silentLog, clock: systemClock, signal: new AbortController().signal });
