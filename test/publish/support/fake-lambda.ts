import { createHash } from 'node:crypto';
import type { FunctionConfiguration } from '@aws-sdk/client-lambda';

export function awsError(name: string, status: number, message = name): Error {
  return Object.assign(new Error(message), { name, $metadata: { httpStatusCode: status } });
}

export const hashOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('base64');

interface FakeFunction {
  latest: FunctionConfiguration;
  versions: FunctionConfiguration[];
  aliases: Record<string, { version: string; revision: number; weights?: Record<string, number> }>;
  /** Reads until the update under way is done. */
  updating: number;
  /** Reads until a new version is active. */
  pending: Record<string, number>;
}

type Input = Record<string, string | Uint8Array | undefined>;

/** Lambda's rules that a publisher meets, for one region. Objects of `objects` can be fetched as code; others are in another region. */
export class FakeLambda {
  readonly functions: Record<string, FakeFunction> = {};
  readonly objects: Record<string, Uint8Array> = {};
  readonly account = '123456789012';
  readonly region: string;
  pageSize = 50;
  /** The update under way, or the next one, ends in LastUpdateStatus Failed. */
  failNextUpdate = false;
  /** Numbers of versions that never become active. */
  readonly failedVersions = new Set<string>();
  private revision = 0;

  constructor(region: string) {
    this.region = region;
  }

  add(name: string, code: Uint8Array, configuration: FunctionConfiguration = {}): FunctionConfiguration {
    const latest = {
      FunctionName: name,
      FunctionArn: `arn:aws:lambda:${this.region}:${this.account}:function:${name}`,
      Runtime: 'nodejs24.x' as const,
      Handler: 'index.handler',
      Role: `arn:aws:iam::${this.account}:role/edge`,
      MemorySize: 128,
      Timeout: 5,
      Version: '$LATEST',
      CodeSha256: hashOf(code),
      RevisionId: this.nextRevision(),
      State: 'Active' as const,
      LastUpdateStatus: 'Successful' as const,
      PackageType: 'Zip' as const,
      Architectures: ['x86_64' as const],
      ...configuration,
    };
    this.functions[name] = { latest, versions: [], aliases: {}, updating: 0, pending: {} };
    return latest;
  }

  /** A version published by somebody else. */
  addVersion(name: string, code: Uint8Array, configuration: FunctionConfiguration = {}): FunctionConfiguration {
    const fn = this.functions[name]!;
    const number = String(fn.versions.length + 1);
    const version = {
      ...fn.latest,
      Version: number,
      FunctionArn: `${fn.latest.FunctionArn}:${number}`,
      CodeSha256: hashOf(code),
      ...configuration,
    };
    fn.versions.push(version);
    return version;
  }

  setCode(name: string, code: Uint8Array): void {
    Object.assign(this.functions[name]!.latest, { CodeSha256: hashOf(code), RevisionId: this.nextRevision() });
  }

  run(operation: string, input: Input): unknown {
    const fn = this.functions[String(input.FunctionName)];
    if (!fn) throw awsError('ResourceNotFoundException', 404, `Function not found: ${input.FunctionName}`);
    const handler = this.operations[operation];
    if (!handler) throw new Error(`the fake Lambda has no ${operation}`);
    return handler(fn, input);
  }

  private readonly operations: Record<string, (fn: FakeFunction, input: Input) => unknown> = {
    GetFunctionConfiguration: (fn, input) => {
      if (input.Qualifier) return this.readVersion(fn, String(input.Qualifier));
      if (fn.updating > 0 && --fn.updating === 0) {
        const LastUpdateStatus = this.failNextUpdate ? 'Failed' : 'Successful';
        this.failNextUpdate = false;
        Object.assign(fn.latest, { LastUpdateStatus, RevisionId: this.nextRevision() });
      }
      return { ...fn.latest };
    },
    ListVersionsByFunction: (fn, input) => {
      // Sorted as text, as Lambda does.
      const all = [fn.latest, ...fn.versions].sort((a, b) => (a.Version! < b.Version! ? -1 : 1));
      const start = Number(input.Marker ?? 0);
      const end = start + this.pageSize;
      const Versions = all.slice(start, end).map(({ State: _, ...rest }) => rest);
      return { Versions, NextMarker: end < all.length ? String(end) : undefined };
    },
    UpdateFunctionCode: (fn, input) => {
      this.requireRevision(fn, input);
      const bytes = (input.ZipFile as Uint8Array) ?? this.objects[`${input.S3Bucket}/${input.S3Key}`];
      if (!bytes) {
        throw awsError(
          'InvalidParameterValueException',
          400,
          'Error occurred while GetObject. S3 Error Code: PermanentRedirect. S3 Error Message: The bucket must be addressed using the specified endpoint.',
        );
      }
      fn.updating = 2;
      Object.assign(fn.latest, {
        CodeSha256: hashOf(bytes),
        RevisionId: this.nextRevision(),
        LastUpdateStatus: 'InProgress',
      });
      return { ...fn.latest };
    },
    PublishVersion: (fn, input) => {
      this.requireRevision(fn, input);
      if (input.CodeSha256 !== fn.latest.CodeSha256) {
        throw awsError(
          'InvalidParameterValueException',
          400,
          'CodeSHA256 (x) is different from current CodeSHA256 in $LATEST (y)',
        );
      }
      const newest = fn.versions.at(-1);
      if (newest?.CodeSha256 === fn.latest.CodeSha256 && newest?.Timeout === fn.latest.Timeout) return { ...newest };
      const version = this.addVersion(String(input.FunctionName), new Uint8Array(), {
        CodeSha256: fn.latest.CodeSha256,
      });
      fn.latest.RevisionId = this.nextRevision();
      fn.pending[version.Version!] = 1;
      return { ...version, State: 'Pending' };
    },
    GetAlias: (fn, input) => {
      const alias = fn.aliases[String(input.Name)];
      if (!alias) throw awsError('ResourceNotFoundException', 404);
      const RoutingConfig = alias.weights ? { AdditionalVersionWeights: alias.weights } : undefined;
      return { Name: input.Name, FunctionVersion: alias.version, RevisionId: String(alias.revision), RoutingConfig };
    },
    UpdateAlias: (fn, input) => {
      const alias = fn.aliases[String(input.Name)]!;
      if (input.RevisionId !== String(alias.revision)) throw awsError('PreconditionFailedException', 412);
      alias.version = String(input.FunctionVersion);
      alias.revision++;
      return { FunctionVersion: alias.version };
    },
  };

  private readVersion(fn: FakeFunction, number: string): FunctionConfiguration {
    const version = fn.versions.find(({ Version }) => Version === number);
    if (!version) throw awsError('ResourceNotFoundException', 404);
    const pending = fn.pending[number] ?? 0;
    fn.pending[number] = pending - 1;
    const settled = this.failedVersions.has(number) ? 'Failed' : 'Active';
    return { ...version, State: pending > 0 ? 'Pending' : settled };
  }

  private requireRevision(fn: FakeFunction, input: Input): void {
    if (fn.latest.LastUpdateStatus === 'InProgress') throw awsError('ResourceConflictException', 409);
    if (input.RevisionId && input.RevisionId !== fn.latest.RevisionId)
      throw awsError('PreconditionFailedException', 412);
  }

  private nextRevision(): string {
    return `revision-${++this.revision}`;
  }
}
