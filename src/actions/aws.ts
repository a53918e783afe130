import type { AwsClients } from '../aws/clients.ts';
import { createClients } from '../aws/create-clients.ts';
import type { ActionContext } from './run-action.ts';

/** One set of clients for the whole run, so that connections and credentials are shared between its steps. */
const clientsOfRun = new WeakMap<ActionContext, AwsClients>();

export function awsClients(context: ActionContext): AwsClients {
  const known = clientsOfRun.get(context);
  if (known) return known;
  const clients = createClients({ environment: context.environment, log: context.log });
  clientsOfRun.set(context, clients);
  return clients;
}
