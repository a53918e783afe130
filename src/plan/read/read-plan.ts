import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { InputError } from '../../kit/errors.ts';
import type { ReadPlan } from './plan-builder.ts';
import { type ReadLimits, readPlanJson } from './read-plan-json.ts';
import type { ShowPlan } from './show-plan.ts';

export interface PlanSource extends ShowPlan {
  /** The plan file as the user wrote it, for messages. */
  shownAs: string;
  limits?: ReadLimits;
}

/** A chunk of a plan's JSON; most plans are one. */
const chunkBytes = 8 * 1024 * 1024;

/**
 * Reads a plan: its JSON, or the binary file, which terraform turns into JSON. Which of them it is, its first bytes tell: a binary plan is
 * a zip.
 *
 * @throws InputError where there is no such file; UserError where it is no plan
 */
export async function readPlan(source: PlanSource): Promise<ReadPlan> {
  if (await isBinary(source)) {
    const { showPlan } = await import('./show-plan.ts');
    return readPlanJson(
      showPlan(source),
      source.masker,
      `what ${source.terraformPath} show -json printed`,
      source.limits,
    );
  }
  const chunks = createReadStream(source.planFile, { highWaterMark: chunkBytes, signal: source.signal });
  return readPlanJson(chunks as AsyncIterable<Buffer>, source.masker, source.shownAs, source.limits);
}

async function isBinary({ planFile, shownAs }: PlanSource): Promise<boolean> {
  const file = await open(planFile, 'r').catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT' && error.code !== 'ENOTDIR') throw error;
    throw new InputError('plan-file', shownAs, 'a file that exists, from working-directory');
  });
  try {
    if (!(await file.stat()).isFile()) throw new InputError('plan-file', shownAs, 'a file, not a folder');
    const { bytesRead, buffer } = await file.read(Buffer.alloc(4), 0, 4, 0);
    if (bytesRead === 0) {
      const advice = 'An empty file is left where terraform show failed in a step before.';
      throw new InputError('plan-file', shownAs, 'a plan; the file is empty', advice);
    }
    return buffer.toString('latin1', 0, bytesRead) === 'PK\u0003\u0004';
  } finally {
    await file.close();
  }
}
