import { Agent } from 'node:http';
import { Agent as SecureAgent } from 'node:https';

/** Milliseconds that a connection without work stays open: Origin Keep-alive Timeout, 5 s unless configured. */
const idleMs = 5000;

/** Connections to custom origins stay open between requests, as CloudFront's do. */
export interface OriginConnections {
  /**
   * @param isUpload whether the request has a body. Such a connection is closed behind the answer: an origin that answers without having read
   * the upload may never read on, and what it has read nobody can see from here
   */
  agentFor(protocol: 'http' | 'https', isUpload: boolean): Agent;
  /** Closes those that are open. */
  close(): void;
}

export function createOriginConnections(): OriginConnections {
  const options = { keepAlive: true, timeout: idleMs, maxFreeSockets: 64 };
  const agents = { http: new Agent(options), https: new SecureAgent(options) };
  const uploads = { http: closing(new Agent(options)), https: closing(new SecureAgent(options)) };
  return {
    agentFor: (protocol, isUpload) => (isUpload ? uploads : agents)[protocol],
    close() {
      for (const agent of [...Object.values(agents), ...Object.values(uploads)]) agent.destroy();
    },
  };
}

/** The agent, which keeps no connection for a next request. */
function closing<Some extends Agent>(agent: Some): Some {
  return Object.assign(agent, { keepSocketAlive: () => false });
}
