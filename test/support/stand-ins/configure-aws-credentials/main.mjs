/** As aws-actions/configure-aws-credentials with OpenID Connect: token, AssumeRoleWithWebIdentity, credentials for the steps that follow. */
import { appendFileSync } from 'node:fs';

const input = (name) => (process.env[`INPUT_${name.toUpperCase()}`] ?? '').trim();
const {
  ACTIONS_ID_TOKEN_REQUEST_URL: url,
  ACTIONS_ID_TOKEN_REQUEST_TOKEN: bearer,
  AWS_ENDPOINT_URL: aws,
} = process.env;
if (!url || !bearer) throw new Error('The job has no id-token.');
if (!aws) throw new Error('AWS_ENDPOINT_URL must name the AWS of this machine.');

const asked = await fetch(`${url}&audience=sts.amazonaws.com`, { headers: { authorization: `Bearer ${bearer}` } });
if (!asked.ok) throw new Error(`No token: ${asked.status} ${await asked.text()}`);
const { value } = await asked.json();
console.log(`::add-mask::${value}`);
const body = new URLSearchParams({
  Action: 'AssumeRoleWithWebIdentity',
  Version: '2011-06-15',
  RoleArn: input('role-to-assume'),
  RoleSessionName: input('role-session-name'),
  DurationSeconds: input('role-duration-seconds'),
  WebIdentityToken: value,
});
const answer = await fetch(aws, { method: 'POST', body });
const text = await answer.text();
if (!answer.ok) throw new Error(`Could not assume role with OIDC: ${text}`);
const part = (name) => new RegExp(`<${name}>([^<]+)</${name}>`).exec(text)[1];
const values = {
  AWS_ACCESS_KEY_ID: part('AccessKeyId'),
  AWS_SECRET_ACCESS_KEY: part('SecretAccessKey'),
  AWS_SESSION_TOKEN: part('SessionToken'),
  AWS_REGION: input('aws-region'),
  AWS_DEFAULT_REGION: input('aws-region'),
};
for (const name of ['AWS_SECRET_ACCESS_KEY', 'AWS_SESSION_TOKEN']) console.log(`::add-mask::${values[name]}`);
for (const [name, text] of Object.entries(values)) appendFileSync(process.env.GITHUB_ENV, `${name}=${text}\n`);
console.log(`Assumed ${input('role-to-assume')} for ${input('role-duration-seconds')} s`);
