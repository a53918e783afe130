import { randomBytes } from 'node:crypto';
import { uniqueId } from '../iam/store.ts';

/** Temporary credentials that were issued here. */
export interface Session {
  accessKeyId: string;
  secretAccessKey: string;
  sessionToken: string;
  /** Milliseconds since the epoch. */
  expiresAt: number;
  /** `arn:aws:sts::<account>:assumed-role/<role>/<session>`. */
  arn: string;
  /** `AROA...:<session>`. */
  assumedRoleId: string;
}

/** By access key id; plain JSON. */
export type SessionStore = Record<string, Session>;

/** Issues credentials. @param expiresAt milliseconds since the epoch */
export function issue(store: SessionStore, arn: string, assumedRoleId: string, expiresAt: number): Session {
  const session: Session = {
    accessKeyId: uniqueId('ASIA').slice(0, 20),
    secretAccessKey: randomBytes(30).toString('base64'),
    sessionToken: randomBytes(96).toString('base64'),
    expiresAt,
    arn,
    assumedRoleId,
  };
  store[session.accessKeyId] = session;
  return session;
}
