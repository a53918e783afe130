import type { FaultRule } from '../../../src/local/faults.ts';

/** What every call is failed by, one after the other. */
export const failures: [string, Omit<FaultRule, 'operation'>][] = [
  ['503', { status: 503, code: 'ServiceUnavailable' }],
  ['throttling', { status: 429, code: 'TooManyRequestsException' }],
  ['a reset before it took effect', { reset: true }],
  ['a reset after it took effect', { reset: true, after: true }],
  ['503 after it took effect', { status: 503, code: 'ServiceUnavailable', after: true }],
  ['a long delay', { delayMs: 1500 }],
];
