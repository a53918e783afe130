import * as cloudfront from '@aws-sdk/client-cloudfront';
import * as iam from '@aws-sdk/client-iam';
import * as lambda from '@aws-sdk/client-lambda';
import * as s3 from '@aws-sdk/client-s3';
import * as sts from '@aws-sdk/client-sts';
import { NormalizedSchema } from '@smithy/core/schema';
import type { SchemaRef } from '@smithy/types';
import type { ServiceName } from '../service.ts';

/** The wire protocols of the services here, by their Smithy names. */
export type Protocol = 'restJson1' | 'restXml' | 'awsQuery';

/** One operation as the SDK's schema describes it. */
export interface OperationModel {
  name: string;
  /** Empty for awsQuery. */
  method: string;
  /** URI template with its literal query, e.g. `/{Key+}?uploads`; empty for awsQuery. */
  uri: string;
  /** Status of a successful answer. */
  status: number;
  input: NormalizedSchema;
  output: NormalizedSchema;
  /** Names of the input members that a caller must give. */
  required: readonly string[];
}

/** What the SDK's client knows about its service. */
export interface ServiceModel {
  name: ServiceName;
  protocol: Protocol;
  /** Namespace of the XML it writes; undefined for JSON. */
  xmlNamespace: string | undefined;
  /** API version, as in awsQuery's `Version`. */
  version: string;
  operations: ReadonlyMap<string, OperationModel>;
  /** Error shapes by their names on the wire. */
  errors: ReadonlyMap<string, NormalizedSchema>;
}

/** Kinds of a static schema: its first element, as @smithy/types numbers them. */
const operationKind = 9;
const errorKind = -3;

interface ProtocolConfiguration {
  protocol: { getShapeId(): string };
  protocolSettings: { xmlNamespace?: string; version?: string };
}

interface HttpTraits {
  http?: [method: string, uri: string, status: number];
  awsQueryError?: [code: string, status: number];
}

function describe(name: ServiceName, exported: Record<string, unknown>, client: { config: unknown }): ServiceModel {
  const { protocol, protocolSettings } = client.config as ProtocolConfiguration;
  const operations = new Map<string, OperationModel>();
  const errors = new Map<string, NormalizedSchema>();
  for (const schema of Object.values(exported)) {
    if (!Array.isArray(schema)) {
      continue;
    }
    const traits: HttpTraits = typeof schema[3] === 'object' ? schema[3] : {};
    if (schema[0] === operationKind) {
      operations.set(schema[2], describeOperation(schema, traits));
    } else if (schema[0] === errorKind) {
      errors.set(traits.awsQueryError?.[0] ?? schema[2], NormalizedSchema.of(schema as SchemaRef));
    }
  }
  return {
    name,
    protocol: protocol.getShapeId().replace('aws.protocols#', '') as Protocol,
    xmlNamespace: protocolSettings.xmlNamespace,
    version: protocolSettings.version ?? '',
    operations,
    errors,
  };
}

function describeOperation(schema: unknown[], traits: HttpTraits): OperationModel {
  const [method = '', uri = '', status = 200] = traits.http ?? [];
  const input = NormalizedSchema.of(schema[4] as SchemaRef);
  const shape = input.getSchema();
  // The last element of a structure is the number of its required members, which come first.
  const members = Array.isArray(shape) ? ((shape[4] ?? []) as string[]) : [];
  const requiredCount = Array.isArray(shape) && typeof shape[6] === 'number' ? shape[6] : 0;
  return {
    name: schema[2] as string,
    method,
    uri,
    status,
    input,
    output: NormalizedSchema.of(schema[5] as SchemaRef),
    required: members.slice(0, requiredCount),
  };
}

const configuration = { region: 'us-east-1', credentials: { accessKeyId: 'none', secretAccessKey: 'none' } };

/** The models of all services of the local edge, read from the SDK clients that are installed. */
export function loadModels(): Record<ServiceName, ServiceModel> {
  return {
    lambda: describe('lambda', lambda, new lambda.LambdaClient(configuration)),
    cloudfront: describe('cloudfront', cloudfront, new cloudfront.CloudFrontClient(configuration)),
    s3: describe('s3', s3, new s3.S3Client(configuration)),
    sts: describe('sts', sts, new sts.STSClient(configuration)),
    iam: describe('iam', iam, new iam.IAMClient(configuration)),
  };
}
