import { parseArgs } from 'node:util';
import { messageOf, UserError } from '../kit/errors.ts';
import { createPlainLog } from './plain-log.ts';
import { startLocalEdge } from './start.ts';

const usage = `Usage: npm run local -- [--port 4599] [--data DIRECTORY] [--verbose]

  --port PORT        the port on 127.0.0.1; 4599 when left out, 0 for any that is free
  --data DIRECTORY   keeps everything there across restarts; without it nothing is kept
  --verbose          logs what goes on to stderr
  --help             shows this

Prints one line with its URL when it is ready: the value of AWS_ENDPOINT_URL.`;

interface CommandLine {
  port: number;
  data: string | undefined;
  verbose: boolean;
  help: boolean;
}

function readCommandLine(): CommandLine {
  let values: { port?: string; data?: string; verbose?: boolean; help?: boolean };
  try {
    ({ values } = parseArgs({
      options: {
        port: { type: 'string' },
        data: { type: 'string' },
        verbose: { type: 'boolean' },
        help: { type: 'boolean' },
      },
    }));
  } catch (cause) {
    throw new UserError('Bad option', `${messageOf(cause)}\n\n${usage}`, { cause });
  }
  const port = Number(values.port ?? '4599');
  if (!/^\d+$/.test(values.port ?? '4599') || port > 65_535) {
    throw new UserError('Bad port', `--port: got ${JSON.stringify(values.port)}, expected a number from 0 to 65535.`);
  }
  if (values.data === '') {
    throw new UserError('Bad directory', '--data: got "", expected a directory. Leave the option out to keep nothing.');
  }
  return { port, data: values.data, verbose: values.verbose ?? false, help: values.help ?? false };
}

async function main(): Promise<void> {
  const { port, data, verbose, help } = readCommandLine();
  if (help) {
    console.log(usage);
    return;
  }
  const edge = await startLocalEdge({ port, log: createPlainLog(verbose), ...(data === undefined ? {} : { data }) });
  let closing = false;
  const stop = (): void => {
    if (!closing) {
      closing = true;
      edge.close().then(
        () => process.exit(0),
        (thrown: unknown) => {
          console.error(messageOf(thrown));
          process.exit(1);
        },
      );
    }
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
  console.log(`Local edge ready at ${edge.url}`);
}

main().catch((thrown: unknown) => {
  console.error(thrown instanceof UserError ? thrown.message : thrown);
  process.exitCode = 1;
});
