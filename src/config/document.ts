import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  LineCounter,
  type Node,
  parseDocument,
  visit,
  type YAMLMap,
} from 'yaml';
import type { SourcePosition } from '../kit/errors.ts';
import { ConfigError, type Problem } from './problems.ts';

/** One `key: value` of a map. */
export interface Field {
  name: string;
  position: SourcePosition;
  /** Null for a key without a value. An alias is followed already. */
  value: Node | null;
}

/** Each alias is looked up in the whole document, so that a file of nothing but aliases would take minutes. */
const aliasesAtMost = 200;

/** A YAML file that knows its lines. */
export class ConfigDocument {
  readonly #document: Document.Parsed;
  readonly #lines = new LineCounter();
  readonly #file: string;
  readonly problems: Problem[] = [];

  /**
   * @param text the file's text
   * @param file its path from the workspace, for messages and annotations
   * @throws ConfigError when it is no YAML, or holds more aliases than a person writes
   */
  constructor(text: string, file: string) {
    this.#file = file;
    // Its own search for keys that are there twice takes minutes for a file of very many.
    const options = { lineCounter: this.#lines, prettyErrors: false, uniqueKeys: false } as const;
    this.#document = parseDocument(text, options);
    for (const { message, pos } of [...this.#document.errors, ...this.#document.warnings]) {
      this.problems.push({ position: this.#at(pos[0]), message: `not valid YAML: ${message}` });
    }
    if (this.problems.length === 0 && countAliases(this.#document) > aliasesAtMost) {
      this.fail(null, `more than ${aliasesAtMost} aliases, or nested too deep; put what is shared under defaults.`);
    }
    if (this.problems.length > 0) throw new ConfigError(this.problems);
  }

  get root(): Node | null {
    return this.#document.contents;
  }

  positionOf(node: Node | null): SourcePosition {
    return this.#at(node?.range?.[0] ?? 0);
  }

  /** Notes what is wrong at a node, the file's start for null. */
  fail(node: Node | null, message: string): void {
    this.problems.push({ position: this.positionOf(node), message });
  }

  /** The fields of a map in the order of the file. A key that is no plain text, or there already, is noted as wrong. */
  fields(map: YAMLMap): Field[] {
    const seen = new Set<string>();
    return map.items.flatMap(({ key, value }) => {
      const named = this.follow(key as Node | null);
      if (!isScalar(named) || named.value === null) {
        this.fail((key ?? map) as Node, 'expected a name as the key.');
        return [];
      }
      const name = typeof named.value === 'string' ? named.value : (named.source ?? String(named.value));
      if (seen.has(name)) {
        this.fail(key as Node, `${name}: this key is there already; each key once.`);
        return [];
      }
      seen.add(name);
      return [{ name, position: this.positionOf(key as Node), value: this.follow(value as Node | null) }];
    });
  }

  /** What an alias stands for. The structure of an edge.yml is three levels deep, so that following cannot go on for ever. */
  follow(node: Node | null): Node | null {
    if (!isAlias(node)) return node;
    const found = node.resolve(this.#document) as Node | undefined;
    if (!found) this.fail(node, `there is no anchor &${node.source} before this.`);
    return found ?? null;
  }

  #at(offset: number): SourcePosition {
    const { line, col } = this.#lines.linePos(offset);
    return { file: this.#file, line: Math.max(1, line), column: Math.max(1, col) };
  }
}

/** Nested ten thousand deep, a file takes more of the stack than there is. */
function countAliases(document: Document.Parsed): number {
  let aliases = 0;
  try {
    visit(document, { Alias: () => (++aliases > aliasesAtMost ? visit.BREAK : undefined) });
  } catch (error) {
    if (error instanceof RangeError) return Number.POSITIVE_INFINITY;
    throw error;
  }
  return aliases;
}

/** What a node is, in a person's words. */
export function shown(node: Node | null): string {
  if (node === null) return 'nothing';
  if (isMap(node)) return 'a map';
  if (!isScalar(node)) return 'a list';
  if (node.value === null) return 'nothing';
  if (typeof node.value !== 'string') return node.source ?? String(node.value);
  return JSON.stringify(node.value.length > 200 ? `${node.value.slice(0, 200)}…` : node.value);
}
