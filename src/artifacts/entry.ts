import type { EventType, Target } from '../edge/vocabulary.ts';

/**
 * One element of the `artifacts` JSON array that flows from action to action, each adding what it knows: build the paths and
 * hashes, upload the S3 places. Inside, one function is a list of one.
 */
export interface ArtifactEntry {
  /** The function's name without a stage's prefix. */
  function: string;
  target: Target;
  /** Null where it is not known: then it is not compared, and that is said. */
  runtime: string | null;
  handler: string | null;
  eventTypes: EventType[] | null;
  /** From the workspace, with forward slashes; null when the artifact is in S3 only. */
  artifactPath: string | null;
  manifestPath: string | null;
  /** Lower-case hex. */
  sha256: string;
  /** Base64, equal to Lambda's CodeSha256. */
  codeSha256: string;
  sizeBytes: number;
  commit: string | null;
  s3Bucket: string | null;
  s3Key: string | null;
  hashKey: string | null;
  /** Lines `PATTERN EVENT [include-body]`; null is "not given": the function stays where it is. */
  associations: string[] | null;
}
