import { parseArgs } from 'node:util';
import { nearestNames } from '../build/nearest-names.ts';
import { messageOf, UserError } from '../kit/errors.ts';
import { printTrace } from '../local/traces/print.ts';
import { readHeader, viewerHeaders } from './viewer-headers.ts';

const options = {
  method: { type: 'string', short: 'X' },
  header: { type: 'string', short: 'H', multiple: true },
  data: { type: 'string', short: 'd' },
  country: { type: 'string' },
  device: { type: 'string' },
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** @param program as the user called it */
function usage(program: string): string {
  return `Usage: ${program} trace URL [--method POST] [--header 'NAME: VALUE'] [--data BODY] [--country DE] [--device mobile] [--json]

Sends one request to a running local edge, the site's URL or a distribution's, and prints its way: each phase, what functions
made of it, and where CloudFront would answer 502 or 503, why.

  --method METHOD, -X         GET when left out, POST beside --data
  --header 'NAME: VALUE', -H  may be given more than once
  --data BODY, -d             the request's body
  --country CODE              as CloudFront-Viewer-Country
  --device KIND               desktop, mobile, tablet or smarttv
  --json                      prints the trace as JSON
  --help                      shows this`;
}

/**
 * `edge-local trace URL`.
 *
 * @param print gets lines without their ends
 * @throws UserError for a bad option, or a URL that is none of a running local edge
 */
export async function trace(
  parameters: string[],
  { program, print, colors }: { program: string; print(text: string): void; colors: boolean },
): Promise<void> {
  const { values, positionals } = parse(parameters, program);
  if (values.help) {
    print(usage(program));
    return;
  }
  const [url, ...rest] = positionals;
  if (url === undefined || rest.length > 0) {
    const came = rest.length > 0 ? `got ${positionals.length}` : 'none came';
    throw new UserError('Bad URL', `trace takes one URL, and ${came}.\n\n${usage(program)}`);
  }
  const { country, device, method, data, json, header = [] } = values;
  const simulated = viewerHeaders({ country, device, headers: [] });
  const headers = [...simulated, ...header.map((text) => readHeader(text))];
  await printTrace(
    {
      url,
      colors,
      headers: headers.map(({ name, value }) => [name, value] as const),
      ...(method === undefined ? {} : { method: method.toUpperCase() }),
      ...(data === undefined ? {} : { body: data }),
      ...(json ? { json } : {}),
    },
    print,
  );
}

function parse(parameters: string[], program: string) {
  try {
    return parseArgs({ args: parameters, options, allowPositionals: true });
  } catch (cause) {
    const message = messageOf(cause);
    const [, unknown] = /Unknown option '--?([^']+)'/.exec(message) ?? [];
    const [near] = unknown === undefined ? [] : nearestNames(unknown, Object.keys(options));
    const what = unknown === undefined ? message : `Unknown option '--${unknown}'.`;
    throw new UserError('Bad option', `${what}${near ? ` Did you mean --${near}?` : ''}\n\n${usage(program)}`, {
      cause,
    });
  }
}
