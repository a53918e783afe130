import { SourceMap } from 'node:module';
import path from 'node:path';
import type { BuiltSources } from '../build/options.ts';
import { sourcePaths } from '../build/source-paths.ts';
import type { CodePlace, SourcePlaces } from '../local/edge/source-places.ts';
import { sameCodeAt } from './same-code.ts';

/** How many builds are remembered: versions that were replaced may still answer, and their requests be looked at. */
const mostBuilds = 100;

/** The folders that the sources of a build are named from; absolute. */
export interface SourceFolders {
  workingDirectory: string;
  workspace: string;
}

/** The source maps of what was built, by the hash of the code that runs. They are in no artifact: its bytes are build-lambda's. */
export class BuiltSourcePlaces implements SourcePlaces {
  readonly #builds = new Map<string, { sources: BuiltSources; folders: SourceFolders }>();

  /** @param codeSha256 base64, as in the manifest */
  add(codeSha256: string, sources: BuiltSources, folders: SourceFolders): void {
    // Behind all others: it leaves last.
    this.#builds.delete(codeSha256);
    this.#builds.set(codeSha256, { sources, folders });
    if (this.#builds.size > mostBuilds) this.#builds.delete(this.#builds.keys().next().value!);
  }

  find(codeSha256: string, place: CodePlace): string | undefined {
    const build = this.#builds.get(codeSha256);
    if (!build || (place.file !== undefined && place.file !== build.sources.fileName)) return undefined;
    const { sources, folders } = build;
    const at = sources.written === undefined ? place : sameCodeAt(sources.written, place, sources.code);
    if (!at) return undefined;
    const found = new SourceMap(JSON.parse(sources.sourceMap)).findEntry(at.line - 1, at.column - 1);
    if (!('originalSource' in found) || !found.originalSource) return undefined;
    const entry = path.join(folders.workingDirectory, 'entry');
    const { file } = sourcePaths(sources.fileName, { ...folders, entry }).toWorkspacePath(found.originalSource)!;
    return `${file}:${found.originalLine + 1}:${found.originalColumn + 1}`;
  }
}
