import type { Finding } from '../finding.ts';
import { pythonHandlers } from '../sources.ts';
import { findPython, pythonMinor } from './python-interpreter.ts';
import type { ProbeRequest } from './request.ts';

/**
 * Says so where a Python function is run here by another Python than its runtime's.
 *
 * @throws UserError where this machine has no Python
 */
export function otherPython({ runtime, environment = {} }: ProbeRequest): Finding[] {
  const wanted = pythonMinor(runtime);
  if (wanted === undefined) return [];
  const python = findPython(runtime, environment);
  if (python.minor === wanted) return [];
  return [
    {
      rule: 'python-version',
      severity: 'notice',
      message: `The function was run here by Python ${python.version}; its runtime is ${runtime}.`,
      advice: `Install Python 3.${wanted} before this step to run it as Lambda does.`,
      source: pythonHandlers,
    },
  ];
}
