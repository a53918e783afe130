import { distFolder } from '../dist-folder.ts';
import { publishEdgeVersion } from '../publish-edge-version.ts';
import { runAction } from '../run-action.ts';

await runAction('publish-edge-version', distFolder(), publishEdgeVersion);
