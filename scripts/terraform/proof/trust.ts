import { account } from './calls/call.ts';
import { trusts } from './engine.ts';
import { type Idle, list } from './least-privilege.ts';
import type { Role } from './roles.ts';
import { type Token, tokensFor } from './tokens.ts';

const provider = `arn:aws:iam::${account}:oidc-provider/token.actions.githubusercontent.com`;

/** What was decided about the tokens that are tried on a role. */
export interface TrustVerdict extends Idle {
  allowed: number;
  denied: number;
  /** Tokens that were decided otherwise than they should be. */
  wrong: string[];
}

/** Tries each token, and takes each condition of the trust away in turn: a claim's, then some wrong token passes; a value, then a right one does not. */
export function judgeTrust(role: Role): TrustVerdict {
  const tokens = tokensFor(role.name);
  const decided = (trust: Role['trust'], { claims }: Token) => trusts(role.name, trust, claims, provider);
  const wrong = tokens.filter((token) => decided(role.trust, token) !== token.allowed).map(({ what }) => what);
  const idle: string[] = [];
  let tried = 0;
  const attempt = (what: string, changed: Role['trust']) => {
    tried += 1;
    if (tokens.every((token) => decided(changed, token) === token.allowed)) idle.push(what);
  };
  const [statement, ...others] = role.trust.Statement;
  for (const [operator, keys] of Object.entries(statement?.Condition ?? {})) {
    for (const [key, value] of Object.entries(keys)) {
      const withKeys = (changed: typeof keys): Role['trust'] => ({
        ...role.trust,
        Statement: [{ ...statement!, Condition: { ...statement!.Condition, [operator]: changed } }, ...others],
      });
      const { [key]: _, ...rest } = keys;
      attempt(key, withKeys(rest));
      const values = list(value);
      if (values.length === 1) continue;
      for (const one of values) {
        attempt(`${key} ${one}`, withKeys({ ...keys, [key]: values.filter((other) => other !== one) }));
      }
    }
  }
  const allowed = tokens.filter((token) => token.allowed).length;
  return { allowed, denied: tokens.length - allowed, wrong, tried, idle };
}
