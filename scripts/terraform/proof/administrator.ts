import { CreateAliasCommand, LambdaClient, PublishVersionCommand } from '@aws-sdk/client-lambda';
import { CreateBucketCommand, DeleteObjectCommand, S3Client } from '@aws-sdk/client-s3';

/** What somebody with an administrator's credentials does by hand, in the account of the run. */
export function administratorOf(endpoint: string) {
  const settings = {
    region: 'eu-central-1',
    endpoint,
    credentials: { accessKeyId: 'administrator', secretAccessKey: 'proof' },
  };
  const s3 = new S3Client({ ...settings, forcePathStyle: true, followRegionRedirects: true });
  const lambda = new LambdaClient(settings);
  return {
    /** The bucket of tf/ci's own state, as tf/README.md has it made. */
    async createStateBucket(): Promise<void> {
      const CreateBucketConfiguration = { LocationConstraint: 'eu-central-1' } as const;
      await s3.send(new CreateBucketCommand({ Bucket: 'acme-state-ci', CreateBucketConfiguration }));
    },
    /** Takes a stage back to before its first release of these functions. */
    async removeRecords(stage: string, functions: string[]): Promise<void> {
      for (const name of functions) {
        const Key = `releases/${name}/stages/${stage}.json`;
        await s3.send(new DeleteObjectCommand({ Bucket: `acme-edge-${stage}`, Key }));
      }
    },
    /** An alias is infrastructure: somebody makes it before the pipeline moves it. */
    async createAlias(name: string): Promise<void> {
      const { Version } = await lambda.send(new PublishVersionCommand({ FunctionName: name }));
      await lambda.send(new CreateAliasCommand({ FunctionName: name, Name: 'live', FunctionVersion: Version }));
    },
    close(): void {
      s3.destroy();
      lambda.destroy();
    },
  };
}

export type Administrator = ReturnType<typeof administratorOf>;
