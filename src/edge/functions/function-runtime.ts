/**
 * The program inside the child process: runs CloudFront Functions, one call at a time, each in a fresh context. It stands alone with the folder
 * sandbox/ (Node's own modules only). One JSON value a line over file descriptor 3: a SandboxCall in, `{ id, answer }` out.
 */
import { Socket } from 'node:net';
import { runInContext, type SandboxAnswer, type SandboxCall } from './sandbox/run-in-context.ts';

/** What a function throws may throw again when it is looked at: that is its failure too. */
function answerOf(call: SandboxCall): SandboxAnswer {
  try {
    return runInContext(call);
  } catch {
    const errorMessage = 'What the function threw cannot be shown.';
    return { outcome: 'threw', errorType: 'Error', errorMessage, logs: [], effects: [], durationMs: 0 };
  }
}

const channel = new Socket({ fd: 3 });
let buffered = '';
channel.setEncoding('utf8');
channel.on('data', (text: string) => {
  buffered += text;
  for (let end = buffered.indexOf('\n'); end >= 0; end = buffered.indexOf('\n')) {
    const call = JSON.parse(buffered.slice(0, end)) as SandboxCall;
    buffered = buffered.slice(end + 1);
    channel.write(`${JSON.stringify({ id: call.id, answer: answerOf(call) })}\n`);
  }
});
// The caller is gone.
channel.on('close', () => process.exit(0));
channel.on('error', () => process.exit(1));
