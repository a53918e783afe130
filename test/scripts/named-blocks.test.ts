import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { namedBlocks } from '../../scripts/documentation/named-blocks.ts';

test('a block is a file where its first line names one and says nothing else', () => {
  const text = [
    '```yaml\n# edge.yml\na: 1\n```',
    '```ts\n// src/a.ts\nconst a = 1;\n```',
    '```html\n<!-- site/a.html -->\n<p>a</p>\n```',
    '```ts\n// says something of src/a.ts\nconst b = 2;\n```',
    '```\nno.name\n```',
  ].join('\n\n');
  expect([...namedBlocks(text)]).toEqual([
    ['edge.yml', 'a: 1\n'],
    ['src/a.ts', 'const a = 1;\n'],
    ['site/a.html', '<p>a</p>\n'],
  ]);
});

test("the local edge's page shows every file that its edge.yml names, and the site", () => {
  const files = namedBlocks(readFileSync('docs/local-edge.md', 'utf8'));
  const { functions } = parse(files.get('edge.yml')!) as { functions: Record<string, { entry: string }> };
  const entries = Object.values(functions).map(({ entry }) => entry);
  expect([...files.keys()]).toEqual(['edge.yml', ...entries, 'site/index.html', 'site/de.html']);
});
