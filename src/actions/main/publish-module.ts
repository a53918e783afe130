import { distFolder } from '../dist-folder.ts';
import { publishModuleAction } from '../publish-module.ts';
import { runAction } from '../run-action.ts';

await runAction('publish-module', distFolder(), publishModuleAction);
