import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parse } from 'yaml';
import { defaultHandler, defaultRuntime } from '../../src/edge/default-runtime.ts';
import type { Target } from '../../src/edge/vocabulary.ts';

/** A function of an example's edge.yml, as Terraform has to know it. */
export interface ExampleFunction {
  name: string;
  target: Target;
  runtime: string;
  handler: string;
  memorySize: number;
  timeout: number;
  /** Path patterns of its associations; `default` is the default behaviour. */
  patterns: string[];
}

type Keys = Record<string, unknown> & { entry: string; associations?: string[] };

/**
 * Reads the functions of an example: what build-lambda takes from edge.yml is the action's own business.
 * @returns them, with the events of their associations
 */
export async function readFunctions(folder: string): Promise<(ExampleFunction & { eventTypes: string[] })[]> {
  const file = parse(await readFile(path.join(folder, 'edge.yml'), 'utf8')) as {
    defaults?: Record<string, unknown>;
    functions: Record<string, Keys>;
  };
  return Object.entries(file.functions).map(([name, own]) => {
    const keys: Keys = { ...file.defaults, ...own };
    const target = (keys.target ?? 'lambda-edge') as Target;
    const associations = (keys.associations ?? []).map((line) => line.split(/\s+/));
    return {
      name,
      target,
      runtime: String(keys.runtime ?? defaultRuntime(target, keys.entry)),
      handler: String(keys.handler ?? defaultHandler(keys.entry)),
      memorySize: Number(keys['memory-size'] ?? 128),
      timeout: Number(keys.timeout ?? 3),
      patterns: associations.map(([pattern]) => pattern!),
      eventTypes: associations.map(([, eventType]) => eventType!),
    };
  });
}
