import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { useLocalEdge } from './running-edge.ts';
import { zipOf } from './zips.ts';

const run = promisify(execFile);
/** Each start of these tools takes a second or more on a busy machine. */
const patience = 240_000;
const edge = useLocalEdge({ functionUpdateMs: 30 });

/** Nothing of the machine's own AWS configuration reaches the tools. */
function environment(endpoint: string): NodeJS.ProcessEnv {
  return {
    PATH: process.env.PATH,
    HOME: directory,
    AWS_ENDPOINT_URL: endpoint,
    AWS_ACCESS_KEY_ID: 'AKIALOCAL',
    AWS_SECRET_ACCESS_KEY: 'local',
    AWS_DEFAULT_REGION: 'us-east-1',
    AWS_PAGER: '',
    AWS_EC2_METADATA_DISABLED: 'true',
  };
}

async function works(command: string, ...parameters: string[]): Promise<boolean> {
  return run(command, parameters).then(
    () => true,
    () => false,
  );
}

const hasCli = await works('aws', '--version');
const hasBoto = await works('python3', '-c', 'import boto3');
if (!hasCli || !hasBoto) {
  console.warn(
    `Not run here: ${[hasCli ? '' : 'the AWS CLI', hasBoto ? '' : 'boto3'].filter(Boolean).join(' and ')} is not installed.`,
  );
}

let directory: string;
beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'aws-tools-'));
});
afterAll(() => rmSync(directory, { recursive: true, force: true }));

(hasCli ? describe : describe.skip)('the AWS CLI', () => {
  const aws = async (...parameters: string[]): Promise<string> =>
    (await run('aws', parameters, { env: environment(edge.url), cwd: directory })).stdout;

  test(
    'stores, lists and reads objects, in parts where they are large',
    async () => {
      writeFileSync(join(directory, 'small.txt'), 'hello');
      writeFileSync(join(directory, 'large.bin'), Buffer.alloc(9 * 1024 * 1024, 'ab'));
      await aws('s3', 'mb', 's3://cli');
      await aws('s3', 'cp', 'small.txt', 's3://cli/a dir/small.txt');
      await aws('s3', 'cp', 'large.bin', 's3://cli/large.bin');
      await aws('s3', 'cp', 's3://cli/large.bin', 'back.bin');
      expect(readFileSync(join(directory, 'back.bin')).equals(readFileSync(join(directory, 'large.bin')))).toBe(true);
      expect(await aws('s3', 'ls', '--recursive', 's3://cli')).toContain('a dir/small.txt');
      await aws('s3', 'rm', '--recursive', 's3://cli');
      await aws('s3', 'rb', 's3://cli');
    },
    patience,
  );

  test(
    'creates a function, publishes it and invokes it',
    async () => {
      writeFileSync(
        join(directory, 'code.zip'),
        zipOf({ 'index.mjs': 'export const handler = async (e) => ({ got: e.x });' }),
      );
      const name = ['--function-name', 'cli'];
      await aws(
        'lambda',
        'create-function',
        ...name,
        '--runtime',
        'nodejs24.x',
        '--handler',
        'index.handler',
        '--role',
        'arn:aws:iam::123456789012:role/r',
        '--zip-file',
        'fileb://code.zip',
      );
      await aws('lambda', 'wait', 'function-active-v2', ...name);
      expect(JSON.parse(await aws('lambda', 'publish-version', ...name))).toMatchObject({ Version: '1' });
      await aws('lambda', 'wait', 'published-version-active', ...name, '--qualifier', '1');
      await aws(
        'lambda',
        'invoke',
        ...name,
        '--qualifier',
        '1',
        '--cli-binary-format',
        'raw-in-base64-out',
        '--payload',
        '{"x":7}',
        'out.json',
      ).catch(() =>
        // Version 1 of the CLI takes the payload as it is and has no such option.
        aws('lambda', 'invoke', ...name, '--qualifier', '1', '--payload', '{"x":7}', 'out.json'),
      );
      expect(JSON.parse(readFileSync(join(directory, 'out.json'), 'utf8'))).toEqual({ got: 7 });
    },
    patience,
  );

  test(
    'says who it is, and what is wrong in the words of AWS',
    async () => {
      expect(JSON.parse(await aws('sts', 'get-caller-identity'))).toMatchObject({ Account: '123456789012' });
      await expect(aws('iam', 'get-role', '--role-name', 'none')).rejects.toThrow(/NoSuchEntity/);
      await expect(aws('lambda', 'get-function', '--function-name', 'none')).rejects.toThrow(
        /ResourceNotFoundException/,
      );
      await expect(aws('cloudfront', 'get-distribution', '--id', 'ENONE')).rejects.toThrow(/NoSuchDistribution/);
      await expect(aws('s3api', 'get-object', '--bucket', 'none', '--key', 'k', 'x')).rejects.toThrow(/NoSuchBucket/);
    },
    patience,
  );
});

(hasBoto ? describe : describe.skip)('boto3', () => {
  test(
    'puts under conditions, with checksums, and reads errors by their codes',
    async () => {
      const program = `
import boto3, io, json
from botocore.exceptions import ClientError
s3 = boto3.client("s3")
s3.create_bucket(Bucket="boto")
def code(call):
    try:
        call()
    except ClientError as error:
        return error.response["Error"]["Code"]
put = lambda **more: s3.put_object(Bucket="boto", Key="k", Body=b"body", **more)
put(IfNoneMatch="*", ChecksumAlgorithm="SHA256")
answers = {
  "again": code(lambda: put(IfNoneMatch="*")),
  "wrong": code(lambda: s3.put_object(Bucket="boto", Key="w", Body=b"x", ChecksumSHA256="47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=")),
  "streamed": s3.put_object(Bucket="boto", Key="s", Body=io.BytesIO(b"abc"))["ETag"],
  "body": s3.get_object(Bucket="boto", Key="k", ChecksumMode="ENABLED")["Body"].read().decode(),
  "keys": [item["Key"] for item in s3.list_objects_v2(Bucket="boto")["Contents"]],
  "role": boto3.client("iam").create_role(RoleName="boto", AssumeRolePolicyDocument='{"Version":"2012-10-17","Statement":[]}')["Role"]["AssumeRolePolicyDocument"],
  "missing": code(lambda: boto3.client("lambda").get_function(FunctionName="none")),
}
print(json.dumps(answers))
`;
      const { stdout } = await run('python3', ['-c', program], { env: environment(edge.url), cwd: directory });
      expect(JSON.parse(stdout)).toEqual({
        again: 'PreconditionFailed',
        wrong: 'BadDigest',
        streamed: '"900150983cd24fb0d6963f7d28e17f72"',
        body: 'body',
        keys: ['k', 's'],
        role: { Version: '2012-10-17', Statement: [] },
        missing: 'ResourceNotFoundException',
      });
    },
    patience,
  );
});
