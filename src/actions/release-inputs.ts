import { checkBucketName, checkPrefix } from '../artifacts/keys.ts';
import { InputError } from '../kit/errors.ts';
import type { Inputs } from '../kit/inputs.ts';
import type { PublishRequest } from '../publish/request.ts';
import { checkName } from './function-inputs.ts';

/** `stage`, `release-bucket` and `release-prefix`: where a release is recorded, null where it is not. */
export function readRelease(inputs: Inputs): PublishRequest['release'] {
  const stage = inputs.guarded('stage', 'the name of a stage, like dev');
  const bucket = inputs.guarded('release-bucket', 'the bucket that holds release records');
  if ((stage === undefined) !== (bucket === undefined)) {
    const [given, missing] = stage === undefined ? ['release-bucket', 'stage'] : ['stage', 'release-bucket'];
    throw new InputError(given, stage ?? bucket, `${missing} beside it`, 'A release is recorded only with both.');
  }
  if (stage === undefined || bucket === undefined) return null;
  return {
    stage: checkName('stage', stage),
    bucket: checkBucketName('release-bucket', bucket),
    prefix: checkPrefix('release-prefix', inputs.text('release-prefix') ?? ''),
  };
}
