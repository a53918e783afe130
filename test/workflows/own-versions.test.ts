/** Which release main and pages name; `npm run docs` writes the one and refuses the others. */
import { expect, test } from '@jest/globals';
import { ownRelease, wrongVersions } from '../../scripts/documentation/own-versions.ts';
import { fixedTag } from '../../scripts/release/pinned-places.ts';
import { parseVersion } from '../../scripts/release/version.ts';

const uses = (reference: string, file = 'workflows/a.yml'): [string, string] => [
  file,
  `    uses: org/edge-actions/.github/workflows/build-edge.yml@${reference}\n`,
];

test.each([
  ['v1', '1.4.2', 'v1.4.2', 'main: the release that package.json says'],
  ['v1.4.2', '1.4.2', 'v1.4.2', 'the commit of a release'],
  ['v1', '0.1.0', 'v1.0.0', 'nothing is out yet: the first release'],
  ['v2', '1.9.3', 'v2.0.0', 'a new major version is prepared: its first release'],
])('workflows at %s and version %s name %s (%s)', (reference, version, tag) => {
  expect(fixedTag(reference, parseVersion(version))).toBe(tag);
  expect(ownRelease([uses(reference)], version)).toEqual({ reference, majorTag: reference.slice(0, 2), tag });
});

test('workflows that name two releases are refused, and those that name none', () => {
  expect(() => ownRelease([uses('v1'), uses('v2', '.github/workflows/b.yml')], '1.4.2')).toThrow(
    'v1, v2, expected one',
  );
  expect(() => ownRelease([uses('v1', 'examples/a.yml')], '1.4.2')).toThrow('expected one release');
});

test('a page names the tag that moves or the one of the release, and nothing else', () => {
  const release = ownRelease([uses('v1')], '1.4.2');
  const page = [
    'uses: org/edge-actions@v1, or `org/edge-actions/publish-edge@v1.4.2`.',
    'Trust org/edge-actions/.github/workflows/promote.yml@refs/tags/v1.4.2.',
    'Another repository: acme/org/edge-actions-tools@v7.',
    'https://raw.githubusercontent.com/org/edge-actions/v1/schema/edge.schema.json',
    'git clone --depth 1 --branch v1.4.2 https://github.com/org/edge-actions && git clone https://github.com/org/edge-actions',
  ];
  expect(wrongVersions('docs/a.md', page.join('\n'), release)).toEqual([]);
  const wrong = ['org/edge-actions@v2', 'org/edge-actions/actions/build-lambda@v1.4.1', 'org/edge-actions@main'];
  expect(wrongVersions('docs/a.md', `${wrong.join(' and ')}.`, release)).toEqual(
    wrong.map((one) => `docs/a.md names ${one}, expected v1 or v1.4.2`),
  );
  const addresses = [
    '//raw.githubusercontent.com/org/edge-actions/v0/',
    '//github.com/org/edge-actions/blob/v1.4.1',
    '--branch v1.0.0 https://github.com/org/edge-actions',
  ];
  expect(wrongVersions('docs/a.md', addresses.join(' '), release)).toEqual(
    addresses.map((one) => `docs/a.md names ${one}, expected v1 or v1.4.2`),
  );
});
