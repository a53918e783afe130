import type { BlobStore, Snapshot } from '../service.ts';
import {
  type Alias,
  type LambdaStore,
  type LocalFunction,
  type ResourcePolicy,
  storeKey,
  type VersionState,
} from './store.ts';

interface StoredVersion extends Omit<VersionState, 'code'> {
  code: { blob: string; sha256: string };
}

interface StoredFunction extends Omit<LocalFunction, 'latest' | 'versions' | 'aliases' | 'policies'> {
  latest: StoredVersion;
  versions: [number, StoredVersion][];
  aliases: [string, Alias][];
  policies: [string, ResourcePolicy][];
}

/** How functions, versions and aliases survive a restart. */
export function lambdaSnapshot(store: LambdaStore): Snapshot {
  return {
    save: (blobs) =>
      [...store.values()].map(
        (fn): StoredFunction => ({
          ...fn,
          latest: keep(fn.latest, blobs),
          versions: [...fn.versions].map(([number, state]) => [number, keep(state, blobs)]),
          aliases: [...fn.aliases],
          policies: [...fn.policies],
        }),
      ),
    load(state, blobs) {
      for (const fn of state as StoredFunction[]) {
        store.set(storeKey(fn.region, fn.name), {
          ...fn,
          latest: restore(fn.latest, blobs),
          versions: new Map(fn.versions.map(([number, version]) => [number, restore(version, blobs)])),
          aliases: new Map(fn.aliases),
          policies: new Map(fn.policies),
          concurrency: fn.concurrency,
        });
      }
    },
  };
}

function keep(state: VersionState, blobs: BlobStore): StoredVersion {
  return { ...state, code: { blob: blobs.put(state.code.zip), sha256: state.code.sha256 } };
}

function restore(state: StoredVersion, blobs: BlobStore): VersionState {
  return { ...state, code: { zip: blobs.get(state.code.blob), sha256: state.code.sha256 } };
}
