import type { Plan } from '../../../src/plan/model.ts';
import { change, output, plan, sensitive, unknown } from './build-plan.ts';

const policy = (actions: string[], resource: string) =>
  JSON.stringify({
    Version: '2012-10-17',
    Statement: [
      { Sid: 'Read', Effect: 'Allow', Action: actions, Resource: `arn:aws:s3:::${resource}/*` },
      { Sid: 'List', Effect: 'Allow', Action: 's3:ListBucket', Resource: `arn:aws:s3:::${resource}` },
    ],
  });

/** One change of most kinds, as a www root might have them. */
export function samplePlan(): Plan {
  return plan({
    unchanged: 41,
    applyable: true,
    resources: [
      change(
        'delete',
        'aws_s3_bucket.logs["access"]',
        {
          bucket: 'example-dev-www-access-logs',
          force_destroy: false,
          arn: 'arn:aws:s3:::example-dev-www-access-logs',
        },
        null,
        { reason: 'delete_because_each_key' },
      ),
      change(
        'replace-create-first',
        'aws_cloudfront_origin_access_control.site',
        { name: 'site', description: 'site', origin_type: 's3', signing_behavior: 'always', id: 'E2QWRUHEXAMPLE' },
        { name: 'www-site', description: 'site', origin_type: 's3', signing_behavior: 'always', id: unknown },
        { replacePaths: [['name']], reason: 'replace_because_cannot_update' },
      ),
      change(
        'update',
        'aws_cloudfront_distribution.www',
        {
          comment: 'www',
          price_class: 'PriceClass_100',
          web_acl_id: '',
          default_cache_behavior: [
            {
              compress: true,
              viewer_protocol_policy: 'redirect-to-https',
              lambda_function_association: [
                {
                  event_type: 'origin-request',
                  lambda_arn: 'arn:aws:lambda:us-east-1:123456789012:function:router:41',
                },
                { event_type: 'viewer-request', lambda_arn: 'arn:aws:lambda:us-east-1:123456789012:function:auth:7' },
              ],
            },
          ],
          aliases: ['www.example.com', 'example.com'],
        },
        {
          comment: 'www',
          price_class: 'PriceClass_All',
          web_acl_id: null,
          default_cache_behavior: [
            {
              compress: true,
              viewer_protocol_policy: 'redirect-to-https',
              lambda_function_association: [
                {
                  event_type: 'origin-request',
                  lambda_arn: 'arn:aws:lambda:us-east-1:123456789012:function:router:42',
                },
                { event_type: 'viewer-request', lambda_arn: 'arn:aws:lambda:us-east-1:123456789012:function:auth:7' },
              ],
            },
          ],
          aliases: ['www.example.com', 'example.com', 'example.org'],
        },
      ),
      change(
        'update',
        'aws_iam_role_policy.deploy',
        { name: 'deploy', role: 'dev-www', policy: policy(['s3:GetObject', 's3:GetObjectVersion'], 'example-dev-www') },
        {
          name: 'deploy',
          role: 'dev-www',
          policy: policy(['s3:GetObjectVersion', 's3:GetObject', 's3:PutObject'], 'example-dev-www'),
        },
      ),
      change(
        'update',
        'aws_ssm_parameter.jwt_secret_id',
        { value: sensitive('changed'), type: 'SecureString', version: 3 },
        { value: sensitive('changed'), type: 'SecureString', version: unknown },
      ),
      change('create', 'aws_s3_object.robots', null, {
        bucket: 'example-dev-www',
        key: 'robots.txt',
        content: 'User-agent: *\nDisallow: /private\n',
        etag: unknown,
        acl: null,
        tags: {},
      }),
      change(
        'no-op',
        'aws_route53_record.www',
        { name: 'www' },
        { name: 'www' },
        { importing: { id: 'Z0EXAMPLE_www_A', identity: null } },
      ),
      change(
        'no-op',
        'module.site.aws_s3_bucket.this',
        { bucket: 'x' },
        { bucket: 'x' },
        { previousAddress: 'aws_s3_bucket.site' },
      ),
    ],
    outputs: [output('update', 'distribution_version', 'router:41', 'router:42')],
    drift: [
      {
        ...change(
          'update',
          'aws_cloudfront_distribution.www',
          { price_class: 'PriceClass_200' },
          { price_class: 'PriceClass_100' },
        ),
        relevant: true,
      },
    ],
    checks: [{ address: 'check.certificate', status: 'fail', messages: ['The certificate expires in 12 days.'] }],
  });
}
