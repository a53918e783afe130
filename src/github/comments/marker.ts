/** What the hidden first line of a comment says: whose it is, and which run wrote it. */
export interface Marker {
  /** Compared exactly. */
  name: string;
  /** Whether the name is that of several jobs' comment (`aggregate`), and not a root's. */
  shared: boolean;
  /** The commit that was planned; null where it was not known. */
  headSha: string | null;
  runId: string;
  runAttempt: number;
}

const kind = 'edge-actions:plan';
const line = new RegExp(`^<!-- ${kind} (\\{.*\\}) -->$`);

/** The first line of a comment. No name can end the HTML comment: what could is written as JSON escapes. */
export function writeMarker({ name, shared, headSha, runId, runAttempt }: Marker): string {
  const of = shared ? { aggregate: name } : { name };
  const json = JSON.stringify({ schema: 1, ...of, head: headSha, run: runId, attempt: runAttempt });
  const safe = json.replace(/[<>&-]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
  return `<!-- ${kind} ${safe} -->`;
}

/** The marker of a comment's body; undefined for any other comment. Only the first line counts, so that no plan can forge one. */
export function readMarker(body: string): Marker | undefined {
  const [, json] = line.exec(body.split(/\r?\n/, 1)[0] ?? '') ?? [];
  if (json === undefined) return undefined;
  try {
    const { schema, aggregate, head, run, attempt, ...rest } = JSON.parse(json) as Record<string, unknown>;
    const name = aggregate ?? rest.name;
    if (schema !== 1 || typeof name !== 'string' || typeof run !== 'string') return undefined;
    return {
      name,
      shared: aggregate !== undefined,
      headSha: typeof head === 'string' ? head : null,
      runId: run,
      runAttempt: typeof attempt === 'number' ? attempt : 1,
    };
  } catch {
    return undefined;
  }
}

/** A comment's text without the marker, its line ends as they were sent. */
export function withoutMarker(body: string): string {
  return body.replaceAll('\r\n', '\n').replace(/^[^\n]*\n/, '');
}

/**
 * Whether the run that wrote `theirs` is newer than `ours`, so that ours must not overwrite it. What the pull request's head is decides
 * first: an old run that is run again has a later attempt, and still an old commit.
 *
 * @param head the pull request's head commit now; null where it is not known
 */
export function isNewer(theirs: Marker, ours: Marker, head: string | null): boolean {
  // A run that does not know its commit, such as one that a comment set off, goes by the order of runs.
  if (head !== null && theirs.headSha !== null && ours.headSha !== null && theirs.headSha !== ours.headSha) {
    if (theirs.headSha === head) return true;
    if (ours.headSha === head) return false;
  }
  const order = compareIds(theirs.runId, ours.runId);
  return order === 0 ? theirs.runAttempt > ours.runAttempt : order > 0;
}

/** Run ids are decimal numbers beyond what a JavaScript number holds some day. */
function compareIds(a: string, b: string): number {
  if (!/^\d+$/.test(a) || !/^\d+$/.test(b)) return a === b ? 0 : a < b ? -1 : 1;
  const [left, right] = [BigInt(a), BigInt(b)];
  return left === right ? 0 : left < right ? -1 : 1;
}

/** The bytes that the marker leaves to the text. */
export function textBytes({ marker, maxBytes }: { marker: Marker; maxBytes: number }): number {
  return maxBytes - Buffer.byteLength(writeMarker(marker)) - 1;
}
