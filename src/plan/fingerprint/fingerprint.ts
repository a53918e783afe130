import { createHash, hash } from 'node:crypto';
import type { ResourceChange } from '../model.ts';

/** What a plan would do, as hashes: made from the model, in which nothing is secret, so that nothing can be guessed back. */
export interface Fingerprint {
  /** SHA-256 in hex of all that follows. */
  hash: string;
  /** SHA-256 in hex of what is done to each: by address. */
  digests: Map<string, string>;
}

/** Collects what a plan would do, in whatever order it is read. */
export class FingerprintBuilder {
  readonly #digests = new Map<string, string>();
  /** The digests of names that came more than once: addresses that look the same once masked. */
  readonly #repeated = new Map<string, string[]>();

  /**
   * @param name what is changed, as `nameOf` calls it
   * @param canonical what is done to it, from canonical.ts
   */
  add(name: string, canonical: string): void {
    const digest = sha256(canonical);
    const first = this.#digests.get(name);
    if (first === undefined) this.#digests.set(name, digest);
    else this.#repeated.set(name, [...(this.#repeated.get(name) ?? [first]), digest]);
  }

  build(): Fingerprint {
    for (const [name, digests] of this.#repeated) this.#digests.set(name, sha256(digests.sort().join('\n')));
    return { hash: hashOf(this.#digests), digests: this.#digests };
  }
}

/** The hash of all digests, whatever their order. */
export function hashOf(digests: ReadonlyMap<string, string>): string {
  const all = createHash('sha256');
  let lines = '';
  for (const name of [...digests.keys()].sort()) {
    lines += `${digests.get(name)} ${name.length}:${name}\n`;
    // Few calls, and no text that grows with the plan.
    if (lines.length > 65536) {
      all.update(lines);
      lines = '';
    }
  }
  return all.update(lines).digest('hex');
}

/** How a change is called in a fingerprint: its address, and what tells it from another change of the same address. */
export function nameOf(change: Pick<ResourceChange, 'address' | 'deposed'>, deferred = false): string {
  const deposed = change.deposed === null ? '' : ` (deposed object ${change.deposed})`;
  return `${change.address}${deposed}${deferred ? ' (deferred)' : ''}`;
}

function sha256(content: string): string {
  return hash('sha256', content);
}
