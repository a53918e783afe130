/** As actions/upload-artifact: the artifact's root is the folder that all files have in common. */
import { cpSync, existsSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';

const input = (name) => (process.env[`INPUT_${name.toUpperCase()}`] ?? '').trim();
const hidden = (file) =>
  path
    .relative('.', file)
    .split(path.sep)
    .some((part) => /^\.[^.]/.test(part));

function filesBelow(place) {
  if (!existsSync(place)) return [];
  if (statSync(place).isFile()) return [place];
  return readdirSync(place).flatMap((name) => filesBelow(path.join(place, name)));
}

function commonFolder(files) {
  let [folder] = files.map((file) => path.dirname(file));
  while (!files.every((file) => file.startsWith(`${folder}${path.sep}`))) folder = path.dirname(folder);
  return folder;
}

const name = input('name');
if (!/^[^":<>|*?\r\n\\/]+$/.test(name)) throw new Error(`Not an artifact's name: ${name}`);
const places = input('path')
  .split('\n')
  .filter(Boolean)
  .map((place) => path.resolve(place.trim()));
let files = places.flatMap(filesBelow);
if (input('include-hidden-files') !== 'true') files = files.filter((file) => !hidden(file));
if (files.length === 0) {
  console.log(`No files were found at ${places.join(', ')}`);
  process.exit(input('if-no-files-found') === 'error' ? 1 : 0);
}
const target = path.join(process.env.STAND_IN_ARTIFACTS, name);
if (existsSync(target) && input('overwrite') !== 'true') throw new Error(`There is an artifact ${name} already.`);
rmSync(target, { recursive: true, force: true });
const [only] = places;
const root = places.length === 1 && statSync(only).isDirectory() ? only : commonFolder(files);
for (const file of files) {
  const copy = path.join(target, path.relative(root, file));
  mkdirSync(path.dirname(copy), { recursive: true });
  cpSync(file, copy);
}
console.log(`Artifact ${name}: ${files.length} files`);
