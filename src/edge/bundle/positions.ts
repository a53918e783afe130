import type { AnyNode } from 'acorn';
import type { SourcePosition } from '../../kit/errors.ts';
import { TraceMap, traceSegment } from './packages/source-map.ts';

/** Where a node of the bundle stands in the sources. */
export interface Place {
  /** The name of the package whose code it is; undefined for the user's own. */
  packageName: string | undefined;
  position: SourcePosition;
}

/** How places in a bundle lead to places in its sources. */
export interface MappedSources {
  /** The source map as JSON text; empty where there is none. */
  sourceMap: string;
  /** A `sources` entry of the map as a workspace path; undefined for what is nobody's file. */
  toWorkspacePath: (source: string) => { file: string; isPackage: boolean } | undefined;
  /** Whether a workspace file starts with a byte order mark, which editors do not count as a column and source maps do. */
  hasByteOrderMark?: (file: string) => boolean;
}

export interface Positions {
  /** Undefined where the map does not tell: code that the bundler wrote itself. */
  placeOf(node: AnyNode): Place | undefined;
  /** The first line of the entry file; undefined without a map. */
  entry: SourcePosition | undefined;
}

/** Reads a bundle's source map. */
export function readPositions({ sourceMap, toWorkspacePath, hasByteOrderMark }: MappedSources): Positions {
  const map = sourceMap === '' ? undefined : new TraceMap(sourceMap);
  const sources =
    map?.sources.map((source) => (source === null ? undefined : { source, path: toWorkspacePath(source) })) ?? [];
  // esbuild lists sources in the order of its output, and what imports comes after what is imported.
  const entry = sources.findLast((source) => source?.path && !source.path.isPackage)?.path;
  return {
    placeOf(node) {
      if (!map || !node.loc) return undefined;
      const segment = traceSegment(map, node.loc.start.line - 1, node.loc.start.column);
      const found = segment && segment.length > 1 ? sources[segment[1] as number] : undefined;
      if (!segment || segment.length === 1 || !found?.path) return undefined;
      const { file, isPackage } = found.path;
      const [, , line, column] = segment;
      const mark = line === 0 && column > 0 && !isPackage && hasByteOrderMark?.(file) ? 1 : 0;
      return {
        packageName: isPackage ? (packageOf(found.source) ?? packageOf(file) ?? file) : undefined,
        position: { file, line: line + 1, column: column + 1 - mark },
      };
    },
    entry: entry && { file: entry.file, line: 1 },
  };
}

/** `@scope/name` or `name` of a path below node_modules. */
function packageOf(path: string): string | undefined {
  return /(?:^|\/)node_modules\/((?:@[^/]+\/)?[^/]+)\/(?!.*\/node_modules\/)/.exec(path)?.[1];
}
