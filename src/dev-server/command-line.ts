import { parseArgs } from 'node:util';
import { nearestNames } from '../build/nearest-names.ts';
import { messageOf, quoted, UserError } from '../kit/errors.ts';
import { isLoopbackHost } from '../local/protocol/address.ts';
import { type OptionDescription, type OptionName, options, usage } from './options.ts';
import { readOrigin, type SiteOrigin } from './origin.ts';
import { type ViewerHeader, viewerHeaders } from './viewer-headers.ts';

/** What the local edge is started with. */
export interface LocalEdgeCommand {
  kind: 'local-edge';
  port: number;
  /** As it was given. */
  data: string | undefined;
  verbose: boolean;
}

/** What the dev server is started with. Paths are as they were given. */
export interface DevServerCommand extends Omit<LocalEdgeCommand, 'kind'> {
  kind: 'dev-server';
  config: string;
  workingDirectory: string | undefined;
  origin: SiteOrigin;
  sitePort: number;
  /** Only these; all where it is empty. */
  functions: string[];
  viewerHeaders: ViewerHeader[];
}

export type Command =
  | LocalEdgeCommand
  | DevServerCommand
  | { kind: 'trace'; parameters: string[] }
  | { kind: 'help'; text: string };

type Values = Partial<Record<OptionName, string | boolean | string[]>>;

/**
 * Reads the command line.
 *
 * @param program as the user called it, for the help
 * @param base the folder that relative paths start from
 * @throws UserError naming the option, what came and what was expected
 */
export function readCommandLine(parameters: string[], program: string, base: string): Command {
  // Its own parameters, help too, are read where it is done.
  if (parameters[0] === 'trace') return { kind: 'trace', parameters: parameters.slice(1) };
  const values = parse(parameters, program);
  if (values.help) return { kind: 'help', text: usage(program) };
  const port = readPort('port', values.port as string | undefined, 4599);
  const data = values.data as string | undefined;
  if (data === '') {
    throw new UserError('Bad directory', '--data: got "", expected a directory. Leave the option out to keep nothing.');
  }
  const edge = { port, data, verbose: values.verbose === true };
  if (values.config === undefined) {
    refuseWithoutConfig(values);
    return { kind: 'local-edge', ...edge };
  }
  const sitePort = readPort(
    'site-port',
    values['site-port'] as string | undefined,
    port === 0 ? 0 : Math.min(port + 1, 65_535),
  );
  if (sitePort === port && port !== 0) {
    throw new UserError('Bad port', `--site-port: got ${port}, expected another port than that of --port.`);
  }
  return {
    kind: 'dev-server',
    ...edge,
    config: required('config', values.config as string, 'the path of an edge.yml'),
    workingDirectory:
      values['working-directory'] === undefined
        ? undefined
        : required('working-directory', values['working-directory'] as string, 'a folder'),
    origin: notItself(readOrigin(values.origin as string | undefined, base), [port, sitePort]),
    sitePort,
    functions: ((values.functions as string | undefined) ?? '')
      .split(',')
      .map((name) => name.trim())
      .filter(Boolean),
    viewerHeaders: viewerHeaders({
      country: values.country as string | undefined,
      device: values.device as string | undefined,
      headers: (values.header as string[] | undefined) ?? [],
    }),
  };
}

/** A site that asks itself would never have an answer. */
function notItself(origin: SiteOrigin, ports: number[]): SiteOrigin {
  if (origin.kind === 'url' && isLoopbackHost(origin.host) && ports.includes(origin.port)) {
    const came = `http://${origin.host}:${origin.port}`;
    const advice = 'Give the port on which your own server listens, or other ones here with --port and --site-port.';
    throw new UserError(
      'Bad origin',
      `--origin: got ${came}, expected another server than edge-local itself, which takes the ports ${ports.join(' and ')}. ${advice}`,
    );
  }
  return origin;
}

function parse(parameters: string[], program: string): Values {
  const table = Object.entries<OptionDescription>(options).map(([name, { value, multiple }]) => [
    name,
    { type: value ? 'string' : 'boolean', ...(multiple ? { multiple } : {}) },
  ]);
  try {
    const { values, positionals } = parseArgs({
      args: parameters,
      options: Object.fromEntries(table),
      allowPositionals: true,
    });
    if (positionals.length > 0) throw new UserError('Bad option', unknownWord(positionals[0]!, program));
    return values as Values;
  } catch (cause) {
    if (cause instanceof UserError) throw cause;
    throw new UserError('Bad option', `${inWords(cause)}\n\n${usage(program)}`, { cause });
  }
}

function unknownWord(word: string, program: string): string {
  const [near] = nearestNames(word, ['trace']);
  return `Unknown command ${quoted(word)}${near ? `; did you mean ${near}?` : '.'}\n\n${usage(program)}`;
}

/** Node.js's own words for what is wrong, with the option that was probably meant. */
function inWords(cause: unknown): string {
  const message = messageOf(cause);
  const [, unknown] = /Unknown option '--?([^']+)'/.exec(message) ?? [];
  if (unknown === undefined) return message;
  const [near] = nearestNames(unknown, Object.keys(options));
  return `Unknown option '--${unknown}'.${near ? ` Did you mean --${near}?` : ''}`;
}

function readPort(name: OptionName, text: string | undefined, standard: number): number {
  if (text === undefined) return standard;
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65_535) {
    throw new UserError('Bad port', `--${name}: got ${JSON.stringify(text)}, expected a number from 0 to 65535.`);
  }
  return port;
}

function required(name: OptionName, value: string, expected: string): string {
  if (value.trim() === '') throw new UserError(`Bad ${name}`, `--${name}: got "", expected ${expected}.`);
  return value;
}

function refuseWithoutConfig(values: Values): void {
  const beside = (Object.keys(values) as OptionName[]).find((name) => 'ofDevServer' in options[name]);
  if (beside === undefined) return;
  throw new UserError(
    'No config',
    `--${beside} goes with --config, and there is none: give the edge.yml whose functions are to run, --config edge.yml.`,
  );
}
