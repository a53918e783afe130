import { promises, realpathSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { checkSizes } from '../../edge/checks/sizes.ts';
import type { Finding } from '../../edge/finding.ts';
import { findPython, type PythonInterpreter, pythonMinor } from '../../edge/run/python-interpreter.ts';
import { pythonRuntimePackages } from '../../edge/run/python-runtime-packages.ts';
import { InputError } from '../../kit/errors.ts';
import { isInside, resolveInside, workspacePath } from '../../kit/paths.ts';
import { sideBySide } from '../../kit/side-by-side.ts';
import type { Assembled } from '../assemble.ts';
import type { BundleFolders } from '../esbuild-options.ts';
import { createManifest } from '../manifest.ts';
import type { BuildDependencies, BuildOptions } from '../options.ts';
import { createZip, type ZipFile } from '../zip.ts';
import { checkSource } from './check-source.ts';
import { pythonHandlerFunction } from './handler-name.ts';
import { installRequirements } from './install.ts';
import { checkInstalled, installedFiles, topLevelNames } from './installed.ts';
import { type Requirement, readRequirements } from './requirements.ts';
import { readSource } from './source.ts';

const inputsSource = { title: 'edge-actions, inputs', read: '2026-11-21' };

/** A Python build under way. */
interface PythonBuild {
  options: BuildOptions;
  folders: BundleFolders;
  dependencies: BuildDependencies;
  python: PythonInterpreter;
  minor: number;
}

/**
 * Builds a Python function: the entry and the local modules it imports, the installed requirements and the included files, all at the zip's
 * root. The user's source goes in as it is, byte for byte.
 *
 * @returns the artifact, or the findings that stopped it
 * @throws UserError where Python or pip is missing, or pip cannot install
 */
export async function buildPython(
  options: BuildOptions,
  folders: BundleFolders,
  included: readonly ZipFile[],
  dependencies: BuildDependencies,
): Promise<Assembled | { findings: Finding[] }> {
  const { runtime } = options;
  const minor = pythonMinor(runtime);
  if (minor === undefined)
    throw new InputError('runtime', runtime, 'a Python runtime, as the entry is Python, like python3.13');
  pythonHandlerFunction(options.handler, path.basename(folders.entry));
  const python = findPython(runtime, dependencies.environment ?? {});
  const directory = realpathSync.native(await mkdtemp(path.join(tmpdir(), 'edge-actions-python-')));
  try {
    return await build({ options, folders, dependencies, python, minor }, included, directory);
  } finally {
    await rm(directory, { recursive: true, force: true, maxRetries: 3 });
  }
}

async function build(
  one: PythonBuild,
  included: readonly ZipFile[],
  directory: string,
): Promise<Assembled | { findings: Finding[] }> {
  const { options, folders, python, minor, dependencies } = one;
  const findings = unusedInputs(options);
  const installed = await install(one, directory);
  findings.push(...installed.findings);
  if (hasErrors(findings)) return { findings };

  const entry = path.basename(folders.entry);
  const root = path.dirname(folders.entry);
  const source = await readSource({
    python,
    minor,
    programs: path.dirname(dependencies.handlerRuntime),
    entry: folders.entry,
    handler: pythonHandlerFunction(options.handler, entry),
    packages: installed.folder,
    signal: dependencies.signal,
  });
  const provided = new Set([...pythonRuntimePackages, ...topLevelNames(installed.files), ...topLevelNames(included)]);
  const toWorkspace = (file: string) => workspacePath(folders.workspace, path.join(root, file));
  const { target, handler, eventTypes } = options;
  findings.push(...checkSource({ source, target, python, minor, handler, entry, provided, toWorkspace }));
  if (source.problems.length > 0) return { findings };

  const files = combine(await localFiles(source.files, root, folders), installed.files, included);
  const zip = await createZip(files);
  const manifest = createManifest(options, zip, files);
  findings.push(...checkSizes({ target, eventTypes, zipBytes: zip.length, unpackedBytes: manifest.unpackedBytes }));
  // At the edge, where nothing but the zip decides, it is loaded in any case: a name that a module does not have shows only then.
  const loadable = python.minor === minor || !files.some(({ path: file }) => file.endsWith('.so'));
  const told = source.handler.kind === 'function' && (target === 'lambda' || !loadable);
  return { zip, manifest, findings, handler: told ? 'function' : 'unknown' };
}

/** Inputs that have no meaning for Python: said, so that nobody believes they had an effect. */
function unusedInputs({ buildEnv, external }: BuildOptions): Finding[] {
  const finding = (rule: string, message: string, advice: string): Finding => ({
    rule,
    severity: 'warning',
    message,
    advice,
    source: inputsSource,
  });
  return [
    ...(Object.keys(buildEnv).length > 0
      ? [
          finding(
            'build-env',
            `build-env (${Object.keys(buildEnv).join(', ')}) is not put into Python source.`,
            'Write the values into a module beside the entry.',
          ),
        ]
      : []),
    ...(external.length > 0
      ? [finding('external', 'external has no effect on Python.', 'Leave the package out of the requirements.')]
      : []),
  ];
}

async function install(
  { options, folders, dependencies, python, minor }: PythonBuild,
  directory: string,
): Promise<{ folder: string | null; files: ZipFile[]; findings: Finding[] }> {
  if (options.requirements === undefined) return { folder: null, files: [], findings: [] };
  const absolute = await resolveInside(
    'requirements',
    options.requirements,
    folders.workingDirectory,
    folders.workspace,
  );
  const text = await promises.readFile(absolute, 'utf8').catch(() => {
    throw new InputError(
      'requirements',
      options.requirements,
      'a requirements file that exists, from working-directory',
    );
  });
  const file = workspacePath(folders.workspace, absolute);
  const { requirements, findings } = readRequirements(text, file);
  if (findings.length > 0) return { folder: null, files: [], findings };
  findings.push(...otherConditions(requirements, python, minor, file));
  if (requirements.length === 0) return { folder: null, files: [], findings };
  const folder = await installRequirements({
    python,
    minor,
    requirements: absolute,
    directory,
    allowSourceDistributions: options.allowSourceDistributions ?? false,
    environment: dependencies.environment ?? {},
    log: dependencies.log,
    signal: dependencies.signal,
  });
  findings.push(...checkInstalled(folder, requirements, file));
  return { folder, files: await installedFiles(folder), findings };
}

/** pip decides conditions such as `python_version < "3.12"` by the Python that runs it. */
function otherConditions(
  requirements: readonly Requirement[],
  python: PythonInterpreter,
  minor: number,
  file: string,
): Finding[] {
  const first = requirements.find(({ conditional }) => conditional);
  if (!first || python.minor === minor) return [];
  return [
    {
      rule: 'requirement-condition',
      severity: 'warning',
      message: `${file} has conditions, and pip decides them for Python ${python.version} of this machine, not for the runtime's 3.${minor}.`,
      advice: `Install Python 3.${minor} before this step, or leave the conditions out.`,
      source: inputsSource,
      position: { file, line: first.line },
    },
  ];
}

async function localFiles(files: readonly string[], root: string, folders: BundleFolders): Promise<ZipFile[]> {
  return sideBySide([...files], async (file) => {
    const absolute = path.join(root, ...file.split('/'));
    if (!isInside(folders.workspace, realpathSync.native(absolute))) {
      throw new InputError('entry', file, 'modules inside the workspace', `${file} is a link that leads out of it.`);
    }
    return { path: file, content: await promises.readFile(absolute) };
  });
}

/** An included file that is a local module too is there once; other files at one path are refused by the zip. */
function combine(local: ZipFile[], installed: ZipFile[], included: readonly ZipFile[]): ZipFile[] {
  const there = new Map(local.map((file) => [file.path, Buffer.from(file.content)]));
  return [...local, ...installed, ...included.filter((file) => !there.get(file.path)?.equals(file.content))];
}

function hasErrors(findings: readonly Finding[]): boolean {
  return findings.some(({ severity }) => severity === 'error');
}
