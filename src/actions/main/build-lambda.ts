import { buildLambda } from '../build-lambda.ts';
import { runAction } from '../run-action.ts';
import { distFolder } from '../dist-folder.ts';

await runAction('build-lambda', distFolder(), buildLambda);
