import type { StateRelease, StateStage } from './local-state.ts';

/** The buckets of the local edge, as they are looked through for release records. */
export interface RecordObjects {
  buckets(): string[];
  /** Of the objects that are there now. */
  keys(bucket: string): string[];
  read(bucket: string, key: string): { body: Buffer } | undefined;
}

/** `<release-prefix>/<function>/stages/<stage>.json`: the contract's place of a release record. */
const recordKey = /^(?:(.+)\/)?([A-Za-z0-9_-]{1,64})\/stages\/([A-Za-z0-9_-]{1,64})\.json$/;
const mostRecords = 1000;
const mostRecordBytes = 1024 * 1024;

/** @returns the stages that have release records in any bucket, with what each of them runs; nothing is written */
export function readStages(objects: RecordObjects): StateStage[] {
  const stages = new Map<string, StateStage>();
  let count = 0;
  for (const bucket of objects.buckets().sort()) {
    for (const key of objects.keys(bucket).sort()) {
      const [, prefix = '', functionName, stage] = recordKey.exec(key) ?? [];
      if (functionName === undefined || stage === undefined) continue;
      count += 1;
      if (count > mostRecords) return [...stages.values()];
      const place = JSON.stringify([bucket, prefix, stage]);
      const found = stages.get(place) ?? { bucket, prefix, stage, releases: [] };
      stages.set(place, found);
      found.releases.push(releaseOf(functionName, objects.read(bucket, key)?.body));
    }
  }
  return [...stages.values()];
}

/** As much of a record as a picture shows; a record that cannot be read says so. */
function releaseOf(functionName: string, body: Buffer | undefined): StateRelease {
  const nothing: StateRelease = {
    function: functionName,
    functionName: null,
    target: null,
    version: null,
    sha256: null,
    commit: null,
    runUrl: null,
    releasedAt: null,
    distributions: [],
    previous: 0,
    problem: null,
  };
  if (!body || body.length > mostRecordBytes) return { ...nothing, problem: 'The record is missing or too large.' };
  let record: unknown;
  try {
    record = JSON.parse(body.toString('utf8'));
  } catch (thrown) {
    return { ...nothing, problem: `The record is not JSON: ${(thrown as Error).message}` };
  }
  if (!isObject(record) || record.schema !== 1) {
    return { ...nothing, problem: 'The record is none of schema 1, the only one that is known.' };
  }
  const text = (name: string) => (typeof record[name] === 'string' ? record[name] : null);
  return {
    ...nothing,
    functionName: text('functionName'),
    target: text('target'),
    version: text('version'),
    sha256: text('sha256'),
    commit: text('commit'),
    runUrl: text('runUrl'),
    releasedAt: text('releasedAt'),
    distributions: distributionsOf(record.distributions),
    previous: Array.isArray(record.previous) ? record.previous.length : 0,
  };
}

function distributionsOf(distributions: unknown): StateRelease['distributions'] {
  if (!isObject(distributions)) return [];
  return Object.entries(distributions).map(([name, entry]) => {
    const { id, version, associations } = isObject(entry) ? entry : {};
    return {
      name,
      id: typeof id === 'string' ? id : null,
      version: typeof version === 'string' ? version : null,
      associations: Array.isArray(associations)
        ? associations.filter((line): line is string => typeof line === 'string')
        : null,
    };
  });
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
