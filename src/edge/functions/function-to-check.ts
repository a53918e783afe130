import type { Positions } from '../bundle/positions.ts';
import type { Scopes } from '../bundle/scopes.ts';

/** A bundled CloudFront Function, before it is written for its runtime. */
export interface FunctionToCheck {
  scopes: Scopes;
  positions: Positions;
  /** `cloudfront-js-2.0` or `cloudfront-js-1.0`. */
  runtime: string;
  /** Keys given by build-env. */
  buildEnvKeys: readonly string[];
}
