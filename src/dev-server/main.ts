import { systemClock } from '../kit/clock.ts';
import { UserError } from '../kit/errors.ts';
import { fileSystemRefusal } from '../kit/file-system-refusal.ts';
import { createPlainLog } from '../local/plain-log.ts';
import { runUntilStopped } from '../local/run.ts';
import { startLocalEdge } from '../local/start.ts';
import { type Command, type DevServerCommand, type LocalEdgeCommand, readCommandLine } from './command-line.ts';
import { ownOutput } from './own-output.ts';
import { buildDependencies, type Installation, installationOf } from './programs.ts';

/** Where and how the program was called. */
interface Called {
  /** For the help. */
  program: string;
  /** The folder that relative paths start from. */
  base: string;
  installation: Installation;
}

async function main(): Promise<void> {
  const installation = installationOf(import.meta.url);
  // npm runs a script in the package's folder, and says where it was called.
  const script = process.env.npm_lifecycle_event === 'local' ? process.env.INIT_CWD : undefined;
  const program = import.meta.url.endsWith('.ts') ? 'npm run local --' : 'edge-local';
  const called = { program, base: script ?? process.cwd(), installation };
  await carryOut(readCommandLine(process.argv.slice(2), program, called.base), called);
}

async function carryOut(command: Command, called: Called): Promise<void> {
  switch (command.kind) {
    case 'help':
      console.log(command.text);
      return;
    case 'trace':
      return printTrace(command.parameters, called);
    case 'local-edge':
      return serveLocalEdge(command, called);
    case 'dev-server':
      return serveSite(command, called);
  }
}

async function printTrace(parameters: string[], { program }: Called): Promise<void> {
  const { trace } = await import('./trace.ts');
  const { stdout } = process;
  const colors = stdout.isTTY && !process.env.NO_COLOR;
  await trace(parameters, { program, colors, print: (text) => console.log(text) });
}

async function serveLocalEdge({ port, data, verbose }: LocalEdgeCommand, { installation }: Called): Promise<void> {
  await runUntilStopped(async () => {
    const edge = await startLocalEdge({
      port,
      log: createPlainLog(verbose),
      programs: installation.programs,
      ...(data === undefined ? {} : { data }),
    });
    console.log(`Local edge ready at ${edge.url}`);
    return edge;
  });
}

async function serveSite(command: DevServerCommand, { installation, base }: Called): Promise<void> {
  const log = createPlainLog(command.verbose);
  await runUntilStopped(async (stopping) => {
    const { startDevServer } = await import('./dev-server.ts');
    const dependencies = buildDependencies(installation, process.env, log, stopping);
    const server = await startDevServer({
      ...command,
      base,
      log,
      clock: systemClock,
      programs: installation.programs,
      dependencies,
      isOwn: ownOutput([1, 2]),
    });
    console.log(`Local edge ready at ${server.edgeUrl}`);
    console.log(`Site at   ${server.url}/`);
    console.log(`Window at ${server.edgeUrl}/_local/`);
    return server;
  });
}

main().catch((thrown: unknown) => {
  const error = fileSystemRefusal(thrown) ?? thrown;
  console.error(error instanceof UserError ? error.message : error);
  process.exitCode = 1;
});
