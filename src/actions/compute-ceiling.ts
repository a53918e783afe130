import { InputError } from '../kit/errors.ts';
import type { Inputs } from '../kit/inputs.ts';

/**
 * The input `max-compute-utilization`, in percent; undefined where it is not given. It is a ceiling on what sample events take: without
 * events it would hold nothing back.
 */
export function readComputeCeiling(inputs: Inputs, events: string | undefined): number | undefined {
  const ceiling = inputs.integer('max-compute-utilization', { minimum: 1, maximum: 100, unit: 'percent' });
  if (ceiling !== undefined && events === undefined) {
    const advice = 'Compute utilization is measured on sample events.';
    throw new InputError('max-compute-utilization', String(ceiling), 'events beside it', advice);
  }
  return ceiling;
}
