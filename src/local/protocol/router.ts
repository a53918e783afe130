import type { OperationModel, ServiceModel } from './model.ts';
import { decodePercent } from './percent.ts';

/** A request as the router needs it. */
export interface RoutedRequest {
  method: string;
  /** Still percent-encoded, starts with a slash; for S3 without the bucket. */
  path: string;
  query: URLSearchParams;
  /** Lower-case names. */
  headers: Record<string, string | undefined>;
  /** S3 only: whether the request names a bucket, in its path or its host. */
  hasBucket?: boolean;
}

export interface Route {
  operation: OperationModel;
  /** Decoded values of the URI's labels, by member name. */
  labels: Record<string, string>;
}

interface CompiledOperation {
  operation: OperationModel;
  path: RegExp;
  labelNames: string[];
  literalSegments: number;
  literalQuery: [name: string, value: string][];
  expectedId: string | undefined;
  requiredQuery: string[];
  requiredHeaders: string[];
  needsBucket: boolean;
}

/** Finds the operation of a REST request, from the URI templates of the SDK's schemas. */
export type Router = (request: RoutedRequest) => Route | undefined;

/** @returns a router over all operations that AWS has, implemented here or not */
export function createRouter(model: ServiceModel): Router {
  const byMethod = new Map<string, CompiledOperation[]>();
  for (const operation of model.operations.values()) {
    const compiled = compile(operation);
    byMethod.set(operation.method, [...(byMethod.get(operation.method) ?? []), compiled]);
  }
  return (request) => {
    // SDKs differ in whether a collection's path ends in a slash; in an object's key it means something.
    const path = model.name === 's3' ? request.path : request.path.replace(/(?<=.)\/+$/, '');
    let best: { candidate: CompiledOperation; rank: number[]; match: RegExpExecArray } | undefined;
    for (const candidate of byMethod.get(request.method) ?? []) {
      const match = candidate.path.exec(path);
      if (!match || !literalsMatch(candidate, request) || !bucketMatches(model, candidate, request)) {
        continue;
      }
      const rank = rankOf(candidate, request);
      if (!best || compareRanks(rank, best.rank) > 0) {
        best = { candidate, rank, match };
      }
    }
    return best && { operation: best.candidate.operation, labels: labelsOf(best.candidate, best.match) };
  };
}

function compile(operation: OperationModel): CompiledOperation {
  const [template = '/', literals = ''] = operation.uri.split('?');
  const labelNames: string[] = [];
  let literalSegments = 0;
  const pattern = template.replace(/(?<=.)\/$/, '').replace(/\{(\w+)(\+?)\}|[^{}/]+/g, (part, label, greedy) => {
    if (label === undefined) {
      literalSegments += 1;
      return part.replace(/[.*+?^$()|[\]\\]/g, '\\$&');
    }
    labelNames.push(label);
    return greedy ? '(.+)' : '([^/]+)';
  });
  const literalQuery = [...new URLSearchParams(literals)];
  const compiled: CompiledOperation = {
    operation,
    path: new RegExp(`^${pattern}$`, 's'),
    labelNames,
    literalSegments,
    literalQuery: literalQuery.filter(([name]) => name !== 'x-id'),
    expectedId: literalQuery.find(([name]) => name === 'x-id')?.[1],
    requiredQuery: [],
    requiredHeaders: [],
    needsBucket: false,
  };
  if (operation.input.isUnitSchema()) {
    return compiled;
  }
  for (const [name, member] of operation.input.structIterator()) {
    const traits = member.getMergedTraits();
    compiled.needsBucket ||= name === 'Bucket' && Boolean(traits.httpLabel);
    if (!operation.required.includes(name)) {
      continue;
    }
    if (traits.httpQuery) {
      compiled.requiredQuery.push(traits.httpQuery);
    } else if (traits.httpHeader) {
      compiled.requiredHeaders.push(traits.httpHeader.toLowerCase());
    }
  }
  return compiled;
}

function literalsMatch(candidate: CompiledOperation, { query }: RoutedRequest): boolean {
  const id = query.get('x-id');
  if (id !== null && candidate.expectedId !== undefined && id !== candidate.expectedId) {
    return false;
  }
  return candidate.literalQuery.every(
    ([name, value]) => query.has(name) && (value === '' || query.get(name) === value),
  );
}

function bucketMatches(model: ServiceModel, candidate: CompiledOperation, request: RoutedRequest): boolean {
  return model.name !== 's3' || candidate.needsBucket === Boolean(request.hasBucket);
}

/**
 * Most telling first: literal query (`?uploads`), whether what the operation requires is there (`uploadId`, `x-amz-copy-source`), how
 * much that is, the SDK's own `x-id`, literal path segments.
 */
function rankOf(candidate: CompiledOperation, { query, headers }: RoutedRequest): number[] {
  const required = candidate.requiredQuery.length + candidate.requiredHeaders.length;
  const present =
    candidate.requiredQuery.filter((name) => query.has(name)).length +
    candidate.requiredHeaders.filter((name) => headers[name] !== undefined).length;
  return [
    candidate.literalQuery.length,
    present === required ? 1 : 0,
    present,
    candidate.expectedId !== undefined && query.get('x-id') === candidate.expectedId ? 1 : 0,
    candidate.literalSegments,
  ];
}

function compareRanks(left: number[], right: number[]): number {
  const at = left.findIndex((value, index) => value !== right[index]);
  return at < 0 ? 0 : left[at]! - right[at]!;
}

function labelsOf(candidate: CompiledOperation, match: RegExpExecArray): Record<string, string> {
  return Object.fromEntries(candidate.labelNames.map((name, index) => [name, decodePercent(match[index + 1]!)]));
}
