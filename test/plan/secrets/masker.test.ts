import { describe, expect, test } from '@jest/globals';
import { environmentCredentials } from '../../../src/plan/secrets/environment-credentials.ts';
import { ValueFinder } from '../../../src/plan/secrets/find-values.ts';
import { parseMaskPatterns } from '../../../src/plan/secrets/mask-patterns.ts';
import { createMasker } from '../../../src/plan/secrets/masker.ts';

const masks = (values: string[], patterns: string[] = [], limitMs?: number) =>
  createMasker({ values, patterns: parseMaskPatterns(patterns), limitMs });

describe('values', () => {
  const secret = 'p<a>"s s&/w+ö\\rd';

  test.each([
    ['as it is', secret],
    ['in JSON', JSON.stringify({ a: secret })],
    ['in JSON within JSON', JSON.stringify(JSON.stringify({ a: secret }))],
    [
      "in Go's JSON",
      JSON.stringify(secret).replaceAll('<', '\\u003c').replaceAll('>', '\\u003e').replaceAll('&', '\\u0026'),
    ],
    ["in Python's JSON", JSON.stringify({ a: secret }).replaceAll('ö', '\\u00f6')],
    ['in a URL', `https://x/?a=${encodeURIComponent(secret)}&b`],
    ['in a form', new URLSearchParams({ a: secret }).toString()],
    ['in base64', Buffer.from(secret).toString('base64')],
    ['in base64 for URLs', Buffer.from(secret).toString('base64url')],
  ])('%s', (_form, text) => {
    const result = masks([secret]).mask(`before ${text} after`);
    expect(result).toMatch(/^before .*\*\*\*.* after$/);
    expect(result).not.toContain('s s');
    expect(result.length).toBeLessThan(text.length + 13);
  });

  test('in base64 for URLs nothing of its end is left', () => {
    expect(masks(['four-byte-wxyz!']).mask(Buffer.from('four-byte-wxyz!').toString('base64url'))).toBe('***');
    expect(masks([secret]).mask(Buffer.from(secret).toString('base64url'))).toBe('***');
  });

  test("broken at its spaces, as terraform breaks what an error says, in a box's lines too", () => {
    const phrase = masks(['correct horse battery staple', 'a b', '(tree) [bark] *']);
    expect(phrase.mask('is correct horse\nbattery staple.')).toBe('is ***.');
    expect(phrase.mask('│ is correct\n│ horse battery staple\n│ and (tree)\r\n  | [bark] *')).toBe(
      '│ is ***\n│ and ***',
    );
    expect(phrase.mask('a\nb, correct\nhorses')).toBe('a\nb, correct\nhorses');
    expect(masks(['ab cd efgh'], ['x+']).mask('ab\ncd efgh xx')).toBe('*** ***');
    const key = 'BEGIN\nabcdefgh\nxyz=\nEND';
    expect(masks([key]).mask('│ BEGIN\n│ abcdefgh\n│ xyz=\n│ END')).toBe('│ ***');
  });

  test.each([0, 1, 2, 3, 4])('within longer base64, %i characters in', (offset) => {
    const encoded = Buffer.from(`${'x'.repeat(offset)}hunter2hunter2:${'y'.repeat(offset)}`).toString('base64');
    expect(masks(['hunter2hunter2']).mask(encoded)).toMatch(/^.{0,8}\*\*\*.{0,12}$/);
  });

  test('of many lines: whole, with Windows line ends, and line by line, indented', () => {
    const key = '-----BEGIN KEY-----\nMIIabcdefghijk\nMIIlmnopqrstuv\n-----END KEY-----';
    expect(masks([key]).mask(key)).toBe('***');
    expect(masks([key]).mask(key.replaceAll('\n', '\r\n'))).toBe('***');
    expect(masks([`${key}\n`]).mask('    MIIabcdefghijk\n  MIIlmnopqrstuv')).toBe('    ***\n  ***');
  });

  test('short ones, overlapping ones, none', () => {
    expect(masks(['a', 'bc']).mask('xaxbcx')).toBe('x***x***x');
    expect(masks(['hunter2', 'er2hunt']).mask('hunter2hunter2')).toBe('***');
    expect(masks(['', '  ']).mask('text')).toBe('text');
    expect(masks([]).idle).toBe(true);
  });

  test('the finder finds what a plain search finds', () => {
    const letters = 'abc';
    const random = (length: number) => Array.from({ length }, () => letters[Math.floor(Math.random() * 3)]).join('');
    for (let round = 0; round < 500; round += 1) {
      const values = Array.from({ length: 4 }, () => random(1 + Math.floor(Math.random() * 5)));
      const text = random(40);
      const hidden = [...text].map((letter, at) => {
        const covered = values.some((value) => {
          for (let start = Math.max(0, at - value.length + 1); start <= at; start += 1)
            if (text.startsWith(value, start)) return true;
          return false;
        });
        return covered ? '*' : letter;
      });
      const found = [...text];
      for (const { start, end } of new ValueFinder(values).find(text)) found.fill('*', start, end);
      expect({ values, text, found: found.join('') }).toEqual({ values, text, found: hidden.join('') });
    }
  });
});

describe('patterns', () => {
  test('are JavaScript regular expressions; a flag may stand in front', () => {
    expect(masks([], ['AKIA[0-9A-Z]{4}', '', '(?i)token=\\w+', '\\p{Lu}{5}']).mask('AKIA1234 Token=ab ÄÖÜÄÖ')).toBe(
      '*** *** ***',
    );
    expect(masks([], ['(?<=pw=)\\S*']).mask('pw=abc pw= x')).toBe('pw=*** pw= x');
    expect(masks(['abcdef'], ['def\\d']).mask('xabcdef1')).toBe('x***');
    expect(masks([], ['a\\-b']).mask('a-b')).toBe('***');
  });

  test.each([
    ['(', 'got "line 2", expected a JavaScript regular expression. Unterminated group'],
    ['a*', 'needs at least one character'],
    ['x|', 'needs at least one character'],
  ])('%s is refused', (pattern, message) => {
    expect(() => parseMaskPatterns(['fine', pattern])).toThrow(message);
  });

  test('one that takes exponential time is ended, and named', () => {
    const text = `${'a'.repeat(50)}!`;
    expect(() => masks([], ['b', '(a+)+$'], 200).mask(text)).toThrow(
      /'mask': got "\(a\+\)\+\$", expected .* done within 0.2 s. It stands on line 2/,
    );
    const whole = masks([], ['(a+)+$'], 200);
    expect(() => whole.within(() => [whole.mask('b'), whole.mask(text)])).toThrow("'mask'");
  });

  test('what work throws within the limit comes out', () => {
    expect(() =>
      masks([], ['x']).within(() => {
        throw new TypeError('mine');
      }),
    ).toThrow(TypeError);
    expect(masks([], ['x']).within(() => 5)).toBe(5);
  });
});

test('credentials of an environment', () => {
  const found = environmentCredentials({
    AWS_SECRET_ACCESS_KEY: 'secret-of-aws',
    AWS_SESSION_TOKEN: 'token-of-aws',
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'token-of-oidc',
    'INPUT_GITHUB-TOKEN': 'ghs_abcdefgh',
    TF_TOKEN_app_terraform_io: 'token-of-hcp',
    TF_VAR_db_password: '{"user":"someone1","password":"letmein-please"}',
    PGPASSWORD: 'of-postgres',
    DB_PASS: 'of-the-db',
    SOPS_AGE_KEY: 'AGE-SECRET-KEY-1X',
    SLACK_WEBHOOK_URL: 'https://hooks.example.test/T0/B0/abcdef',
    JWT_ISSUER: 'https://issuer.example.test',
    COMPASS: 'northern',
    HTTPS_PROXY: 'http://user:p%40ssword@proxy:8080',
    AWS_WEB_IDENTITY_TOKEN_FILE: '/tmp/token-file',
    ACTIONS_ID_TOKEN_REQUEST_URL: 'https://token.example.test/x',
    TF_VAR_region: 'eu-central-1',
    SHORT_TOKEN: 'true',
    PATH: '/usr/bin:/bin',
    EMPTY_SECRET: undefined,
  });
  expect(found.sort()).toEqual(
    [
      'secret-of-aws',
      'token-of-aws',
      'token-of-oidc',
      'ghs_abcdefgh',
      'token-of-hcp',
      '{"user":"someone1","password":"letmein-please"}',
      'someone1',
      'letmein-please',
      'of-postgres',
      'of-the-db',
      'AGE-SECRET-KEY-1X',
      'https://hooks.example.test/T0/B0/abcdef',
      'p%40ssword',
      'p@ssword',
    ].sort(),
  );
});

test('what a variable with such a name holds that is no secret', () => {
  const found = environmentCredentials({
    TF_VAR_db_password_secret: 'arn:aws:secretsmanager:us-east-1:123456789012:secret:db-AbCdEf',
    SECRETS_REGION_DEFAULT: 'eu-central-1',
    TOKEN_ROTATION: 'disabled',
    TOKEN_SECONDS: '864000',
    GOOGLE_CREDENTIALS: JSON.stringify({
      type: 'service_account',
      project_id: 'acme-production',
      client_email: 'ci@acme-production.example.test',
      token_uri: 'https://oauth2.example.test/token',
      private_key: 'BEGIN key of ci',
    }),
  });
  expect(found.filter((one) => !one.startsWith('{'))).toEqual(['BEGIN key of ci']);
});

test('short credentials, and keys by what they are for', () => {
  const found = environmentCredentials({
    TF_VAR_db_password: 'hunter2',
    RAILS_MASTER_KEY: '0a1b2c3d',
    SSH_KEY: 'ssh-key-1',
  });
  expect(found).toEqual(['hunter2', '0a1b2c3d', 'ssh-key-1']);
});
