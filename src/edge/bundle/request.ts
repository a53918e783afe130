import type { Program } from 'acorn';
import type { Finding } from '../finding.ts';
import type { EventType, Target } from '../vocabulary.ts';
import type { MappedSources, Positions } from './positions.ts';
import type { Scopes } from './scopes.ts';
import type { FunctionNode } from './syntax.ts';

/** What `checkBundle` is given. */
export interface BundleToCheck extends MappedSources {
  /** The bundled JavaScript, minified or not. */
  code: string;
  /** `index.js`, `index.mjs` or `index.cjs`. */
  fileName: string;
  target: Target;
  eventTypes: readonly EventType[];
  runtime: string;
  /** The export that the handler names: `handler` of `index.handler`. */
  handlerExport: string;
  /** Keys given by build-env: left in the code, they were not written as `process.env.KEY`. */
  buildEnvKeys: readonly string[];
}

export interface BundleReport {
  findings: Finding[];
  /** `unknown`: it cannot be told from the source whether the export is a function; load it and see. */
  handler: 'function' | 'unknown';
  /** The tree, for whoever asks it more; undefined where the code could not be parsed. */
  parsed?: ParsedBundle;
}

/** A bundle's tree with what has been read from it. */
export interface ParsedBundle {
  program: Program;
  scopes: Scopes;
  positions: Positions;
  /** The handler's function, where it is certain. */
  handler: FunctionNode | undefined;
}
