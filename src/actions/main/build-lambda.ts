import { buildLambda } from '../build-lambda.ts';
import { distFolder } from '../dist-folder.ts';
import { runAction } from '../run-action.ts';

await runAction('build-lambda', distFolder(), buildLambda);
