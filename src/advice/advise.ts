import { propertyOf } from '../edge/bundle/syntax.ts';
import { functionRestrictions } from './code.ts';
import type { AnsweredSample } from './compare.ts';
import type { FunctionTools } from './generate.ts';
import { type AdviceRequest, recommendTarget } from './recommend.ts';
import type { Advice, Reason } from './recommendation.ts';

/** What advice with evidence needs beside the code. */
export interface AdviceDependencies {
  tools: FunctionTools;
  /** Sample events with what the built function answered; asked only where a function has been generated. */
  samples: () => Promise<AnsweredSample[]>;
  /** Path of edge/functions/function-runtime.ts, or of its bundle. */
  functionRuntime: string;
  /** Writes the generated function beside the artifact. Returns its path from the workspace. */
  write: (code: string) => Promise<string>;
}

/**
 * Recommends a target; where that is a CloudFront Function for a handler of Lambda@Edge, generates it, and compares both on the sample events.
 * A function that cannot be generated, is too large, or answers otherwise is no recommendation any more.
 */
export async function recommend(request: AdviceRequest, dependencies: AdviceDependencies): Promise<Advice> {
  const recommendation = recommendTarget(request);
  const handler = request.parsed?.handler;
  if (request.target !== 'lambda-edge' || recommendation.target !== 'cloudfront-function' || !handler)
    return recommendation;
  const { functionName } = request;
  const { generateFunction } = await import('./generate.ts');
  const generated = await generateFunction(dependencies.tools, functionName, handler);
  if ('reasons' in generated) {
    const isTooMuch = generated.reasons.some(({ kind }) => kind === 'requires');
    return { target: isTooMuch ? 'lambda-edge' : 'person', reasons: generated.reasons };
  }
  const file = await dependencies.write(generated.code);
  const samples = await dependencies.samples();
  if (samples.length === 0) return { ...recommendation, generated: file };
  const [{ compareAnswers }, { startSandbox }] = await Promise.all([
    import('./compare.ts'),
    import('../edge/functions/start-sandbox.ts'),
  ]);
  const sandbox = startSandbox({ functionRuntime: dependencies.functionRuntime });
  try {
    const evidence = await compareAnswers(generated.code, functionName, samples, sandbox.run, dependsOnChance(request));
    const reasons = evidence.differences.map(
      (difference): Reason => ({
        kind: 'decide',
        message: `The two answer ${difference.file} differently: ${difference.what}.`,
        source: functionRestrictions,
        position: { file: difference.file, line: 1 },
      }),
    );
    return { target: reasons.length > 0 ? 'person' : 'cloudfront-function', reasons, generated: file, evidence };
  } finally {
    await sandbox.stop();
  }
}

/** Whether two runs of the code may answer differently: it makes random numbers, or reads the clock. */
function dependsOnChance({ parsed }: AdviceRequest): boolean {
  if (!parsed) return true;
  const { scopes } = parsed;
  const isRandom = scopes.globals('Math').some((identifier) => {
    const member = scopes.parentOf(identifier);
    return member?.type !== 'MemberExpression' || propertyOf(member) === undefined || propertyOf(member) === 'random';
  });
  return isRandom || scopes.globals('Date').length > 0;
}
