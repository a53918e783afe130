export type Attributes = Record<string, unknown>;

/** A type of resource in a large plan, with attributes as the AWS provider has them. */
export interface Maker {
  type: string;
  /** Not known before an object is made. */
  computed: string[];
  forcing: string;
  marks: Attributes;
  attributes(index: number, changed: boolean): Attributes;
}

const tags = (index: number, changed: boolean) => ({
  Name: `service-${index}`,
  Stage: changed ? 'prod' : 'dev',
  Owner: `team-${index % 50}`,
});

export const makers: Maker[] = [
  {
    type: 'aws_s3_object',
    computed: ['id', 'etag', 'version_id', 'checksum_crc32'],
    forcing: 'key',
    marks: {},
    attributes: (index, changed) => ({
      acl: null,
      bucket: `assets-${index % 7}`,
      bucket_key_enabled: false,
      cache_control: changed ? 'max-age=31536000' : 'max-age=60',
      checksum_crc32: '',
      content: null,
      content_type: 'text/javascript; charset=utf-8',
      etag: `"${(index * 2654435761).toString(16).padStart(32, 'd')}"`,
      force_destroy: false,
      id: `static/js/${index}.js`,
      key: `static/js/${index}${changed ? '.min' : ''}.js`,
      kms_key_id: null,
      metadata: {},
      server_side_encryption: 'AES256',
      source: `dist/static/js/${index}.js`,
      storage_class: 'STANDARD',
      tags: tags(index, changed),
      tags_all: { ...tags(index, changed), ManagedBy: 'terraform' },
      version_id: `v${index}.Xq2`,
      website_redirect: null,
    }),
  },
  {
    type: 'aws_iam_role',
    computed: ['arn', 'id', 'create_date', 'unique_id'],
    forcing: 'name',
    marks: {},
    attributes: (index, changed) => ({
      arn: `arn:aws:iam::123456789012:role/service-${index}`,
      assume_role_policy: JSON.stringify({
        Version: '2012-10-17',
        Statement: [
          {
            Effect: 'Allow',
            Principal: { Service: ['lambda.amazonaws.com', 'edgelambda.amazonaws.com'] },
            Action: 'sts:AssumeRole',
          },
        ],
      }),
      create_date: '2025-01-01T00:00:00Z',
      description: changed ? 'Runs the function at the edge' : 'Runs the function',
      force_detach_policies: false,
      id: `service-${index}`,
      inline_policy: [
        {
          name: 'logs',
          policy: JSON.stringify({
            Version: '2012-10-17',
            Statement: [
              {
                Effect: 'Allow',
                Action: changed ? ['logs:*'] : ['logs:PutLogEvents', 'logs:CreateLogStream'],
                Resource: `arn:aws:logs:*:*:log-group:/aws/lambda/service-${index}:*`,
              },
            ],
          }),
        },
      ],
      managed_policy_arns: [],
      max_session_duration: 3600,
      name: `service-${index}`,
      path: '/',
      permissions_boundary: '',
      tags: tags(index, changed),
      tags_all: { ...tags(index, changed), ManagedBy: 'terraform' },
      unique_id: `AROA${String(index).padStart(17, '0')}`,
    }),
  },
  {
    type: 'aws_security_group',
    computed: ['arn', 'id', 'owner_id'],
    forcing: 'description',
    marks: { ingress: [{}, {}] },
    attributes: (index, changed) => ({
      arn: `arn:aws:ec2:us-east-1:123456789012:security-group/sg-${index}`,
      description: 'Managed by Terraform',
      egress: [rule('-1', 0, ['0.0.0.0/0'])],
      id: `sg-${index}`,
      ingress: [
        rule('tcp', changed ? 8443 : 443, ['10.0.0.0/16', `10.${index % 250}.0.0/16`]),
        rule('tcp', 80, ['10.0.0.0/8']),
      ],
      name: `service-${index}`,
      name_prefix: '',
      owner_id: '123456789012',
      revoke_rules_on_delete: false,
      tags: tags(index, changed),
      tags_all: { ...tags(index, changed), ManagedBy: 'terraform' },
      timeouts: null,
      vpc_id: 'vpc-0a1b2c3d4e5f60718',
    }),
  },
  {
    type: 'aws_ssm_parameter',
    computed: ['arn', 'id', 'version'],
    forcing: 'name',
    marks: { value: true },
    attributes: (index, changed) => ({
      allowed_pattern: '',
      arn: `arn:aws:ssm:us-east-1:123456789012:parameter/service/${index}`,
      data_type: 'text',
      description: `Token of service ${index}`,
      id: `/service/${index}`,
      key_id: 'alias/aws/ssm',
      name: `/service/${index}`,
      overwrite: null,
      tags: tags(index, changed),
      tags_all: { ...tags(index, changed), ManagedBy: 'terraform' },
      tier: 'Standard',
      type: 'SecureString',
      value: `not-a-real-token-${index}${changed ? '-next' : ''}`,
      version: changed ? 2 : 1,
    }),
  },
];

function rule(protocol: string, port: number, cidr_blocks: string[]): Attributes {
  return {
    cidr_blocks,
    description: '',
    from_port: port,
    ipv6_cidr_blocks: [],
    prefix_list_ids: [],
    protocol,
    security_groups: [],
    self: false,
    to_port: port,
  };
}
