import { describe, expect, test } from '@jest/globals';
import { createClients } from '../../src/aws/create-clients.ts';
import { credentialsIn, endpointOf } from '../../src/aws/environment-settings.ts';
import { UserError } from '../../src/kit/errors.ts';
import { silentLog } from '../../src/kit/log.ts';

describe('an endpoint', () => {
  test.each(['127.0.0.1:4599', 'localhost:4599', 'not a url', 'ftp://127.0.0.1', 'http://'])(
    '%j is refused, with the variable that has it',
    (value) => {
      expect(() => endpointOf({ AWS_ENDPOINT_URL: value }, 'S3')).toThrow(UserError);
      expect(() => endpointOf({ AWS_ENDPOINT_URL: value }, 'S3')).toThrow(/^AWS_ENDPOINT_URL is ".*http:\/\//);
      expect(() => endpointOf({ AWS_ENDPOINT_URL_S3: value }, 'S3')).toThrow(/^AWS_ENDPOINT_URL_S3 is /);
    },
  );

  test('is trimmed; that of a service wins, an empty one does not count', () => {
    const all = { AWS_ENDPOINT_URL: ' http://127.0.0.1:1/\n', AWS_ENDPOINT_URL_S3: 'https://s3.example.test' };
    expect(endpointOf(all, 'S3')).toBe('https://s3.example.test');
    expect(endpointOf(all, 'LAMBDA')).toBe('http://127.0.0.1:1/');
    expect(endpointOf({ ...all, AWS_ENDPOINT_URL_S3: '' }, 'S3')).toBe('http://127.0.0.1:1/');
    expect(endpointOf({ ...all, AWS_IGNORE_CONFIGURED_ENDPOINT_URLS: 'true' }, 'S3')).toBeUndefined();
  });

  test('its password is not shown', () => {
    expect(() => endpointOf({ AWS_ENDPOINT_URL: 'user:hidden@host:1' }, 'S3')).toThrow(/\*\*\*@host:1/);
    expect(() => endpointOf({ AWS_ENDPOINT_URL: 'user:hidden@host:1' }, 'S3')).not.toThrow(/hidden/);
  });
});

describe('keys', () => {
  const keys = { AWS_ACCESS_KEY_ID: 'AKIAEXAMPLE', AWS_SECRET_ACCESS_KEY: 'secret/+=value' };

  test.each(['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY', 'AWS_SESSION_TOKEN'])(
    '%s with a line end is refused before any call, and not shown',
    async (name) => {
      const environment = { ...keys, [name]: 'pasted-value\n', AWS_ENDPOINT_URL: 'http://127.0.0.1:9' };
      expect(() => credentialsIn(environment)).toThrow(new RegExp(`^${name} holds a line end`));
      expect(() => credentialsIn(environment)).not.toThrow(/pasted-value/);
      await expect(createClients({ environment, log: silentLog }).cloudfront()).rejects.toBeInstanceOf(UserError);
    },
  );

  test('come as they are; a profile is left to the SDK', () => {
    expect(credentialsIn({ ...keys, AWS_SESSION_TOKEN: 'FwoG/x+y==' })).toEqual({
      accessKeyId: 'AKIAEXAMPLE',
      secretAccessKey: 'secret/+=value',
      sessionToken: 'FwoG/x+y==',
    });
    expect(credentialsIn({ ...keys, AWS_PROFILE: 'dev' })).toBeUndefined();
    expect(credentialsIn({ ...keys, AWS_SECRET_ACCESS_KEY: '' })).toBeUndefined();
  });
});
