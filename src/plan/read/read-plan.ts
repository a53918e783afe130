import { type FileHandle, open } from 'node:fs/promises';
import { InputError } from '../../kit/errors.ts';
import type { ReadPlan } from './plan-builder.ts';
import { type ReadLimits, readPlanJson } from './read-plan-json.ts';
import type { ShowPlan } from './show-plan.ts';

export interface PlanSource extends ShowPlan {
  /** The plan file as the user wrote it, for messages. */
  shownAs: string;
  limits?: ReadLimits;
}

/** Little enough to stay in the processor's cache. */
const chunkBytes = 1024 * 1024;

/**
 * Reads a plan: its JSON, or the file that terraform or tofu wrote, which that program turns into JSON. Which of them it is, its first bytes tell.
 *
 * @throws InputError where there is no such file; UserError where it is no plan
 */
export async function readPlan(source: PlanSource): Promise<ReadPlan> {
  const file = await openPlan(source);
  try {
    if (!(await isPlanFile(file, source.shownAs)))
      return await readPlanJson(chunksOf(file, source.signal), source.masker, source.shownAs, source.limits);
  } finally {
    await file.close();
  }
  const { showPlan } = await import('./show-plan.ts');
  return readPlanJson(
    showPlan(source),
    source.masker,
    `what ${source.terraformPath} show -json printed`,
    source.limits,
  );
}

function openPlan({ planFile, shownAs }: PlanSource): Promise<FileHandle> {
  return open(planFile, 'r').catch((error: NodeJS.ErrnoException) => {
    if (!['ENOENT', 'ENOTDIR', 'ENAMETOOLONG'].includes(error.code ?? '')) throw error;
    throw new InputError('plan-file', shownAs, 'a file that exists, from working-directory');
  });
}

/**
 * What `plan -out` writes: a zip; of a run in HCP Terraform a note of where its plan is (terraform's internal/cloud/cloudplan); where OpenTofu
 * encrypts plans the ciphertext (opentofu's internal/encryption/base.go).
 */
const zipOpening = 'PK\u0003\u0004';
const otherOpening = /^\s*\{\s*"(?:remote_plan_format|meta)"\s*:/;

async function isPlanFile(file: FileHandle, shownAs: string): Promise<boolean> {
  if (!(await file.stat()).isFile()) throw new InputError('plan-file', shownAs, 'a file, not a folder');
  const { bytesRead, buffer } = await file.read(Buffer.alloc(100), 0, 100, 0);
  if (bytesRead === 0) {
    const advice = 'An empty file is left where terraform show failed in a step before.';
    throw new InputError('plan-file', shownAs, 'a plan; the file is empty', advice);
  }
  const opening = buffer.toString('latin1', 0, bytesRead);
  return opening.startsWith(zipOpening) || otherOpening.test(opening);
}

/** A file's bytes, all chunks in the same memory: fresh memory for each costs as much as reading does. */
async function* chunksOf(file: FileHandle, signal: AbortSignal | undefined): AsyncGenerator<Buffer> {
  const memory = Buffer.allocUnsafeSlow(chunkBytes);
  for (let position = 0; ; ) {
    signal?.throwIfAborted();
    const { bytesRead } = await file.read(memory, 0, chunkBytes, position);
    if (bytesRead === 0) return;
    position += bytesRead;
    yield memory.subarray(0, bytesRead);
  }
}
