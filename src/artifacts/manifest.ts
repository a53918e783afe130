import type { EventType, Target } from '../edge/vocabulary.ts';

/** One file inside an artifact. */
export interface ManifestFile {
  /** Path inside the zip, or `code.js` for a CloudFront Function. */
  path: string;
  /** Uncompressed size in bytes. */
  bytes: number;
  /** SHA-256 of the uncompressed file, lower-case hex. */
  sha256: string;
}

/** What follows from the artifact's bytes alone: stored in S3 beside the code, under a key that is the hash. */
export interface StoredManifest {
  schema: 1;
  function: string;
  target: Target;
  /** SHA-256 of the artifact, lower-case hex. */
  sha256: string;
  /** The same hash in base64: equal to Lambda's CodeSha256. */
  codeSha256: string;
  /** Size of the artifact (zip or code.js) in bytes. */
  sizeBytes: number;
  /** Sum of the uncompressed sizes in bytes. */
  unpackedBytes: number;
  /** Sorted by the bytes of their paths. */
  files: ManifestFile[];
}

/** `manifest.json` beside a built artifact. Holds no time and no path of the build machine. */
export interface Manifest extends StoredManifest {
  /** A Lambda runtime (`nodejs24.x`) or a CloudFront Functions runtime (`cloudfront-js-2.0`). */
  runtime: string;
  /** `index.handler`; `handler` for a CloudFront Function. */
  handler: string;
  eventTypes: EventType[];
  /** The source commit (GITHUB_SHA), null outside a workflow. */
  commit: string | null;
}
