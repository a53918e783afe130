import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Advice, RecommendedTarget } from '../../src/advice/recommendation.ts';
import { recommendedTargets } from '../../src/advice/recommendation.ts';
import { buildFunction } from '../../src/build/build-function.ts';
import type { BuildDependencies, BuildOptions } from '../../src/build/options.ts';
import type { EventType } from '../../src/edge/vocabulary.ts';
import { optionsFor, repository } from '../build/support/workspace.ts';

/** A handler of the labelled set: its folder is what it needs, in the judgement of who wrote it. */
export interface LabelledHandler {
  label: RecommendedTarget;
  /** `lambda-edge/fetch-json.js` */
  file: string;
  eventTypes: EventType[];
  runtime: string;
}

export const handlersFolder = path.join(repository, 'test', 'advice', 'handlers');

/** The whole set. The first line of each says its events, and its runtime where it is not the newest: `// events: viewer-request`. */
export function labelledHandlers(): LabelledHandler[] {
  return recommendedTargets.flatMap((label) =>
    readdirSync(path.join(handlersFolder, label), { withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ name }) => {
        const file = `${label}/${name}`;
        const [first = ''] = readFileSync(path.join(handlersFolder, file), 'utf8').split('\n', 1);
        const words = first.replace('// events: ', '').split(' ');
        return {
          label,
          file,
          eventTypes: words.filter((word) => !word.startsWith('nodejs')) as EventType[],
          runtime: words.find((word) => word.startsWith('nodejs')) ?? 'nodejs24.x',
        };
      }),
  );
}

/** Builds a handler as build-lambda does, and gives the advice. */
export async function adviceFor(
  handler: LabelledHandler,
  outputDirectory: string,
  dependencies: BuildDependencies,
  changes: Partial<BuildOptions> = {},
): Promise<Advice> {
  const options = optionsFor(repository, {
    functionName: path.basename(handler.file).replace(/\.\w+$/, ''),
    entry: `test/advice/handlers/${handler.file}`,
    eventTypes: handler.eventTypes,
    runtime: handler.runtime,
    external: ['sharp'],
    outputDirectory,
    ...changes,
  });
  const { advice } = await buildFunction(options, dependencies);
  return advice!;
}
