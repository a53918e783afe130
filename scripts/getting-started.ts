/**
 * Follows docs/getting-started.md line by line in an empty folder: the page's own commands in one bash, with MiniStack as AWS, the real AWS
 * provider, git with bare repositories as GitHub's, a stand-in for `gh`, and act for the workflows that a push or a dispatch starts.
 *
 *     --act FILE         an act that is there already; built with Go otherwise
 *     --ministack DIR    where MiniStack is installed already, and the AWS CLI in its folder aws; by pip otherwise
 *     --keep             leave the folders behind, and say where
 */
import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { messageOf } from '../src/kit/errors.ts';
import { checkAccount } from './getting-started/check-account.ts';
import { openHappenings } from './getting-started/happenings.ts';
import { installTools } from './getting-started/install-tools.ts';
import { openLaboratory } from './getting-started/laboratory.ts';
import { readBlocks } from './getting-started/read-page.ts';
import { openShell } from './getting-started/shell.ts';
import { ownReferences } from './release/pinned-places.ts';
import { installAct } from './workflows/install-act.ts';

const { values } = parseArgs({
  options: { act: { type: 'string' }, ministack: { type: 'string' }, keep: { type: 'boolean', default: false } },
});
const scratch = await mkdtemp(path.join(tmpdir(), 'edge-actions-getting-started-'));
try {
  await follow(values.act ?? installAct(), values.ministack ?? (await tools()));
} catch (error) {
  console.error(messageOf(error));
  process.exitCode = 1;
} finally {
  if (values.keep) console.log(`Left in ${scratch}`);
  else await rm(scratch, { recursive: true, force: true, maxRetries: 5 });
}

async function follow(act: string, emulator: string): Promise<void> {
  const file = 'docs/getting-started.md';
  const page = await readFile(file, 'utf8');
  const [version] = ownReferences(file, page);
  if (!version) throw new Error('The page sets no VERSION.');
  const laboratory = await openLaboratory(scratch, emulator, version);
  const shell = openShell(laboratory.folder, laboratory.environment);
  const jobs = path.join(scratch, 'jobs');
  await mkdir(jobs);
  try {
    const happenings = await openHappenings(laboratory, act, jobs);
    for (const { heading, text, notRun } of readBlocks(page)) {
      const started = Date.now();
      const said = (what: string) =>
        console.log(`${((Date.now() - started) / 1000).toFixed(0).padStart(4)} s  ${heading}: ${what}`);
      if (notRun) {
        said(`not run: ${notRun}`);
        continue;
      }
      await shell.run(text);
      said(`${text.trimEnd().split('\n').length} lines`);
      for (const workflow of await happenings.run()) said(`${workflow} has run`);
    }
    await checkAccount(laboratory, shell);
    console.log('The page was followed to its end.');
  } finally {
    await shell.close();
    await laboratory.close();
  }
}

async function tools(): Promise<string> {
  const folder = path.join(scratch, 'tools');
  await mkdir(folder);
  const missing = installTools(folder);
  if (missing) throw new Error(missing);
  return folder;
}
