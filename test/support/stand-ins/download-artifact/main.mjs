/** As actions/download-artifact: one by its name goes to `path` itself, those of a pattern to a folder each. */
import { cpSync, existsSync, mkdirSync, readdirSync } from 'node:fs';
import path from 'node:path';

const input = (name) => (process.env[`INPUT_${name.toUpperCase()}`] ?? '').trim();
const store = process.env.STAND_IN_ARTIFACTS;
const target = path.resolve(input('path') || '.');
const name = input('name');
mkdirSync(target, { recursive: true });
if (name) {
  if (!existsSync(path.join(store, name))) throw new Error(`Artifact not found for name: ${name}`);
  cpSync(path.join(store, name), target, { recursive: true });
} else {
  const [start, end] = (input('pattern') || '*').split('*');
  const found = readdirSync(store).filter((one) => one.startsWith(start) && one.endsWith(end));
  const merged = input('merge-multiple') === 'true';
  for (const one of found) cpSync(path.join(store, one), merged ? target : path.join(target, one), { recursive: true });
  console.log(`Artifacts: ${found.join(', ') || 'none'}`);
}
