import { UserError } from '../../src/kit/errors.ts';
import type { Git } from './git.ts';
import type { Version } from './version.ts';

/**
 * Checks that a commit says of itself that it is this version: package.json, package-lock.json and CHANGELOG.md, in which nothing is left
 * under "Unreleased".
 *
 * @returns the version's section of CHANGELOG.md, Markdown without its heading
 * @throws `UserError` that names the file and what it says
 */
export function readDeclared(git: Git, commit: string, version: Version): string {
  const show = (file: string) => git(['show', `${commit}:${file}`]);
  const manifest = JSON.parse(show('package.json')) as { version?: string };
  const lock = JSON.parse(show('package-lock.json')) as {
    version?: string;
    packages?: Record<string, { version?: string }>;
  };
  for (const [place, said] of [
    ['package.json', manifest.version],
    ['package-lock.json', lock.version],
    ['package-lock.json, packages[""]', lock.packages?.['']?.version],
  ]) {
    if (said !== version.text)
      throw new UserError(
        'Version',
        `${place} says ${said}, expected ${version.text}. On main: npm version ${version.text} --no-git-tag-version`,
      );
  }
  return notesOf(show('CHANGELOG.md'), version);
}

function notesOf(changelog: string, version: Version): string {
  const [, ...sections] = changelog.split(/^## /m);
  const parts = sections.map((section) => {
    const end = section.indexOf('\n');
    return { heading: section.slice(0, end).trim(), text: section.slice(end + 1).trim() };
  });
  const unreleased = parts.find(({ heading }) => /^unreleased$/i.test(heading));
  if (unreleased?.text)
    throw new UserError(
      'Changes',
      `CHANGELOG.md has changes under "Unreleased". Move them under "## ${version.text} - DATE".`,
    );
  const [newest] = parts.filter((part) => part !== unreleased);
  const [, said, date] = /^(\S+) - (\d{4}-\d{2}-\d{2})$/.exec(newest?.heading ?? '') ?? [];
  if (said !== version.text || !date || !newest?.text)
    throw new UserError(
      'Changes',
      `CHANGELOG.md begins with "## ${newest?.heading ?? ''}", expected "## ${version.text} - YYYY-MM-DD" and what has changed.`,
    );
  return newest.text;
}
