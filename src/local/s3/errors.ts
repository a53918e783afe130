import { ServiceError } from '../service.ts';

/** S3's errors, in S3's words. */
export const s3Errors = {
  noSuchBucket: (bucket: string) =>
    new ServiceError(404, 'NoSuchBucket', 'The specified bucket does not exist', { BucketName: bucket }),
  noSuchKey: (key: string) => new ServiceError(404, 'NoSuchKey', 'The specified key does not exist.', { Key: key }),
  noSuchVersion: (key: string, versionId: string) =>
    new ServiceError(404, 'NoSuchVersion', 'The specified version does not exist.', { Key: key, VersionId: versionId }),
  noSuchUpload: (id: string) =>
    new ServiceError(
      404,
      'NoSuchUpload',
      'The specified upload does not exist. The upload ID may be invalid, or the upload may have been aborted or completed.',
      { UploadId: id },
    ),
  preconditionFailed: (condition: string) =>
    new ServiceError(412, 'PreconditionFailed', 'At least one of the pre-conditions you specified did not hold', {
      Condition: condition,
    }),
  notImplemented: (header: string) =>
    new ServiceError(501, 'NotImplemented', 'A header you provided implies functionality that is not implemented', {
      Header: header,
    }),
  invalidArgument: (name: string, value: string, message: string) =>
    new ServiceError(400, 'InvalidArgument', message, { ArgumentName: name, ArgumentValue: value }),
  invalidRequest: (message: string) => new ServiceError(400, 'InvalidRequest', message),
  badDigest: (message: string) => new ServiceError(400, 'BadDigest', message),
};
