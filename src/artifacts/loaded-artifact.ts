import type { Target } from '../edge/vocabulary.ts';
import type { ArtifactEntry } from './entry.ts';

/** An artifact with its bytes in hand; their SHA-256 has been compared with the entry's. */
export interface LoadedArtifact {
  entry: ArtifactEntry;
  /** The zip, or code.js of a CloudFront Function. */
  bytes: Uint8Array;
}

/** Where artifacts are, as an action's inputs say it. */
export type ArtifactPlace =
  /** From the workspace, or absolute inside it; a `manifest.json` beside it is read. */
  | { kind: 'file'; path: string }
  /** A `manifest.json` beside it is read; else the hash object that upload-artifact-hash puts there. */
  | { kind: 's3'; bucket: string; key: string }
  /** The `artifacts` input, parsed: each element's file where it is in the workspace, else its place in S3. */
  | { kind: 'entries'; entries: ArtifactEntry[] };

/** What an action loads, and what its inputs say about it. */
export interface ArtifactSource {
  place: ArtifactPlace;
  /** The function's name where an input gives it: wins over the manifest's. One artifact only. */
  function?: string;
  /** The function's name where the manifest has none. */
  functionFallback?: string;
  /** Where the manifest has none; a `.js` file is a CloudFront Function whatever this says, as the others are zips. */
  targetFallback: Target;
  /** Guards: an artifact that no entry describes must be of this one. */
  expectedTarget?: Target;
  /** Guards: every artifact of the call must have this hash. */
  expectedSha256?: string;
  /** Base64. */
  expectedCodeSha256?: string;
}
