/**
 * `node scripts/continuous-integration/checkov.ts PROGRAM`: checkov over tf/, which must find nothing, and use every skip: one that nothing asks for
 * any more would hide the next finding.
 */
import { spawnSync } from 'node:child_process';
import { skipsBelow } from './skips.ts';

interface Result {
  check_id: string;
  check_name: string;
  file_path: string;
  file_line_range: [number, number];
  resource: string;
}

interface Report {
  summary?: { passed: number; parsing_errors: number };
  results?: { failed_checks?: Result[]; skipped_checks?: Result[]; parsing_errors?: string[] };
}

const [program = 'checkov'] = process.argv.slice(2);
const { BC_API_KEY: _, PRISMA_API_URL: __, ...environment } = process.env;
const ended = spawnSync(program, ['--config-file', 'tf/.checkov.yaml', '--output', 'json'], {
  encoding: 'utf8',
  env: environment,
  maxBuffer: 64 * 1024 * 1024,
});
if (ended.error) throw ended.error;
const { summary, results } = reportOf(ended.stdout);
const skipped = new Set(results?.skipped_checks?.map((one) => `${one.file_path.slice(1)} ${one.check_id}`));
const problems = [
  ...(results?.parsing_errors ?? []).map((file) => `${file} could not be read`),
  ...(results?.failed_checks ?? []).map(
    (one) => `tf${one.file_path}:${one.file_line_range[0]} ${one.check_id} ${one.resource}: ${one.check_name}`,
  ),
  ...skipsBelow('tf')
    .filter((skip) => skip.rule.startsWith('CKV') && !skipped.has(`${skip.file} ${skip.rule}`))
    .map((skip) => `tf/${skip.file}:${skip.line} skips ${skip.rule}, which finds nothing there`),
];
for (const problem of problems) console.error(problem);
// Nothing at all is what a wrong folder gives.
if (!summary || summary.passed === 0) throw new Error(`checkov checked nothing:\n${ended.stdout}${ended.stderr}`);
console.log(`checkov: ${summary.passed} passed, ${skipped.size} skipped with a reason`);
process.exitCode = problems.length > 0 ? 1 : 0;

function reportOf(text: string): Report {
  try {
    return JSON.parse(text) as Report;
  } catch {
    throw new Error(`checkov ended with exit code ${ended.status}:\n${text}${ended.stderr}`);
  }
}
