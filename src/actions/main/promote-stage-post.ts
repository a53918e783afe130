import { distFolder } from '../dist-folder.ts';
import { endOpenDeployment } from '../end-open-deployment.ts';
import { runAction } from '../run-action.ts';

await runAction('promote-stage', distFolder(), endOpenDeployment);
