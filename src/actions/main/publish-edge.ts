import { publishEdge } from '../publish-edge.ts';
import { runAction } from '../run-action.ts';
import { distFolder } from '../dist-folder.ts';

await runAction('publish-edge', distFolder(), publishEdge);
