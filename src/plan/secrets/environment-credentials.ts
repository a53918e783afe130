/** Names of variables that hold a secret. */
const secretNames =
  /secret|token|passw|passphrase|(?:private|api|access|account|signing|encryption|master|ssh|deploy|app|hmac|webhook)_?key|credential|connection_?string|(?:^|_)(?:pass|pat|pwd|auth|authorization|bearer|jwt|dsn|age_key|webhook(?:_ur[il])?)$/i;

/** Names of variables that hold only where a secret is, or something else about it. */
const notSecret =
  /(?:_file|_path|_dir|_sock|(?<!webhook)_ur[il]|_endpoint|_arn|_type|_name|_ttl|_expiration|_region|_host|_port)$/i;

/** A shorter value would hide parts of common words. */
const shortest = 6;

/** What such a variable may hold that is no secret, and stands in many a plan: a switch, a number, a region, the ARN of a secret. */
const common =
  /^(?:default|disabled?|enabled?|optional|required|[a-z]{2}(?:-[a-z]+)+-\d|[\d.]{1,9}|arn:aws[a-z-]*:\S*)$/i;

/** Members of a Google service account's JSON that tell whose it is; plans hold them too. */
const notSecretInJson = new Set(['type', 'project_id', 'client_id', 'client_email', 'universe_domain', 'region']);

/**
 * The credentials in an action's environment and inputs: variables whose names say so (`AWS_SECRET_ACCESS_KEY`, `AWS_SESSION_TOKEN`,
 * `GITHUB_TOKEN`, `ACTIONS_ID_TOKEN_REQUEST_TOKEN`, `TF_TOKEN_…`, `TF_VAR_db_password`, `INPUT_GITHUB-TOKEN`), the texts in such a value
 * that is JSON, and passwords within URLs, as of a proxy.
 */
export function environmentCredentials(environment: Readonly<Record<string, string | undefined>>): string[] {
  const found = new Set<string>();
  for (const [variable, value] of Object.entries(environment)) {
    if (!value) continue;
    const name = variable.replace(/[-\s]/g, '_');
    if (secretNames.test(name) && !notSecret.test(name)) {
      for (const one of [value, ...textsInJson(value)]) if (isTelling(one.trim())) found.add(one);
    }
    for (const password of passwordsInUrls(value)) found.add(password);
  }
  return [...found];
}

function isTelling(text: string): boolean {
  return text.length >= shortest && !common.test(text);
}

function textsInJson(value: string): string[] {
  if (!/^\s*[[{]/.test(value)) return [];
  const texts: string[] = [];
  try {
    JSON.parse(value, (key, part: unknown) => {
      if (typeof part === 'string' && !notSecretInJson.has(key) && !/_ur[il]$/.test(key)) texts.push(part);
      return part;
    });
  } catch {
    // Not JSON: the value is hidden as a whole.
  }
  return texts;
}

function passwordsInUrls(value: string): string[] {
  if (!value.includes('://')) return [];
  return [...value.matchAll(/[a-z][a-z0-9+.-]*:\/\/[^\s/:@]*:([^\s/@]+)@/gi)].flatMap(([, password]) => {
    const plain = decoded(password!);
    return [password!, plain].filter(({ length }) => length >= 4);
  });
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
