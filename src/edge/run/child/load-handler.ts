import { existsSync, readFileSync } from 'node:fs';
import * as nodeModule from 'node:module';
import { dirname, join, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { runtimeError } from './thrown.ts';

// biome-ignore lint/complexity/noBannedTypes: any callable export is a handler
export type Handler = Function;

export interface HandlerToLoad {
  /** The folder of the unpacked artifact. */
  root: string;
  /** `folder/file.export.name`. */
  handlerName: string;
  /** The runtime's major version of Node.js. */
  nodeVersion: number;
}

/** Whether a runtime calls handlers of the form (event, context, callback). */
export function callsBack(nodeVersion: number): boolean {
  return nodeVersion < 24;
}

/** Finds and loads the handler: `folder/file.export.name`. */
export async function loadHandler({ root, handlerName, nodeVersion }: HandlerToLoad): Promise<Handler> {
  const slash = handlerName.lastIndexOf('/') + 1;
  const dot = handlerName.indexOf('.', slash);
  if (dot < 0)
    throw runtimeError(
      'Runtime.MalformedHandlerName',
      `Bad handler name ${JSON.stringify(handlerName)}: expected FILE.EXPORT.`,
    );
  const moduleName = handlerName.slice(0, dot);
  const exportPath = handlerName.slice(dot + 1).split('.');
  const file = ['.js', '.mjs', '.cjs']
    .map((extension) => resolve(root, moduleName + extension))
    .find((path) => existsSync(path));
  if (!file?.startsWith(resolve(root) + sep)) {
    throw runtimeError(
      'Runtime.ImportModuleError',
      `Cannot find module '${moduleName}': no ${moduleName}.js, .mjs or .cjs in the artifact.`,
    );
  }
  const exports: unknown = isModule(file, root)
    ? await import(/* webpackIgnore: true */ pathToFileURL(file).href)
    : nodeModule.createRequire(join(root, 'index.js'))(file);
  let found: unknown = exports;
  for (const step of exportPath) found = (found as Record<string, unknown> | null | undefined)?.[step];
  if (found === undefined || found === null) {
    const names = Object.keys(Object(exports)).join(', ') || 'nothing';
    throw runtimeError(
      'Runtime.HandlerNotFound',
      `${handlerName} is undefined or not exported; ${moduleName} exports ${names}.`,
    );
  }
  if (typeof found !== 'function')
    throw runtimeError('Runtime.HandlerNotFound', `${handlerName} is not a function but of type ${typeof found}.`);
  if (!callsBack(nodeVersion) && found.length >= 3) {
    const message = `${handlerName} is a callback handler (it declares ${found.length} parameters); nodejs${nodeVersion}.x calls async handlers only.`;
    throw runtimeError('Runtime.CallbackHandlerDeprecated', message);
  }
  return found;
}

function isModule(file: string, root: string): boolean {
  if (!file.endsWith('.js')) return file.endsWith('.mjs');
  for (let folder = dirname(file); folder.length >= resolve(root).length; folder = dirname(folder)) {
    const description = join(folder, 'package.json');
    if (existsSync(description)) return JSON.parse(readFileSync(description, 'utf8')).type === 'module';
  }
  return false;
}

/** Modules that the runtime brings are found through NODE_PATH by require; import does not read it, so it is told. */
export function letImportsFindRuntimeModules(): void {
  const folders = (process.env.NODE_PATH ?? '').split(':').filter(Boolean);
  if (folders.length === 0) return;
  // Node.js has it from 22.15 on; before, these modules are found by `require` alone.
  nodeModule.registerHooks?.({
    resolve(specifier, context, next) {
      try {
        return next(specifier, context);
      } catch (error) {
        if (/^[./#]|^[a-z]+:/.test(specifier)) throw error;
        for (const folder of folders) {
          try {
            return next(specifier, { ...context, parentURL: pathToFileURL(join(dirname(folder), 'index.js')).href });
          } catch {
            // Not in this folder either.
          }
        }
        throw error;
      }
    },
  });
}
