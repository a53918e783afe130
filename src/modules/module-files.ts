import { realpathSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { glob } from 'tinyglobby';
import { InputError, UserError } from '../kit/errors.ts';
import { isInside, workspacePath } from '../kit/paths.ts';
import { sideBySide } from '../kit/side-by-side.ts';

/** A file of a module: its path from the module's folder, with forward slashes. */
export interface ModuleFile {
  path: string;
  content: Uint8Array;
}

/** What Terraform and people leave in a folder and no user of a module wants: state, plans and variables hold secrets in cleartext. */
const leftOut = [
  '**/.*/**',
  '**/.*',
  '**/*.tfstate',
  '**/*.tfstate.*',
  '**/*.tfplan',
  '**/*.tfvars',
  '**/*.tfvars.json',
  '**/crash.log',
  '**/crash.*.log',
  '**/node_modules/**',
];

/**
 * The files of a module, sorted.
 *
 * @param folder absolute path of the module
 * @param workspace absolute
 * @throws InputError where it is no module; UserError where a module inside it is taken from a folder that the zip will not have
 */
export async function readModuleFiles(folder: string, workspace: string): Promise<ModuleFile[]> {
  const shown = workspacePath(workspace, folder);
  const paths = (await glob(['**'], { cwd: folder, ignore: leftOut, onlyFiles: true, dot: true }))
    .map((file) => file.split(path.sep).join('/'))
    .sort();
  if (!paths.some((file) => /^[^/]+\.tf(?:\.json)?$/.test(file))) {
    const expected = 'the folder of a Terraform module, with .tf files in it';
    throw new InputError(
      'path',
      shown,
      expected,
      paths.length === 0 ? 'The folder is empty, or not there.' : undefined,
    );
  }
  const root = realpathSync.native(workspace);
  const files = await sideBySide(paths, async (file) => {
    const absolute = path.join(folder, file);
    if (!isInside(root, realpathSync.native(absolute))) {
      throw new InputError('path', shown, 'files inside the workspace', `${file} is a link that leads out of it.`);
    }
    return { path: file, content: await readFile(absolute) };
  });
  refuseOutsideSources(files, shown);
  return files;
}

/** A source such as "../network" leads to a folder beside the module, which is there in the repository and not in the zip. */
function refuseOutsideSources(files: ModuleFile[], shown: string): void {
  const problems = files
    .filter(({ path: file }) => file.endsWith('.tf') && !/(?:^|\/)(?:examples|tests)\//.test(file))
    .flatMap(({ path: file, content }) => outsideSources(file, Buffer.from(content).toString('utf8')));
  if (problems.length === 0) return;
  const lines = problems.map(({ file, line, source }) => `${shown}/${file}:${line}: source = "${source}"`);
  throw new UserError(
    'Module is not whole',
    `A published module holds only its own folder, and this one takes modules from outside of it:\n${lines.join('\n')}\nPublish those too and give their s3:: source, or move them below ${shown}.`,
    { position: { file: `${shown}/${problems[0]!.file}`, line: problems[0]!.line } },
  );
}

function outsideSources(file: string, text: string): { file: string; line: number; source: string }[] {
  return text.split('\n').flatMap((content, index) => {
    const source = /^\s*source\s*=\s*"(\.{1,2}\/[^"]*)"/.exec(content)?.[1];
    if (source === undefined) return [];
    const target = path.posix.join(path.posix.dirname(file), source);
    return target.startsWith('..') ? [{ file, line: index + 1, source }] : [];
  });
}
