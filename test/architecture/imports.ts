import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Files below a folder whose names end in .ts, from the repository's root. */
export function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => path.posix.join(folder, file.split(path.sep).join('/')))
    .sort();
}

/** Each file's imports of other files of src, types and dynamic imports included. */
export function importsOf(files: string[]): Map<string, string[]> {
  const ofSource = (target: string) => !target.startsWith('node_modules/');
  return new Map(files.map((file) => [file, importsIn(file, readFileSync(file, 'utf8')).filter(ofSource)]));
}

/** Every relative path that a file's text imports, from the repository's root. */
export function importsIn(file: string, text: string): string[] {
  const found = text.matchAll(/(?:^|\s)(?:from|import)\s*\(?\s*'(\.{1,2}\/[^']+)'/gm);
  return [...found].map(([, to]) => path.posix.join(path.posix.dirname(file), to!));
}

/** The first circle of imports there is, its first file repeated at its end; null where there is none. */
export function circleIn(imports: Map<string, string[]>): string[] | null {
  const done = new Set<string>();
  const visit = (file: string, way: string[]): string[] | null => {
    if (way.includes(file)) return [...way.slice(way.indexOf(file)), file];
    if (done.has(file)) return null;
    for (const next of imports.get(file) ?? []) {
      const circle = visit(next, [...way, file]);
      if (circle) return circle;
    }
    done.add(file);
    return null;
  };
  for (const file of imports.keys()) {
    const circle = visit(file, []);
    if (circle) return circle;
  }
  return null;
}

export interface Layer {
  folder: string;
  /** Other folders that it may import. */
  imports: string[];
}

/** The table of folders in ARCHITECTURE.md, in its order. */
export function layersIn(markdown: string): Layer[] {
  return [...markdown.matchAll(/^\| `src\/([\w-]+)\/` \|.*\|([^|]*)\|$/gm)].map(([, folder, cell]) => ({
    folder: folder!,
    imports: [...cell!.matchAll(/`([\w-]+)`/g)].map(([, name]) => name!),
  }));
}
