/**
 * Stands in for `gh` while the page is run: makes repositories as bare ones on this machine, answers the questions that the page asks, and writes
 * down what it was told to do, a JSON object a line. What it does not know fails.
 */
import { execFileSync } from 'node:child_process';
import { appendFileSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';

const { GH_REMOTES: remotes = '', GH_LOG: log = '' } = process.env;
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    private: { type: 'boolean' },
    clone: { type: 'boolean' },
    silent: { type: 'boolean' },
    fill: { type: 'boolean' },
    method: { type: 'string', default: 'GET' },
    input: { type: 'string' },
    jq: { type: 'string' },
    repo: { type: 'string' },
    body: { type: 'string' },
    field: { type: 'string', multiple: true, default: [] },
    'raw-field': { type: 'string', multiple: true, default: [] },
  },
});
const [command = '', ...rest] = positionals;
const write = (entry: object) => appendFileSync(log, `${JSON.stringify(entry)}\n`);
const asked = [command, ...rest].join(' ');

if (/^repo create [\w.-]+\/[\w.-]+$/.test(asked) && values.clone) {
  const [, name = ''] = rest;
  execFileSync('git', ['init', '--quiet', '--bare', '--initial-branch=main', path.join(remotes, `${name}.git`)]);
  execFileSync('git', ['clone', '--quiet', `https://github.com/${name}.git`], { stdio: 'inherit' });
} else if (command === 'api' && values.method === 'GET') {
  const answers: Record<string, string> = { '.owner.id': '101', '.id': asked === 'api user' ? '303' : '202' };
  const answer = answers[values.jq ?? ''];
  if (!answer) fail();
  console.log(answer);
} else if (command === 'api' && /^repos\/[^/]+\/[^/]+\/environments\/[\w-]+/.test(rest[0] ?? '')) {
  const body = values.input === '-' ? JSON.parse(readFileSync(0, 'utf8')) : fields(values['raw-field']);
  write({ method: values.method, path: rest[0], body });
} else if (command === 'variable' && rest[0] === 'set' && values.body) {
  write({ variable: rest[1], value: values.body });
} else if (asked === 'pr create' && values.fill) {
  write({ pullRequest: true });
} else if (/^workflow run [\w-]+\.yml$/.test(asked)) {
  write({ workflow: rest[1], inputs: fields(values.field) });
} else fail();

function fields(given: string[]): Record<string, string> {
  return Object.fromEntries(given.map((one) => [one.slice(0, one.indexOf('=')), one.slice(one.indexOf('=') + 1)]));
}

function fail(): never {
  console.error(`The stand-in for gh does not know: gh ${process.argv.slice(2).join(' ')}`);
  process.exit(1);
}
