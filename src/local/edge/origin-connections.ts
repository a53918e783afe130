import { Agent } from 'node:http';
import { Agent as SecureAgent } from 'node:https';

/** Milliseconds that a connection without work stays open: Origin Keep-alive Timeout, 5 s unless configured. */
const idleMs = 5000;

/** Connections to custom origins stay open between requests, as CloudFront's do. */
export interface OriginConnections {
  agentFor(protocol: 'http' | 'https'): Agent;
  /** Closes those that are open. */
  close(): void;
}

export function createOriginConnections(): OriginConnections {
  const options = { keepAlive: true, timeout: idleMs, maxFreeSockets: 64 };
  const agents = { http: new Agent(options), https: new SecureAgent(options) };
  return {
    agentFor: (protocol) => agents[protocol],
    close() {
      for (const agent of Object.values(agents)) agent.destroy();
    },
  };
}
