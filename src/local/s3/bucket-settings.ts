import { type OperationHandler, ServiceError, type ServiceReply } from '../service.ts';
import { bucketOf } from './buckets.ts';
import { verifyBody } from './object-checksums.ts';
import type { S3Store } from './store.ts';

/** A bucket's setting that is kept and given back as it was sent, and has no effect here. */
interface Setting {
  /** Words between `Put`/`Get`/`Delete` and nothing: `BucketPolicy`. */
  put: string;
  get: string;
  delete?: string;
  /** Without a setting: this body, or this error's code and message. */
  absent: { body: string } | { code: string; message: string };
}

const namespace = 'xmlns="http://s3.amazonaws.com/doc/2006-03-01/"';
const encryptedByDefault = `<ServerSideEncryptionConfiguration ${namespace}><Rule><ApplyServerSideEncryptionByDefault><SSEAlgorithm>AES256</SSEAlgorithm></ApplyServerSideEncryptionByDefault><BucketKeyEnabled>false</BucketKeyEnabled></Rule></ServerSideEncryptionConfiguration>`;
const privateAcl = `<AccessControlPolicy ${namespace}><Owner><ID>local-edge</ID></Owner><AccessControlList><Grant><Grantee xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:type="CanonicalUser"><ID>local-edge</ID></Grantee><Permission>FULL_CONTROL</Permission></Grant></AccessControlList></AccessControlPolicy>`;

function named(name: string, absent: Setting['absent'], suffix = ''): Setting {
  return { put: `Put${name}${suffix}`, get: `Get${name}${suffix}`, delete: `Delete${name}`, absent };
}

const settings: Setting[] = [
  named('BucketPolicy', { code: 'NoSuchBucketPolicy', message: 'The bucket policy does not exist' }),
  named('PublicAccessBlock', {
    code: 'NoSuchPublicAccessBlockConfiguration',
    message: 'The public access block configuration was not found',
  }),
  named('BucketEncryption', { body: encryptedByDefault }),
  {
    ...named(
      'BucketLifecycle',
      { code: 'NoSuchLifecycleConfiguration', message: 'The lifecycle configuration does not exist' },
      'Configuration',
    ),
  },
  named('BucketTagging', { code: 'NoSuchTagSet', message: 'The TagSet does not exist' }),
  named('BucketCors', { code: 'NoSuchCORSConfiguration', message: 'The CORS configuration does not exist' }),
  named('BucketOwnershipControls', {
    code: 'OwnershipControlsNotFoundError',
    message: 'The bucket ownership controls were not found',
  }),
  named('BucketWebsite', {
    code: 'NoSuchWebsiteConfiguration',
    message: 'The specified bucket does not have a website configuration',
  }),
  named('BucketReplication', {
    code: 'ReplicationConfigurationNotFoundError',
    message: 'The replication configuration was not found',
  }),
  named('BucketLogging', { body: `<BucketLoggingStatus ${namespace}/>` }),
  named('BucketNotification', { body: `<NotificationConfiguration ${namespace}/>` }, 'Configuration'),
  named('BucketAccelerate', { body: `<AccelerateConfiguration ${namespace}/>` }, 'Configuration'),
  named('BucketRequestPayment', {
    body: `<RequestPaymentConfiguration ${namespace}><Payer>BucketOwner</Payer></RequestPaymentConfiguration>`,
  }),
  named('BucketAcl', { body: privateAcl }),
  named(
    'ObjectLock',
    {
      code: 'ObjectLockConfigurationNotFoundError',
      message: 'Object Lock configuration does not exist for this bucket',
    },
    'Configuration',
  ),
];

/** Put, Get and Delete of every setting above, each kept as the bytes that came. */
export function bucketSettingOperations(store: S3Store): Record<string, OperationHandler> {
  const operations: Record<string, OperationHandler> = {};
  for (const setting of settings) {
    operations[setting.put] = async (call) => {
      const bucket = bucketOf(store, call);
      await verifyBody(call);
      bucket.settings.set(setting.put, call.rawBody.toString('utf8'));
      return setting.put === 'PutBucketPolicy' ? { status: 204 } : {};
    };
    operations[setting.get] = (call): ServiceReply => {
      const kept = bucketOf(store, call).settings.get(setting.put);
      if (kept !== undefined && kept !== '') {
        return { rawBody: kept };
      }
      if ('body' in setting.absent) {
        return { rawBody: setting.absent.body };
      }
      const { code, message } = setting.absent;
      throw new ServiceError(404, code, message, { BucketName: call.input.Bucket });
    };
    operations[setting.delete!] = (call) => {
      bucketOf(store, call).settings.delete(setting.put);
      return {};
    };
  }
  return operations;
}
