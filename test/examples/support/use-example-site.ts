import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { answersInReadme, askAll } from '../../../scripts/examples/answers.ts';
import { repository } from '../../../scripts/runner/run-action.ts';
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
  test('each sample event passes: at the build, and in TestFunction where it is one of a CloudFront Function', async () => {
    const events = await sampleEvents(name);
    expect(passedIn(site.build.log)).toEqual(events.map(({ file }) => file));
    const tested = events.filter(({ event }) => event.version === '1.0').map(({ file }) => file);
    for (const run of Object.values(site.published)) expect(passedIn(run.log)).toEqual(tested);
  });
  return () => site;
}

function passedIn(log: string): string[] {
  return [...log.matchAll(/^passed {2}(?:\S+, )?(\S+)/gm)].map(([, file]) => file!).sort();
}

async function sampleEvents(name: string): Promise<{ file: string; event: { version?: string } }[]> {
  const folder = path.join(repository, 'examples', name);
  const names = await readdir(path.join(folder, 'events'), { recursive: true });
  const files = names.filter((one) => one.endsWith('.json')).map((one) => `events/${one}`);
  return Promise.all(
    files.sort().map(async (file) => ({ file, ...JSON.parse(await readFile(path.join(folder, file), 'utf8')) })),
  );
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
