import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { size } from '../src/github/markdown.ts';
import { head, jobToken, openGitHub } from '../test/support/github/open-github.ts';
import { actionProgram } from './action-program.ts';
import { type LargePlan, largePlan } from './large-plan.ts';
import { cpuTimes, type Program, type Row } from './measure.ts';
import { peakMemory } from './peak-memory.ts';

/** Fewer runs of a large plan: its time is many times the clock's tick. */
const sizes = [
  { resources: 100, rounds: 5, runs: 5 },
  { resources: 1_000, rounds: 5, runs: 2 },
  { resources: 5_000, rounds: 7, runs: 1 },
  { resources: 50_000, rounds: 2, runs: 1 },
];
const judged = 5_000;
const limit = 2;
/** Of a hundred resources: as in the plan of an everyday pull request, and as where nearly all is new or another version. */
const everyday = 5;
const heavy = 70;
const sharesBetween = [10, 20, 30, 50];
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

const parse = 'JSON.parse(require("node:fs").readFileSync("plan.json", "utf8"))';

interface Measured {
  row: Row;
  /** Milliseconds of CPU; null where the machine does not tell. */
  cpu: { ours: number; parsing: number } | null;
}

interface Often {
  rounds: number;
  runs: number;
}

/**
 * CPU and memory of terraform-plan-comment, from its start to its end, beside a process that does nothing but JSON.parse of the same file, and the floor:
 * with no comment at four sizes, of an everyday plan and of one in which most resources change; with one written to a GitHub of its own; how
 * CPU grows; and how much may change until it is twice the CPU of JSON.parse.
 */
export async function planComment(): Promise<Row[]> {
  const workspace = await mkdtemp(path.join(tmpdir(), 'edge-actions-bench-'));
  const github = await openGitHub();
  let lists = 0;
  // A new comment at each run: a run that writes one lists the comments before it and once after it.
  github.onCall = ({ method, path: called }) => {
    if (!called.includes('/issues/7/comments')) return;
    if (method === 'POST') lists = 0;
    else if (method === 'GET' && ++lists > 1) github.state.comments.length = 0;
  };
  const writing = { mode: 'update', 'pr-number': '7', 'github-token': jobToken };
  const measure = (plan: LargePlan, what: string, often: Often, comment = false) =>
    besideParsing(workspace, plan, what, often, comment ? writing : { mode: 'off' }, {
      GITHUB_API_URL: github.state.url,
    });
  try {
    const rows: Row[] = [];
    const judgedOnes: { changing: number; cpu: Measured['cpu'] }[] = [];
    for (const changing of [everyday, heavy]) {
      const all: Measured[] = [];
      for (const { resources, ...often } of sizes) {
        const one = await measure({ resources, changing, form: 'as-shown' }, 'no comment', often);
        if (resources === judged) judgedOnes.push({ changing, cpu: one.cpu });
        all.push(one);
      }
      const plan: LargePlan = { resources: judged, changing, form: 'as-shown' };
      const commented = await measure(plan, 'a comment written', { rounds: 5, runs: 1 }, true);
      rows.push(...all.map(({ row }) => row), commented.row, ...growth(all, changing));
    }
    const alone: LargePlan = { resources: judged, changing: heavy, form: 'changes-alone' };
    rows.push(
      (await measure(alone, 'no comment, a file of nothing but changes', { rounds: 5, runs: 1 })).row,
      ...(await shareAtLimit(workspace, judgedOnes)),
    );
    return rows;
  } finally {
    await github.stop();
    await rm(workspace, { recursive: true, force: true });
  }
}

async function programs(
  workspace: string,
  plan: LargePlan,
  inputs: Record<string, string>,
  environment: Record<string, string> = {},
): Promise<{ ours: Program; parsing: Program }> {
  await writeFile(path.join(workspace, 'plan.json'), largePlan(plan));
  const run = { GITHUB_REPOSITORY: 'acme/site', GITHUB_RUN_ID: '1', GITHUB_RUN_ATTEMPT: '1', GITHUB_SHA: head };
  const given = { 'plan-file': 'plan.json', ...inputs };
  const ours = await actionProgram(`actions/${name}`, workspace, given, { ...run, ...environment });
  return {
    ours,
    parsing: { command: [process.execPath, '-e', parse], cwd: workspace, environment: ours.environment },
  };
}

async function besideParsing(
  workspace: string,
  plan: LargePlan,
  what: string,
  { rounds, runs }: Often,
  inputs: Record<string, string>,
  environment: Record<string, string>,
): Promise<Measured> {
  const { ours, parsing } = await programs(workspace, plan, inputs, environment);
  const least: Program = { ...parsing, command: [process.execPath, '-e', leastWork] };
  const cpu = await cpuTimes({ ours, parsing, least }, rounds, runs);
  const memory = { ours: await peakMemory(ours, workspace), parsing: await peakMemory(parsing, workspace) };
  const bytes = (await stat(path.join(workspace, 'plan.json'))).size;
  const changing = plan.form === 'changes-alone' ? 'all changed' : `${plan.changing} of 100 changed`;
  return {
    cpu,
    row: {
      what: `${name}, ${plan.resources} resources, ${changing} (${size(bytes)}), ${what}: CPU, peak memory`,
      measured: `${cpu ? `${cpu.ours.toFixed(0)} ms` : '(not told here)'}, ${size(memory.ours)}`,
      beside: `Node.js and JSON.parse of the file: ${cpu ? `${cpu.parsing.toFixed(0)} ms, ` : ''}${size(memory.parsing)}; floor: ${cpu ? `${cpu.least.toFixed(0)} ms` : '(not told here)'}`,
      ratio: cpu ? `${(cpu.ours / cpu.parsing).toFixed(2)} x` : '',
      limit: plan.resources === judged && what === 'no comment' ? `${limit} x` : '',
    },
  };
}

/** What ten times the resources take; above ten times it would be more than linear. */
function growth(all: Measured[], changing: number): Row[] {
  const [smaller, larger] = all.slice(-2);
  if (!smaller?.cpu || !larger?.cpu) return [];
  const [from, to] = sizes.slice(-2).map(({ resources }) => resources);
  return [
    {
      what: `${name}, ${changing} of 100 changed, growth from ${from} to ${to} resources`,
      measured: `${larger.cpu.ours.toFixed(0)} ms`,
      beside: `${smaller.cpu.ours.toFixed(0)} ms`,
      ratio: `${(larger.cpu.ours / smaller.cpu.ours).toFixed(1)} x`,
      limit: '10 x (linear)',
    },
  ];
}

/** The ratio at several shares of changed resources, and between which of them it passes the limit. */
async function shareAtLimit(workspace: string, known: { changing: number; cpu: Measured['cpu'] }[]): Promise<Row[]> {
  const all = [...known];
  for (const changing of sharesBetween) {
    const plan: LargePlan = { resources: judged, changing, form: 'as-shown' };
    all.push({ changing, cpu: await cpuTimes(await programs(workspace, plan, { mode: 'off' }), 3, 1) });
  }
  const ratios = all.flatMap(({ changing, cpu }) => (cpu ? [{ changing, ratio: cpu.ours / cpu.parsing }] : []));
  ratios.sort((one, other) => one.changing - other.changing);
  const above = ratios.find(({ ratio }) => ratio > limit);
  const below = ratios.findLast(({ ratio, changing }) => ratio <= limit && changing < (above?.changing ?? 101));
  const passed = above
    ? `${below ? `between ${below.changing} and` : 'below'} ${above.changing} of 100`
    : `not up to ${ratios.at(-1)?.changing ?? 0} of 100`;
  return [
    {
      what: `${name}, ${judged} resources, no comment: the share of changed ones at which ${limit} x is passed`,
      measured: ratios.length > 0 ? passed : '(not told here)',
      beside: 'Node.js and JSON.parse of each file',
      ratio: ratios.map(({ changing, ratio }) => `${changing}: ${ratio.toFixed(2)} x`).join(', '),
      limit: '',
    },
  ];
}
