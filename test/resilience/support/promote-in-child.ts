/** A promotion in a process of its own, so that it can be killed: `node promote-in-child.ts REQUEST-FILE`, with AWS_* in its environment. */
import { readFile } from 'node:fs/promises';
import { createClients } from '../../../src/aws/create-clients.ts';
import { systemClock } from '../../../src/kit/clock.ts';
import { silentLog } from '../../../src/kit/log.ts';
import { promote } from '../../../src/promote/promote.ts';
import type { PromoteRequest } from '../../../src/promote/request.ts';

const request = JSON.parse(await readFile(process.argv[2]!, 'utf8')) as PromoteRequest;
const clients = createClients({ environment: process.env, log: silentLog });
await promote(request, { clients, log: silentLog, clock: systemClock, signal: new AbortController().signal });
