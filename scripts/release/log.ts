import type { Logger } from '../../src/kit/log.ts';

/** What the steps of a release say. */
export type ReleaseLog = Pick<Logger, 'info' | 'warning'>;
