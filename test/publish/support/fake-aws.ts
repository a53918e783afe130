import { createHash } from 'node:crypto';
import type { AwsClients } from '../../../src/aws/clients.ts';
import type { Clock } from '../../../src/kit/clock.ts';
import type { Logger } from '../../../src/kit/log.ts';
import type { PublishDependencies } from '../../../src/publish/request.ts';
import { FakeCloudFront, refusal } from './fake-cloudfront.ts';
import { awsError, FakeLambda } from './fake-lambda.ts';

/** What a test lets happen around one call: before it, instead of its answer, or by somebody else in between. */
export interface Intervention {
  operation: string;
  /** The call does not reach AWS. */
  refuse?: { name: string; status: number; message?: string };
  /** The call takes effect and its answer is lost. */
  loseAnswer?: boolean;
  /** The call never comes back. */
  hang?: boolean;
  /** Runs before the call. */
  before?: () => void;
  /** Runs after the call took effect. */
  after?: () => void;
}

type Command = { constructor: { name: string }; input: Record<string, string> };

/** AWS as far as a publish needs it, in memory, with a clock that runs as fast as the test. */
export class FakeAws {
  private time = Date.parse('2026-11-21T08:00:00Z');
  readonly calls: string[] = [];
  readonly lines: string[] = [];
  readonly edge = new FakeLambda('us-east-1');
  readonly regional = new FakeLambda('eu-central-1');
  readonly cloudfront = new FakeCloudFront(() => this.time);
  /** Records: key -> text. */
  readonly objects: Record<string, string> = {};
  /** Trust policies by role name; a missing one is refused by IAM. */
  readonly roles: Record<string, unknown> = { edge: trustOf('lambda.amazonaws.com', 'edgelambda.amazonaws.com') };
  readonly interventions: Intervention[] = [];
  readonly abort = new AbortController();

  get writes(): string[] {
    return this.calls.filter((name) => !/^(Get|List)/.test(name));
  }

  dependencies(): PublishDependencies {
    return { clients: this.clients(), clock: this.clock(), log: this.log(), signal: this.abort.signal };
  }

  private clock(): Clock {
    return {
      now: () => this.time,
      sleep: async (milliseconds, signal) => {
        await new Promise((resolve) => setImmediate(resolve));
        signal?.throwIfAborted();
        this.time += milliseconds;
      },
    };
  }

  private clients(): AwsClients {
    const lambda = (region?: string) =>
      this.sender((operation, input) => (region === 'us-east-1' ? this.edge : this.regional).run(operation, input));
    const cloudfront = this.cloudfront.client(async (operation, run) => {
      try {
        return (await this.around(operation, run)) as ReturnType<typeof run>;
      } catch (error) {
        const { name, message, $metadata } = error as Error & { $metadata?: { httpStatusCode: number } };
        if ($metadata) return refusal($metadata.httpStatusCode, name, message);
        throw error;
      }
    });
    return {
      lambda: async (region) => lambda(region) as never,
      cloudfront: async () => cloudfront,
      s3: async () => this.sender((operation, input) => this.store(operation, input)) as never,
      iam: async () => this.sender((_operation, input) => this.role(input.RoleName!)) as never,
    };
  }

  private sender(run: (operation: string, input: Record<string, string>) => unknown) {
    return {
      send: async (command: Command) => {
        const operation = command.constructor.name.replace(/Command$/, '');
        return await this.around(operation, () => run(operation, command.input));
      },
    };
  }

  /** Lets interventions happen; each once. */
  private async around(operation: string, run: () => unknown): Promise<unknown> {
    this.calls.push(operation);
    await new Promise((resolve) => setImmediate(resolve));
    const index = this.interventions.findIndex((one) => one.operation === operation);
    const [intervention] = index < 0 ? [] : this.interventions.splice(index, 1);
    intervention?.before?.();
    if (intervention?.hang) await new Promise(() => {});
    if (intervention?.refuse) {
      const { name, status, message } = intervention.refuse;
      throw awsError(name, status, message);
    }
    const answer = run();
    intervention?.after?.();
    if (intervention?.loseAnswer) throw Object.assign(new Error('socket hang up'), { code: 'ECONNRESET' });
    return answer;
  }

  private role(name: string): unknown {
    const trust = this.roles[name];
    if (!trust) throw awsError('AccessDenied', 403, 'not authorized to perform: iam:GetRole');
    return { Role: { AssumeRolePolicyDocument: encodeURIComponent(JSON.stringify(trust)) } };
  }

  private store(operation: string, input: Record<string, string>): unknown {
    const key = `${input.Bucket}/${input.Key}`;
    const there = this.objects[key];
    const etagOf = (text: string) => `"${createHash('md5').update(text).digest('hex')}"`;
    if (operation === 'GetObject') {
      if (there === undefined) throw awsError('NoSuchKey', 404);
      return { ETag: etagOf(there), Body: { transformToByteArray: async () => Buffer.from(there) } };
    }
    const fails = input.IfNoneMatch ? there !== undefined : there === undefined || etagOf(there) !== input.IfMatch;
    if (fails) throw awsError('PreconditionFailed', 412);
    const text = String(input.Body);
    this.objects[key] = text;
    return { ETag: etagOf(text) };
  }

  private log(): Logger {
    const write = (message: string) => {
      this.lines.push(message);
    };
    return { debug: write, info: write, notice: write, warning: write, error: write, group: (_title, work) => work() };
  }
}

export function trustOf(...services: string[]) {
  return {
    Version: '2012-10-17',
    Statement: [{ Effect: 'Allow', Principal: { Service: services }, Action: 'sts:AssumeRole' }],
  };
}
