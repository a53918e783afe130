/** A publish in a process of its own, so that it can be killed: the request's file as its argument, AWS_* in its environment. */
import { readFile } from 'node:fs/promises';
import { createClients } from '../../../src/aws/create-clients.ts';
import { silentLog } from '../../../src/kit/log.ts';
import { publish } from '../../../src/publish/publish.ts';
import type { PublishRequest } from '../../../src/publish/request.ts';
import { quickClock, withQuickRetries } from './quick.ts';

const request = JSON.parse(await readFile(process.argv[2]!, 'utf8'), (_key, value) =>
  value?.type === 'Buffer' ? Buffer.from(value.data) : value,
) as PublishRequest;
const clients = withQuickRetries(createClients({ environment: process.env, log: silentLog }));
await publish(request, { clients, log: silentLog, clock: quickClock, signal: new AbortController().signal });
