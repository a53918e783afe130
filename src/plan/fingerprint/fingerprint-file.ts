import { InputError } from '../../kit/errors.ts';
import { type Fingerprint, hashOf } from './fingerprint.ts';

const schema = 1;
const hash = /^[0-9a-f]{64}$/;

/** What was reviewed: with its digests where it came as a file. */
export interface ExpectedFingerprint {
  hash: string;
  digests: ReadonlyMap<string, string> | null;
}

/** The content of the file at `fingerprint-path`: one line an address, so that two can be compared by eye too. */
export function writeFingerprintFile(fingerprint: Fingerprint): string {
  const names = [...fingerprint.digests.keys()].sort();
  const lines = names.map((name) => `    ${JSON.stringify(name)}: "${fingerprint.digests.get(name)}"`);
  const changes = lines.length === 0 ? '{}' : `{\n${lines.join(',\n')}\n  }`;
  return `{\n  "schema": ${schema},\n  "fingerprint": "${fingerprint.hash}",\n  "changes": ${changes}\n}\n`;
}

/**
 * Reads what was reviewed.
 *
 * @param expected the input `expect-fingerprint`, a path already replaced by the file's content: a hash, or what `writeFingerprintFile` wrote
 * @throws InputError for anything else, and for a file that was changed or cut off
 */
export function readExpectedFingerprint(expected: string): ExpectedFingerprint {
  const trimmed = expected.trim();
  if (hash.test(trimmed.toLowerCase())) return { hash: trimmed.toLowerCase(), digests: null };
  const file = trimmed.startsWith('{') ? parsed(trimmed) : null;
  if (file === null) {
    throw new InputError(
      'expect-fingerprint',
      shown(trimmed),
      'the reviewed fingerprint (a SHA-256 in 64 hex digits) or the file at its fingerprint-path',
    );
  }
  if (file.hash !== hashOf(file.digests)) {
    throw new InputError(
      'expect-fingerprint',
      file.hash,
      `${hashOf(file.digests)}, which is the hash of the changes in that file`,
      'The file was changed after the review, or is not complete.',
    );
  }
  return file;
}

/** What came by mistake may be a plan, or another file with secrets in it: no more is shown than could be a hash. */
function shown(text: string): string {
  if (/^[0-9a-z_-]{1,128}$/i.test(text)) return text;
  return `${text.startsWith('{') ? 'JSON' : 'a text'} of ${text.length} characters`;
}

function parsed(text: string): { hash: string; digests: Map<string, string> } | null {
  try {
    const file = JSON.parse(text) as { schema?: unknown; fingerprint?: unknown; changes?: unknown };
    if (file.schema !== schema || typeof file.fingerprint !== 'string' || typeof file.changes !== 'object') return null;
    const digests = new Map(Object.entries(file.changes ?? {}) as [string, unknown][]);
    const all = [file.fingerprint, ...digests.values()];
    if (!all.every((one) => typeof one === 'string' && hash.test(one))) return null;
    return { hash: file.fingerprint, digests: digests as Map<string, string> };
  } catch {
    return null;
  }
}
