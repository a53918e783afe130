import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { answersInReadme, askAll } from '../../../scripts/examples/answers.ts';
import { type ExampleSite, openExampleSite } from './example-site.ts';

/**
 * Opens an example for the tests of a file, and asks it what its README shows first: what is in the cache is a part of these answers.
 * @returns the site, once it is open
 */
export function useExampleSite(name: string): () => ExampleSite {
  let site: ExampleSite;
  beforeAll(async () => {
    site = await openExampleSite(name);
  });
  afterAll(() => site?.close());

  test('answers as its README says', async () => {
    expect(await askAll(site)).toBe(await answersInReadme(name));
  });
  return () => site;
}

/** Follows redirects as a browser does, to the answer that is none. @returns the paths asked, and the last answer's status and body */
export async function follow(site: ExampleSite, path: string, headers: Record<string, string> = {}) {
  const asked = [path];
  for (;;) {
    const { status, headers: answered, body } = await site.get(asked.at(-1)!, headers);
    if (status < 300 || status > 399) return { asked, status, body };
    const next = new URL(String(answered.location), `http://site.example${asked.at(-1)}`);
    if (next.host !== 'site.example') throw new Error(`Sent from ${path} to another site: ${next.href}`);
    if (asked.length > 5) throw new Error(`A loop: ${asked.join(' ')}`);
    asked.push(next.href.slice(next.origin.length));
  }
}
