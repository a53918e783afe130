/** A local edge in a process of its own, so that its memory can be measured. It prints its URL, and ends with its input. */
import { startLocalEdge } from '../../../src/local/start.ts';
import { silentLog } from '../cloudfront-support.ts';

const edge = await startLocalEdge({ log: silentLog, deployMs: 0 });
process.stdin.resume().once('end', () => void edge.close());
process.stdout.write(`${edge.url}\n`);
