import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { repository } from '../runner/run-action.ts';

/**
 * What act takes in place of a repository: `owner/name@ref=folder`, for each third-party action that the workflows use.
 *
 * @param folders of workflows
 * @throws for an action that has no stand-in in test/support/stand-ins
 */
export async function standIns(...folders: string[]): Promise<string[]> {
  const places = new Set<string>();
  for (const folder of folders) {
    for (const name of await readdir(folder)) {
      for (const [, owner, action, ref] of (await readFile(path.join(folder, name), 'utf8')).matchAll(uses)) {
        // act checks out by itself: it copies the repository.
        if (owner === 'org' || action === 'checkout') continue;
        const place = path.join(repository, 'test', 'support', 'stand-ins', action as string);
        if (!existsSync(place)) throw new Error(`There is no stand-in for ${owner}/${action}: ${place}`);
        places.add(`${owner}/${action}@${ref}=${place}`);
      }
    }
  }
  return [...places];
}

const uses = /\buses: ([\w.-]+)\/([\w.-]+)[^@\s]*@(\S+)/g;
