import { GetObjectCommand, PutObjectCommand } from '@aws-sdk/client-s3';
import { systemClock } from '../../../src/kit/clock.ts';
import { promote } from '../../../src/promote/promote.ts';
import type { PromoteDependencies, PromoteRequest, PromoteResult } from '../../../src/promote/request.ts';
import type { FunctionToPublish } from '../../../src/publish/request.ts';
import type { ReleaseRecord } from '../../../src/release/record.ts';
import { FunctionScene, passing, saying } from '../../publish/support/function-scene.ts';

const releases = 'releases';

/** Two stages of one account: functions `dev-*` and `prod-*`, a distribution each, records in one bucket. */
export class PromotionScene extends FunctionScene {
  dev = '';
  prod = '';

  /** @param options buckets are made once for an edge, the rest for each test */
  async prepare({ buckets }: { buckets: boolean }): Promise<void> {
    if (buckets) for (const bucket of ['artifacts', releases, 'prod-artifacts']) await this.addBucket(bucket);
    this.dev = await this.addDistribution(['/api/*']);
    this.prod = await this.addDistribution(['/api/*']);
  }

  async addLambda(name: string, role: string): Promise<void> {
    for (const stage of ['dev', 'prod']) await this.addFunction(`${stage}-${name}`, role);
  }

  async addCode(name: string): Promise<void> {
    for (const stage of ['dev', 'prod']) await this.addCloudFrontFunction(`${stage}-${name}`, passing);
  }

  /** Publishes a Lambda@Edge function to dev. */
  async release(name: string, text: string, associations: string[] | null = ['default origin-request']) {
    const wanted = await this.artifact(name, text, associations, { bucket: 'artifacts', functionName: `dev-${name}` });
    await this.publishTo('dev', [wanted]);
    return wanted.artifact.sha256;
  }

  /** Publishes a CloudFront Function to dev. */
  async releaseCode(name: string, text: string, associations = ['default viewer-response']): Promise<string> {
    const wanted = await this.code(name, saying(text), associations, {
      bucket: 'artifacts',
      functionName: `dev-${name}`,
    });
    await this.publishTo('dev', [wanted]);
    return wanted.artifact.sha256;
  }

  async publishTo(stage: 'dev' | 'prod', functions: FunctionToPublish[], distribution?: { id: string; name: string }) {
    return await this.publish(functions, {
      distribution: distribution ?? { id: stage === 'dev' ? this.dev : this.prod, name: 'www' },
      release: { stage, bucket: releases, prefix: 'rel' },
      timeoutMinutes: 1,
    });
  }

  async promote(
    overrides: Partial<PromoteRequest> = {},
    dependencies: Partial<PromoteDependencies> = {},
  ): Promise<PromoteResult> {
    const request = { ...this.request(), ...overrides };
    const { clients, log } = this;
    const signal = new AbortController().signal;
    return await promote(request, { clients, log, clock: systemClock, signal, ...dependencies });
  }

  async rollback(overrides: Partial<PromoteRequest> = {}): Promise<PromoteResult> {
    return await this.promote({ from: null, functionPrefix: null, distributionIds: null, ...overrides });
  }

  request(): PromoteRequest {
    const place = { bucket: releases, prefix: 'rel' };
    return {
      from: { ...place, stage: 'dev' },
      to: { ...place, stage: 'prod' },
      functions: [],
      toBucket: null,
      toPrefix: null,
      distributionIds: this.prod,
      functionPrefix: 'prod-',
      publish: true,
      verifyRunning: 'true',
      approved: null,
      overwriteDrift: false,
      toSha256: null,
      wait: true,
      timeoutMinutes: 1,
      invalidatePaths: [],
      dryRun: false,
      runUrl: 'https://github.com/org/site/actions/runs/9/attempts/1',
      region: 'us-east-1',
    };
  }

  async record(stage: string, name: string, bucket = releases): Promise<ReleaseRecord> {
    return JSON.parse(await this.text(`rel/${name}/stages/${stage}.json`, bucket)) as ReleaseRecord;
  }

  async text(key: string, bucket = releases): Promise<string> {
    const s3 = await this.clients.s3();
    const { Body } = await s3.send(new GetObjectCommand({ Bucket: bucket, Key: key }));
    return await Body!.transformToString();
  }

  async put(key: string, text: string | Uint8Array, bucket = releases): Promise<void> {
    const s3 = await this.clients.s3();
    await s3.send(new PutObjectCommand({ Bucket: bucket, Key: key, Body: text }));
  }

  /** Writes since the last time, in order. */
  async writes(): Promise<string[]> {
    return (await this.calls()).filter((operation) => !/^(Get|List|Head|Describe|Test)/.test(operation));
  }
}

/** The error of a call that must fail. */
export async function failureOf(work: Promise<unknown>): Promise<Error & { title?: string }> {
  return await work.then(
    () => {
      throw new Error('expected a refusal, and it went through');
    },
    (error: Error) => error,
  );
}
