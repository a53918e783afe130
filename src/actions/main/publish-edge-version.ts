import { publishEdgeVersion } from '../publish-edge-version.ts';
import { runAction } from '../run-action.ts';
import { distFolder } from '../dist-folder.ts';

await runAction('publish-edge-version', distFolder(), publishEdgeVersion);
