import { distFolder } from '../dist-folder.ts';
import { promoteStage } from '../promote-stage.ts';
import { runAction } from '../run-action.ts';

await runAction('promote-stage', distFolder(), promoteStage);
