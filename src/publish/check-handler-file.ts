import { namesInZip } from '../artifacts/zip-contents.ts';

/** A list that a person can still read. */
const mostListed = 5;

/** What each runtime puts behind the name; extension modules of Python say what they were made for. */
const nodeEnding = /^(?:\.(?:js|mjs|cjs|node))?$/;
const pythonEnding = /^\.(?:py|pyc|(?:[\w-]+\.)?so)$/;

/**
 * Whether the zip has a file that the runtime would look for at this handler: `index.handler` is in index.js, .mjs or .cjs, `app.handler` of
 * Python in app.py; Node.js takes a folder or a package of that name too. A zip that somebody made of a folder has it one level too deep,
 * and every request would be answered with 503.
 *
 * @param runtime as AWS has it, `nodejs24.x`
 * @returns what is wrong, or null; null too where the zip's list of files cannot be read, which is Lambda's to refuse
 */
export async function missingHandlerFile(bytes: Uint8Array, runtime: string, handler: string): Promise<string | null> {
  const names = (await namesInZip(bytes))?.filter((name) => !name.endsWith('/'));
  if (!names) return null;
  const python = runtime.startsWith('python');
  const file = python ? pythonModule(handler) : nodeFile(handler);
  const isIt = (name: string) =>
    [`${file}/`, `node_modules/${file}/`].some((folder) => name.startsWith(folder)) ||
    (name.startsWith(file) && (python ? pythonEnding : nodeEnding).test(name.slice(file.length)));
  if (names.some(isIt)) return null;
  const missing = python ? `${file}.py is not in it` : `neither ${file}.js, ${file}.mjs nor ${file}.cjs is in it`;
  const folder = names.map((name) => /^([^/]+)\//.exec(name)?.[1]).find((one) => one && names.every(isBelow(one)));
  const below = folder && names.some((name) => isIt(name.slice(folder.length + 1)));
  const advice = below
    ? `All its files lie in the folder ${folder}/: zip what is in the folder, and not the folder.`
    : `It has ${listed(names)}. Correct handler on the aws_lambda_function, or the zip.`;
  return `the artifact has no file for the handler ${handler}: ${missing}. ${advice}`;
}

function isBelow(folder: string): (name: string) => boolean {
  return (name) => name.startsWith(`${folder}/`);
}

/** Up to the first dot of the last part, as Lambda's Node.js runtime takes it apart. */
function nodeFile(handler: string): string {
  const dot = handler.indexOf('.', handler.lastIndexOf('/') + 1);
  return (dot < 0 ? handler : handler.slice(0, dot)).replace(/^(?:\.?\/)+/, '');
}

/** Up to the last dot; dots and slashes before it are folders. */
function pythonModule(handler: string): string {
  return handler.slice(0, handler.lastIndexOf('.')).replaceAll('.', '/');
}

function listed(names: string[]): string {
  const more = names.length - mostListed;
  return `${names.slice(0, mostListed).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}
