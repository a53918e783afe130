import { distFolder } from '../dist-folder.ts';
import { runAction } from '../run-action.ts';
import { uploadArtifactHash } from '../upload-artifact-hash.ts';

await runAction('upload-artifact-hash', distFolder(), uploadArtifactHash);
