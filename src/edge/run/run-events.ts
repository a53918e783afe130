import type { Finding } from '../finding.ts';
import type { EventRun, EventsRequest, ProbeRequest } from './request.ts';

/** Loads the built handler in a child process. */
export async function probeHandler(_request: ProbeRequest): Promise<Finding[]> {
  return [];
}

/** Runs the built handler on sample events in a child process. */
export async function runEvents(_request: EventsRequest): Promise<{ runs: EventRun[]; findings: Finding[] }> {
  return { runs: [], findings: [] };
}
