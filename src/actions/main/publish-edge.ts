import { distFolder } from '../dist-folder.ts';
import { publishEdge } from '../publish-edge.ts';
import { runAction } from '../run-action.ts';

await runAction('publish-edge', distFolder(), publishEdge);
