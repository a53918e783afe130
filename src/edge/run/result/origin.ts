import { restriction } from '../../restrictions.ts';
import type { ResultProblem } from '../invocation.ts';
import { checkHeaders } from './headers.ts';
import { isObject, type JsonObject, oneOf, problem, shown } from './problem.ts';

const rule = 'result-origin';
/** Seconds; CloudFront's page on event structure still says 60, the quotas page 120: the wider one is checked. */
const longestOriginTimeout = 120;

/**
 * Checks the origin that an origin-request function chose.
 * @param before the origin in the event: a name that stands as it was is not one that the function chose
 * Source: CloudFront Developer Guide, Lambda@Edge event structure.
 */
export function checkOrigin(origin: unknown, requestHeaders: unknown, before: unknown): ResultProblem[] {
  if (!isObject(origin))
    return [problem(rule, `request.origin is ${shown(origin)}; CloudFront takes { custom: ... } or { s3: ... }.`)];
  const kinds = ['custom', 's3'].filter((kind) => origin[kind] !== undefined);
  if (kinds.length !== 1) {
    return [
      problem(
        rule,
        `request.origin has ${kinds.length === 0 ? 'neither' : 'both'} custom and s3; CloudFront takes exactly one of them.`.replace(
          'neither custom and',
          'neither custom nor',
        ),
      ),
    ];
  }
  const kind = kinds[0] as 'custom' | 's3';
  const settings = origin[kind];
  const where = `request.origin.${kind}`;
  if (!isObject(settings)) return [problem(rule, `${where} is ${shown(settings)}; CloudFront takes an object.`)];
  return [
    ...checkPath(where, settings.path),
    ...(kind === 'custom' ? checkCustom(where, settings, before) : checkS3(where, settings)),
    ...checkCustomHeaders(where, settings.customHeaders, requestHeaders),
  ];
}

function checkPath(where: string, path: unknown): ResultProblem[] {
  if (path === undefined || path === '') return [];
  const { value } = restriction('edge-origin-path');
  if (typeof path === 'string' && path.startsWith('/') && !path.endsWith('/') && path.length <= value) return [];
  return [
    problem(
      rule,
      `${where}.path is ${shown(path)}; it is empty, or starts with '/', does not end with '/', and has at most ${value} characters.`,
    ),
  ];
}

function checkCustom(where: string, settings: JsonObject, before: unknown): ResultProblem[] {
  const { domainName, port } = settings;
  const nameBefore = isObject(before) && isObject(before.custom) ? before.custom.domainName : undefined;
  const problems: ResultProblem[] = [];
  const { value } = restriction('edge-custom-origin-domain');
  const isAddress = typeof domainName === 'string' && /^\d{1,3}(\.\d{1,3}){3}$/.test(domainName);
  const isWrong =
    typeof domainName !== 'string' ||
    domainName === '' ||
    domainName.length > value ||
    domainName.includes(':') ||
    isAddress;
  if (isWrong && (domainName === undefined || domainName !== nameBefore)) {
    problems.push(
      problem(
        rule,
        `${where}.domainName is ${shown(domainName)}; CloudFront takes a DNS name of at most ${value} characters, without a port and not an IP address.`,
      ),
    );
  }
  const goodPort =
    typeof port === 'number' &&
    (port === 80 || port === 443 || (Number.isInteger(port) && port >= 1024 && port <= 65_535));
  if (port !== undefined && !goodPort) {
    problems.push(
      problem(rule, `${where}.port is ${shown(port)}; CloudFront takes the number 80, 443, or one from 1024 to 65535.`),
    );
  }
  problems.push(...oneOf(rule, `${where}.protocol`, settings.protocol, ['http', 'https']));
  for (const name of ['keepaliveTimeout', 'readTimeout'])
    problems.push(...checkSeconds(`${where}.${name}`, settings[name]));
  const protocols = settings.sslProtocols;
  const known = ['TLSv1.2', 'TLSv1.1', 'TLSv1', 'SSLv3', 'TLSv1.3'];
  if (
    protocols !== undefined &&
    !(Array.isArray(protocols) && protocols.every((name) => known.includes(name as string)))
  ) {
    problems.push(
      problem(
        rule,
        `${where}.sslProtocols is ${shown(protocols)}; CloudFront takes a list of ${known.slice(0, 4).join(', ')}.`,
      ),
    );
  }
  return problems;
}

function checkSeconds(where: string, seconds: unknown): ResultProblem[] {
  if (seconds === undefined) return [];
  if (typeof seconds === 'number' && seconds >= 1 && seconds <= longestOriginTimeout) return [];
  return [
    problem(
      rule,
      `${where} is ${shown(seconds)}; CloudFront takes a number of seconds from 1 to ${longestOriginTimeout}.`,
    ),
  ];
}

function checkS3(where: string, settings: JsonObject): ResultProblem[] {
  const { domainName, authMethod, region } = settings;
  const { value } = restriction('edge-s3-origin-domain');
  const problems: ResultProblem[] = [];
  const isName = typeof domainName === 'string' && domainName !== '' && domainName.length <= value;
  if (!isName || domainName !== domainName.toLowerCase()) {
    problems.push(
      problem(
        rule,
        `${where}.domainName is ${shown(domainName)}; CloudFront takes a bucket's domain name in lower case, at most ${value} characters.`,
      ),
    );
  }
  problems.push(
    ...oneOf(rule, `${where}.authMethod`, authMethod, ['origin-access-identity', 'none', 'origin-access-control']),
  );
  if (authMethod === 'origin-access-identity' && (typeof region !== 'string' || region === '')) {
    problems.push(
      problem(
        rule,
        `${where}.region is ${shown(region)}; with authMethod 'origin-access-identity' it is the bucket's region.`,
      ),
    );
  }
  return problems;
}

function checkCustomHeaders(where: string, customHeaders: unknown, requestHeaders: unknown): ResultProblem[] {
  if (customHeaders === undefined) return [];
  const problems = checkHeaders(customHeaders, { where: `${where}.customHeaders`, before: undefined, readOnly: [] });
  if (!isObject(customHeaders) || !isObject(requestHeaders)) return problems;
  for (const name of Object.keys(customHeaders)) {
    if (requestHeaders[name] === undefined) continue;
    problems.push(
      problem(rule, `${where}.customHeaders['${name}'] stands in request.headers too; it may be in one of them only.`),
    );
  }
  return problems;
}
