/** What the edge allows, as checks: each takes plain data and returns findings with their sources. */
export { checkBundle } from './bundle/check.ts';
export type { BundleReport, BundleToCheck } from './bundle/request.ts';
export { checkSettings, type Settings } from './checks/settings.ts';
export { checkSizes, type Sizes } from './checks/sizes.ts';
export type { EventRun, EventsRequest, ProbeRequest, SampleFile } from './run/request.ts';
export { probeHandler, runEvents } from './run/run-events.ts';
