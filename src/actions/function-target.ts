import { findRuntime } from '../edge/runtimes.ts';
import type { Target } from '../edge/vocabulary.ts';
import { InputError } from '../kit/errors.ts';
import type { Inputs } from '../kit/inputs.ts';

/** build-lambda's inputs that a CloudFront Function has nothing for, and why. */
const notForFunctions: Readonly<Record<string, string>> = {
  handler: 'it is function handler(event) at the top level',
  include: 'it is one file',
  external: 'it is one file',
  requirements: 'it is JavaScript',
  'allow-source-distributions': 'it is JavaScript',
  'source-map': 'it is one file',
  'memory-size': 'CloudFront sets it',
  timeout: 'CloudFront sets it',
};

/**
 * Refuses what has no meaning for the target; what only has its default counts as not given.
 *
 * @throws InputError that names all inputs that do not apply
 */
export function refuseInputsOfOtherTargets(inputs: Inputs, target: Target): void {
  if (target !== 'cloudfront-function') {
    if (!inputs.given('max-compute-utilization')) return;
    const came = inputs.text('max-compute-utilization');
    throw new InputError(
      'max-compute-utilization',
      came,
      'nothing',
      `Target ${target} has no compute utilization; only cloudfront-function has.`,
    );
  }
  const names = Object.keys(notForFunctions).filter((name) => inputs.given(name));
  const [first, ...others] = names;
  if (first !== undefined) {
    const reasons = names.map((name) => `${name} (${notForFunctions[name]})`).join(', ');
    const all = others.length === 0 ? `Leave it out: ${reasons}.` : `Leave these out: ${reasons}.`;
    throw new InputError(first, inputs.text(first), 'nothing for target cloudfront-function', all);
  }
  const runtime = inputs.text('runtime');
  if (runtime !== undefined && findRuntime(runtime)?.targets.includes(target) !== true) {
    throw new InputError('runtime', runtime, 'cloudfront-js-2.0 or cloudfront-js-1.0 for target cloudfront-function');
  }
}

/** Whether an input of one target has no meaning for a function of another. */
export function meansNothingFor(target: Target, name: string, value: string): boolean {
  const ofFunctions = target === 'cloudfront-function';
  if (name === 'runtime') return ofFunctions !== value.startsWith('cloudfront-js-');
  return ofFunctions ? Object.hasOwn(notForFunctions, name) : name === 'max-compute-utilization';
}
