import type { Clock } from '../../kit/clock.ts';
import type { Service } from '../service.ts';
import { policyOperations } from './policies.ts';
import { providerOperations } from './providers.ts';
import { roleOperations } from './roles.ts';
import type { IamStore, OidcProvider, Role } from './store.ts';
import { trusts } from './trust.ts';

/** IAM, with what Lambda and STS ask of it. */
export interface IamService extends Service {
  /** By ARN; undefined where the role is not known here. */
  role(arn: string): Role | undefined;
  /** By its URL without `https://`. */
  provider(url: string): OidcProvider | undefined;
  /** Whether a role lets a service assume it; undefined where the role is not known here. */
  trusts(roleArn: string, service: string): boolean | undefined;
}

export function createIamService({ clock }: { clock: Clock }): IamService {
  const store: IamStore = { roles: {}, providers: {}, policies: {} };
  const now = () => clock.now();
  const role = (arn: string): Role | undefined => Object.values(store.roles).find((candidate) => candidate.arn === arn);
  return {
    name: 'iam',
    operations: { ...roleOperations(store, now), ...providerOperations(store, now), ...policyOperations(store, now) },
    snapshot: {
      save: () => store,
      load: (state) => {
        Object.assign(store, state);
      },
    },
    role,
    provider: (url) => Object.values(store.providers).find((candidate) => candidate.url === url),
    trusts(roleArn, service) {
      const known = role(roleArn);
      return (
        known &&
        trusts(known.trustPolicy, {
          action: 'sts:AssumeRole',
          principal: { kind: 'Service', names: [service] },
          context: {},
        })
      );
    },
  };
}
