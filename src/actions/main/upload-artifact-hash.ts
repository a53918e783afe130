import { runAction } from '../run-action.ts';
import { uploadArtifactHash } from '../upload-artifact-hash.ts';
import { distFolder } from '../dist-folder.ts';

await runAction('upload-artifact-hash', distFolder(), uploadArtifactHash);
