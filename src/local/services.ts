import type { Clock } from '../kit/clock.ts';
import type { Logger } from '../kit/log.ts';
import type { ExpiryOf } from './credentials.ts';
import type { DataPlane } from './server.ts';
import { createS3Service } from './s3/service.ts';
import type { Service } from './service.ts';

export interface AssemblyOptions {
  log: Logger;
  clock: Clock;
  functionUpdateMs?: number;
  deployMs?: number;
}

/** Everything that stands behind the port. */
export interface Assembly {
  services: Service[];
  dataPlane: DataPlane;
  expiryOf: ExpiryOf;
  code(id: string): Buffer | undefined;
}

/** Makes the services and hands each what it needs of the others. */
export function assembleServices({ clock }: AssemblyOptions): Assembly {
  const s3 = createS3Service({ clock });
  const services: Service[] = [s3];
  return {
    services,
    dataPlane: (_request, response) => {
      response.writeHead(404, { 'content-type': 'text/plain' });
      response.end('There is no such distribution.\n');
    },
    expiryOf: () => undefined,
    code: () => undefined,
  };
}
