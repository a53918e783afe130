import { quoted, UserError } from '../kit/errors.ts';

/** What the environment says of where AWS is and who asks. Read before a call is made, so that a slip is not tried eight times. */

const keyVariables = ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY', 'AWS_SESSION_TOKEN'] as const;

/**
 * `AWS_ENDPOINT_URL_S3` and its like, else `AWS_ENDPOINT_URL`: AWS SDKs and Tools Reference Guide, Service-specific endpoints. Empty ones
 * count as not set.
 *
 * @param service as the variable ends: `S3`, `LAMBDA`
 * @throws UserError when the value is no http or https URL
 */
export function endpointOf(environment: NodeJS.ProcessEnv, service: string): string | undefined {
  if (environment.AWS_IGNORE_CONFIGURED_ENDPOINT_URLS?.toLowerCase() === 'true') return undefined;
  for (const name of [`AWS_ENDPOINT_URL_${service}`, 'AWS_ENDPOINT_URL']) {
    const value = environment[name]?.trim();
    if (!value) continue;
    if (/^https?:\/\/./i.test(value) && URL.canParse(value)) return value;
    throw new UserError(
      'Endpoint not understood',
      `${name} is ${quoted(withoutPassword(value))}, expected a URL with http:// or https:// before the host, such as http://127.0.0.1:4599. Correct it, or unset it to call AWS itself.`,
    );
  }
  return undefined;
}

function withoutPassword(url: string): string {
  return url.replace(/[^/@]*@/, '***@');
}

/**
 * Keys in the environment, which is where the SDK looks first. Taken directly, the SDK's chain of providers is not loaded; without them,
 * or with a profile, the chain decides.
 *
 * @throws UserError when a key was pasted with a line end or a space, which no key of AWS's has
 */
export function credentialsIn(environment: NodeJS.ProcessEnv) {
  const { AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY, AWS_SESSION_TOKEN, AWS_PROFILE } = environment;
  if (!AWS_ACCESS_KEY_ID || !AWS_SECRET_ACCESS_KEY || AWS_PROFILE) return undefined;
  const spoiled = keyVariables.filter((name) => /[^\x21-\x7e]/.test(environment[name] ?? ''));
  if (spoiled.length > 0) {
    throw new UserError(
      'AWS credentials are not valid',
      `${spoiled.join(' and ')} ${spoiled.length === 1 ? 'holds' : 'hold'} a line end, a space or another character that no key of AWS's has. It comes with a secret that was pasted with the end of its line: save the secret once more without it, or let aws-actions/configure-aws-credentials set the keys from a role.`,
    );
  }
  return {
    accessKeyId: AWS_ACCESS_KEY_ID,
    secretAccessKey: AWS_SECRET_ACCESS_KEY,
    ...(AWS_SESSION_TOKEN ? { sessionToken: AWS_SESSION_TOKEN } : {}),
  };
}
