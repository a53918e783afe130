/** The user pool whose tokens count. Set in edge.yml: the values are put in place of process.env when the function is built. */

const userPoolId = process.env.USER_POOL_ID!;
const region = /^([a-z]{2}(?:-[a-z]+)+-\d)_\w+$/.exec(userPoolId)?.[1];
if (!region) throw new Error(`USER_POOL_ID is no user pool's id: ${JSON.stringify(userPoolId)}`);

/** The apps that may use the site. */
export const clientIds = process.env.CLIENT_IDS!.split(',').map((id) => id.trim());

export const issuer = `https://cognito-idp.${region}.amazonaws.com/${userPoolId}`;

/** Where its public keys are. Over HTTPS alone, but on this very machine, where tests have their keys. */
export const keysUrl = new URL(process.env.JWKS_URL || `${issuer}/.well-known/jwks.json`);
if (keysUrl.protocol !== 'https:' && keysUrl.hostname !== '127.0.0.1') {
  throw new Error(`JWKS_URL is not https: ${keysUrl}`);
}
