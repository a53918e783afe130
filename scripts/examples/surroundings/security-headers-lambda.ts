// The same as of the CloudFront Function: the two answer alike.
export { surround } from './security-headers.ts';
