import { lambdaRuntimes } from './sources.ts';
import type { Target } from './vocabulary.ts';

/**
 * A runtime, with the dates on which Lambda stops supporting it. Dates are ISO days, UTC. AWS publishes them as projections, and has put
 * them off before: a day that has come is no proof.
 */
export interface Runtime {
  name: string;
  language: 'nodejs' | 'python' | 'cloudfront-js';
  targets: readonly Target[];
  /** Known to be refused by Lambda when the table was read, for new functions and for updates. */
  ended?: true;
  /** No more security patches from this day on. */
  deprecated?: string;
  /** No new functions from this day on. */
  blockCreate?: string;
  /** No updates of existing functions from this day on. */
  blockUpdate?: string;
  /** AWS's list for the edge names only the latest versions: this one may be refused there. */
  unsureAtEdge?: true;
}

const lambda = ['lambda-edge', 'lambda'] as const;

/** The source and the day it was read are in sources.ts. */
export const runtimes: readonly Runtime[] = [
  {
    name: 'nodejs24.x',
    language: 'nodejs',
    targets: lambda,
    deprecated: '2028-04-30',
    blockCreate: '2028-06-01',
    blockUpdate: '2028-07-01',
  },
  {
    name: 'nodejs22.x',
    language: 'nodejs',
    targets: lambda,
    deprecated: '2027-04-30',
    blockCreate: '2027-06-01',
    blockUpdate: '2027-07-01',
  },
  {
    name: 'nodejs20.x',
    language: 'nodejs',
    targets: lambda,
    ended: true,
    deprecated: '2026-04-30',
    blockCreate: '2026-06-01',
    blockUpdate: '2026-07-01',
  },
  {
    name: 'nodejs18.x',
    language: 'nodejs',
    targets: lambda,
    ended: true,
    deprecated: '2025-09-01',
    blockCreate: '2026-02-03',
    blockUpdate: '2026-03-09',
  },
  {
    name: 'python3.14',
    language: 'python',
    targets: lambda,
    deprecated: '2029-06-30',
    blockCreate: '2029-07-31',
    blockUpdate: '2029-08-31',
  },
  {
    name: 'python3.13',
    language: 'python',
    targets: lambda,
    deprecated: '2029-06-30',
    blockCreate: '2029-07-31',
    blockUpdate: '2029-08-31',
  },
  {
    name: 'python3.12',
    language: 'python',
    targets: lambda,
    deprecated: '2028-10-31',
    blockCreate: '2028-11-30',
    blockUpdate: '2029-01-10',
  },
  {
    name: 'python3.11',
    language: 'python',
    targets: lambda,
    deprecated: '2027-06-30',
    blockCreate: '2027-07-31',
    blockUpdate: '2027-08-31',
    unsureAtEdge: true,
  },
  { name: 'cloudfront-js-2.0', language: 'cloudfront-js', targets: ['cloudfront-function'] },
  { name: 'cloudfront-js-1.0', language: 'cloudfront-js', targets: ['cloudfront-function'] },
];

export const runtimesSource = lambdaRuntimes;

export function findRuntime(name: string): Runtime | undefined {
  return runtimes.find((runtime) => runtime.name === name);
}

/** Names of the runtimes in which, by their dates, a function of this target can be created and updated on a day. */
export function currentRuntimes(target: Target, today: Date): string[] {
  return runtimes
    .filter((runtime) => runtime.targets.includes(target) && !runtime.ended && !isPast(runtime.blockCreate, today))
    .map((runtime) => runtime.name);
}

/** Whether a day has come. */
export function isPast(day: string | undefined, today: Date): boolean {
  return day !== undefined && today.getTime() >= Date.parse(`${day}T00:00:00Z`);
}

/**
 * Whether a Node.js runtime calls handlers of the form (event, context, callback). nodejs24.x does not any more; undefined for a
 * runtime that is not Node.js.
 */
export function takesCallbacks(runtime: string): boolean | undefined {
  const version = /^nodejs(\d+)\.x$/.exec(runtime)?.[1];
  return version === undefined ? undefined : Number(version) < 24;
}
