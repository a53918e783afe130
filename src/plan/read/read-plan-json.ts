import { UserError } from '../../kit/errors.ts';
import type { Masker } from '../secrets/masker.ts';
import { JsonSliceError, JsonSlices } from './json-slices.ts';
import { NoiseFilter } from './noise.ts';
import { PlanBuilder, type ReadPlan } from './plan-builder.ts';
import { isPlan, planParts } from './plan-parts.ts';

export interface ReadLimits {
  /** Bytes of JSON whose values are kept in the model; of changes beyond, all but the values is. */
  bytesOfValues: number;
}

/** Some five times as much in memory, where the smallest of GitHub's runners lets Node.js have 2 GB. */
const standardLimits: ReadLimits = { bytesOfValues: 64 * 1024 * 1024 };

/**
 * Reads a plan's JSON as it comes, holding no more of it than one change at a time.
 *
 * @param chunks the JSON, in UTF-8 or UTF-16, each chunk of use until the next is asked for, with the lines that the wrapper of setup-terraform puts around it
 * @param source how messages call it: `plan.json`, `terraform show -json`
 * @throws UserError where it is not a plan's JSON, ends too early, or is of another major version
 */
export async function readPlanJson(
  chunks: AsyncIterable<Buffer> | Iterable<Buffer>,
  masker: Masker,
  source: string,
  limits: ReadLimits = standardLimits,
): Promise<ReadPlan> {
  const builder = new PlanBuilder(masker, limits.bytesOfValues);
  const slices = new JsonSlices(planParts, (path, bytes, plain) => builder.add(path, bytes, plain));
  const noise = new NoiseFilter(slices);
  try {
    for await (const chunk of chunks) masker.within(() => noise.push(chunk));
    noise.end();
    const read = masker.within(() => builder.build());
    if (!isPlan(slices.names)) throw otherDocument(source, masker);
    return read;
  } catch (error) {
    if (error instanceof JsonSliceError) throw notReadable(source, error, masker);
    throw error;
  }
}

function otherDocument(source: string, masker: Masker): UserError {
  return new UserError(
    'Not a plan',
    `${masker.mask(source)} holds JSON of Terraform's with no plan in it, as of a state. ` +
      'Give terraform show -json the plan file, as in terraform show -json plan.bin: without one it prints the state.',
  );
}

function notReadable(source: string, error: Error, masker: Masker): UserError {
  return new UserError(
    'Plan not readable',
    `${masker.mask(source)} is not the JSON of a plan: ${masker.mask(error.message)}. ` +
      'Give the file that terraform plan -out=FILE wrote, or what terraform show -json FILE printed, complete and without other lines.',
  );
}
