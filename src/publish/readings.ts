import type { StoredRecord } from '../release/record-store.ts';
import type { DistributionDocument } from './distribution-api.ts';
import type { FunctionState } from './kinds.ts';

/** What has been read before anything is written. */
export interface Readings {
  states: FunctionState[];
  /** In the order of the functions; null where there is no record, or none is wanted. */
  records: (StoredRecord | null)[];
  /** Null where it is not there, or none was asked for. */
  distribution: DistributionDocument | null;
}
