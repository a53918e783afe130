import { countryBuckets } from '../country-buckets.ts';
import type { Surround } from '../surroundings.ts';

export const surround: Surround = async () => countryBuckets();
