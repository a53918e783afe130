import type { Clock } from '../../kit/clock.ts';
import type { FunctionVersions, Service, VersionUse } from '../service.ts';
import { aliasOperations } from './aliases.ts';
import type { LambdaContext, Roles } from './context.ts';
import { deletionOperations } from './deletion.ts';
import { localVersion } from './describe.ts';
import { functionOperations } from './functions.ts';
import { invokeOperations } from './invoke.ts';
import { permissionOperations } from './permissions.ts';
import { operationsApart } from './settings-apart.ts';
import { lambdaSnapshot } from './snapshot.ts';
import { type LambdaStore, storeKey } from './store.ts';
import { versionOperations } from './versions.ts';

export interface LambdaDependencies {
  clock: Clock;
  objects: LambdaContext['objects'];
  roles: Roles;
  run: LambdaContext['run'];
  /** Milliseconds that a change takes; 150 when left out. */
  updateMs?: number;
}

/** Lambda, with what the other services of the local edge ask of it. */
export interface LambdaService extends Service, FunctionVersions {
  /** Lets Lambda know which versions distributions use: CloudFront is made after it. */
  setVersionUse(use: VersionUse): void;
  /** The zip with this SHA-256 in hex, where a function has it. */
  code(sha256: string): Buffer | undefined;
}

const qualifiedArn = /^arn:aws:lambda:([a-z0-9-]+):\d{12}:function:([A-Za-z0-9_-]+):(\d+)$/;

export function createLambdaService({ clock, objects, roles, run, updateMs = 150 }: LambdaDependencies): LambdaService {
  const store: LambdaStore = new Map();
  let use: VersionUse = { distributionsUsing: () => [] };
  const context: LambdaContext = {
    store,
    objects,
    roles,
    run,
    updateMs,
    now: () => clock.now(),
    distributionsUsing: (arn) => use.distributionsUsing(arn),
  };
  return {
    name: 'lambda',
    operations: {
      ...functionOperations(context),
      ...versionOperations(context),
      ...deletionOperations(context),
      ...aliasOperations(context),
      ...permissionOperations(context),
      ...operationsApart(context),
      ...invokeOperations(context),
    },
    snapshot: lambdaSnapshot(store),
    setVersionUse(given) {
      use = given;
    },
    find(arn) {
      const [, region = '', name = '', version] = qualifiedArn.exec(arn) ?? [];
      const fn = store.get(storeKey(region, name));
      const state = fn?.versions.get(Number(version));
      return fn && state && localVersion(fn, state, clock.now());
    },
    trustsEdge: (roleArn) => roles.trusts(roleArn, 'edgelambda.amazonaws.com'),
    code(sha256) {
      const wanted = Buffer.from(sha256, 'hex').toString('base64');
      for (const fn of store.values()) {
        for (const { code } of [fn.latest, ...fn.versions.values()]) {
          if (code.sha256 === wanted) {
            return code.zip;
          }
        }
      }
      return undefined;
    },
  };
}
