import { readFileSync } from 'node:fs';
import type { AgentOptions } from 'node:https';
import { messageOf, quoted, UserError } from '../kit/errors.ts';

/** How the SDK's HTTP handler is to connect; plain options, so that each client makes its own agent on first use. */
export interface ConnectionOptions {
  /** Milliseconds until a connection stands. */
  connectionTimeout: number;
  /** Milliseconds without a byte in either direction; the call is then tried again. */
  socketTimeout: number;
  httpAgent: AgentOptions;
  httpsAgent: AgentOptions;
}

const proxyVariables = ['HTTP_PROXY', 'HTTPS_PROXY', 'NO_PROXY'];

/** The first Node.js whose agents read proxy variables: `proxyEnv`, Node.js documentation, http.Agent. */
const proxyVersion: [number, number] = [24, 5];

/** The proxy variables that are set, in capitals and in small letters; empty ones count as not set. */
export function proxySettings(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const names = proxyVariables.flatMap((name) => [name.toLowerCase(), name]);
  return Object.fromEntries(names.filter((name) => environment[name]).map((name) => [name, environment[name]]));
}

/** Whether this Node.js can use the proxy that the variables name; true where they name none. */
export function canUseProxy(settings: NodeJS.ProcessEnv, nodeVersion: string): boolean {
  const wanted = Object.keys(settings).some((name) => name.toUpperCase() !== 'NO_PROXY');
  const [major = 0, minor = 0] = nodeVersion.replace(/^v/, '').split('.').map(Number);
  return !wanted || major > proxyVersion[0] || (major === proxyVersion[0] && minor >= proxyVersion[1]);
}

/**
 * Connection settings from the environment: HTTP_PROXY, HTTPS_PROXY, NO_PROXY, and AWS_CA_BUNDLE beside the CAs that Node.js trusts
 * (NODE_EXTRA_CA_CERTS among them, which Node.js reads by itself).
 * @param secure false where the endpoint is plain HTTP: certificates, which take 15 ms to gather, are then left alone
 */
export function connectionOptions(environment: NodeJS.ProcessEnv, secure: boolean): ConnectionOptions {
  const settings = proxySettings(environment);
  const proxy = Object.keys(settings).length > 0 ? { proxyEnv: settings } : {};
  const bundle = secure ? environment.AWS_CA_BUNDLE : undefined;
  const trust = bundle ? { ca: [...trustedByNode(), certificatesIn(bundle)] } : {};
  return {
    connectionTimeout: 10_000,
    socketTimeout: 60_000,
    httpAgent: { ...proxy },
    httpsAgent: { ...proxy, ...trust },
  };
}

/** Taken when it is needed: node:tls costs as much CPU as the start of Node.js, and a refused input needs none of it. */
function trustedByNode(): string[] {
  return process.getBuiltinModule('node:tls').getCACertificates('default');
}

function certificatesIn(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw new UserError(
      'CA file not read',
      `AWS_CA_BUNDLE names ${quoted(path)}, which cannot be read (${messageOf(error)}). Give it the path of a PEM file, or unset it.`,
      { cause: error },
    );
  }
}
