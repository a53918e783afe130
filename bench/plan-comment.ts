import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { size } from '../src/github/markdown.ts';
import { head, jobToken, openGitHub } from '../test/support/github/open-github.ts';
import { actionProgram } from './action-program.ts';
import { type LargePlan, largePlan } from './large-plan.ts';
import { cpuTimes, type Program, type Row, wallTime } from './measure.ts';

/** Fewer runs of a large plan: its time is many times the clock's tick. */
const sizes = [
  { resources: 100, rounds: 5, runs: 5 },
  { resources: 1_000, rounds: 5, runs: 3 },
  { resources: 5_000, rounds: 9, runs: 1 },
  { resources: 50_000, rounds: 3, runs: 1 },
];
const judged = 5_000;
const name = 'terraform-plan-comment';

/**
 * The floor: what no plan comment can go below, as Node.js's own functions do it. Each change is parsed, written as text into a file and
 * hashed; nothing is compared, masked or laid out.
 */
const leastWork = `const { hash } = require('node:crypto');
const { readFileSync, writeFileSync } = require('node:fs');
const texts = JSON.parse(readFileSync('plan.json', 'utf8')).resource_changes.map(({ change }) => JSON.stringify(change));
writeFileSync('least.txt', texts.join(' '));
writeFileSync('least.hash', texts.map((text) => hash('sha256', text)).join(' '));`;

interface Measured {
  row: Row;
  /** Milliseconds of CPU; null where the machine does not tell. */
  cpu: number | null;
}

/**
 * CPU and memory of terraform-plan-comment, from its start to its end, beside a process that does nothing but JSON.parse of the same file, and the floor:
 * with no comment at four sizes, with one written to a GitHub of its own, and how CPU grows.
 */
export async function planComment(): Promise<Row[]> {
  const workspace = await mkdtemp(path.join(tmpdir(), 'edge-actions-bench-'));
  const github = await openGitHub();
  // A new comment at each run: looking for the pull request is the first thing a run does.
  github.onCall = ({ path: called }) => {
    if (called.endsWith('/pulls/7')) github.state.comments.length = 0;
  };
  try {
    const all: Measured[] = [];
    for (const { resources, ...often } of sizes) {
      const limit = resources === judged ? '2 x' : '';
      all.push(
        await besideParsing(workspace, { resources, form: 'as-shown' }, { what: 'no comment', limit, ...often }),
      );
    }
    const often = { rounds: 9, runs: 1 };
    const inputs = { mode: 'update', 'pr-number': '7', 'github-token': jobToken };
    const commented = await besideParsing(
      workspace,
      { resources: judged, form: 'as-shown' },
      { what: 'a comment written', limit: '', ...often },
      inputs,
      { GITHUB_API_URL: github.state.url },
    );
    const alone = await besideParsing(
      workspace,
      { resources: judged, form: 'changes-alone' },
      { what: 'no comment, a file of nothing but changes', limit: '', ...often },
    );
    return [...all.map(({ row }) => row), commented.row, alone.row, ...growth(all)];
  } finally {
    await github.stop();
    await rm(workspace, { recursive: true, force: true });
  }
}

async function besideParsing(
  workspace: string,
  plan: LargePlan,
  { what, limit, rounds, runs }: { what: string; limit: string; rounds: number; runs: number },
  inputs: Record<string, string> = { mode: 'off' },
  environment: Record<string, string> = {},
): Promise<Measured> {
  const file = path.join(workspace, 'plan.json');
  await writeFile(file, largePlan(plan));
  const run = { GITHUB_REPOSITORY: 'acme/site', GITHUB_RUN_ID: '1', GITHUB_RUN_ATTEMPT: '1', GITHUB_SHA: head };
  const ours = await actionProgram(
    `actions/${name}`,
    workspace,
    { 'plan-file': 'plan.json', ...inputs },
    { ...run, ...environment },
  );
  const script = 'JSON.parse(require("node:fs").readFileSync("plan.json", "utf8"))';
  const parsing: Program = { command: [process.execPath, '-e', script], cwd: workspace, environment: ours.environment };
  const least: Program = { ...parsing, command: [process.execPath, '-e', leastWork] };
  const cpu = await cpuTimes({ ours, parsing, least }, rounds, runs);
  const memory = { ours: await peakMemory(ours, workspace), parsing: await peakMemory(parsing, workspace) };
  const bytes = (await stat(file)).size;
  return {
    cpu: cpu?.ours ?? null,
    row: {
      what: `${name}, ${plan.resources} resources (${size(bytes)}), ${what}: CPU, peak memory`,
      measured: `${cpu ? `${cpu.ours.toFixed(0)} ms` : '(not told here)'}, ${size(memory.ours)}`,
      beside: `Node.js and JSON.parse of the file: ${cpu ? `${cpu.parsing.toFixed(0)} ms, ` : ''}${size(memory.parsing)}; floor: ${cpu ? `${cpu.least.toFixed(0)} ms` : '(not told here)'}`,
      ratio: cpu ? `${(cpu.ours / cpu.parsing).toFixed(2)} x` : '',
      limit,
    },
  };
}

/**
 * Bytes, as the process itself tells at its end: its own high-water mark where Linux keeps one. `resourceUsage` counts from what the process
 * was forked from, which is this one with all its plans.
 */
async function peakMemory(program: Program, workspace: string): Promise<number> {
  const [node, ...parameters] = program.command as [string, ...string[]];
  const [teller, told] = [path.join(workspace, 'tell-memory.cjs'), path.join(workspace, '.memory')];
  await writeFile(
    teller,
    `const { existsSync, readFileSync, writeFileSync } = require('node:fs');
const own = () => existsSync('/proc/self/status') && /^VmHWM:\\s*(\\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8'));
process.on('exit', () => writeFileSync(${JSON.stringify(told)}, (own() || [, process.resourceUsage().maxRSS])[1].toString()));`,
  );
  await rm(told, { force: true });
  await wallTime({ ...program, command: [node, '--require', teller, ...parameters] });
  return Number(await readFile(told, 'utf8')) * 1024;
}

/** What ten times the resources take; above ten times it would be more than linear. */
function growth(all: Measured[]): Row[] {
  const [smaller, larger] = all.slice(-2);
  if (!smaller?.cpu || !larger?.cpu) return [];
  const [from, to] = sizes.slice(-2).map(({ resources }) => resources);
  return [
    {
      what: `${name}, growth from ${from} to ${to} resources`,
      measured: `${larger.cpu.toFixed(0)} ms`,
      beside: `${smaller.cpu.toFixed(0)} ms`,
      ratio: `${(larger.cpu / smaller.cpu).toFixed(1)} x`,
      limit: '10 x (linear)',
    },
  ];
}
