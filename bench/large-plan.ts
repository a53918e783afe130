/** What a resource of the plan does; of a hundred, as many as stand there. */
const mix = { 'no-op': 30, create: 25, update: 30, replace: 8, delete: 5, move: 2 } as const;
type Doing = keyof typeof mix;
const doings = (Object.keys(mix) as Doing[]).flatMap((doing) => Array<Doing>(mix[doing]).fill(doing));

const actions: Record<Doing, string[]> = {
  'no-op': ['no-op'],
  move: ['no-op'],
  create: ['create'],
  update: ['update'],
  replace: ['delete', 'create'],
  delete: ['delete'],
};

export interface LargePlan {
  resources: number;
  /**
   * `as-shown`: with planned values, the prior state and what else `terraform show -json` writes, some resources as they are.
   * `changes-alone`: nothing but changes, none of them a no-op, and no other part: the most work for the bytes.
   */
  form: 'as-shown' | 'changes-alone';
}

/**
 * A plan's JSON as Terraform writes it, of resources with the attributes of the AWS provider's: nested blocks, tags, policies as JSON in
 * strings, sensitive and unknown values, drift. The same for the same numbers.
 */
export function largePlan({ resources, form }: LargePlan): string {
  const shuffled = Array.from({ length: resources }, (_, index) => {
    const doing = doings[(index * 37) % doings.length]!;
    return resourceChange(
      index,
      form === 'changes-alone' && doings[(index * 37) % doings.length] === 'no-op' ? 'update' : doing,
    );
  });
  const head = { format_version: '1.2', terraform_version: '1.11.4' };
  const foot = { timestamp: '2026-01-01T00:00:00Z', applyable: true, complete: true, errored: false };
  if (form === 'changes-alone') return JSON.stringify({ ...head, resource_changes: shuffled, ...foot });
  const drift = shuffled.filter(({ change }, index) => index % 40 === 7 && change.before && change.after);
  return JSON.stringify({
    ...head,
    planned_values: state(shuffled, 'after'),
    resource_drift: drift.map((one) => ({ ...one, change: driftOf(one.change) })),
    resource_changes: shuffled,
    prior_state: { format_version: '1.0', terraform_version: '1.11.4', values: state(shuffled, 'before') },
    relevant_attributes: drift.slice(0, 20).map(({ address }) => ({ resource: address, attribute: ['tags'] })),
    ...foot,
  });
}

type Attributes = Record<string, unknown>;

function resourceChange(index: number, doing: Doing) {
  const make = makers[index % makers.length]!;
  const address = `module.service["team-${index % 50}"].${make.type}.this[${index}]`;
  const before = doing === 'create' ? null : make.attributes(index, false);
  const known = doing === 'delete' ? null : make.attributes(index, doing === 'update' || doing === 'replace');
  const isNew = doing === 'create' || doing === 'replace';
  const unknown = isNew ? Object.fromEntries(make.computed.map((name) => [name, true])) : {};
  const after = known && Object.fromEntries(Object.entries(known).filter(([name]) => !(name in unknown)));
  const marks = (side: Attributes | null) => (side === null ? false : { tags: {}, tags_all: {}, ...make.marks });
  return {
    address,
    ...(doing === 'move' ? { previous_address: `module.old.${make.type}.this[${index}]` } : {}),
    module_address: `module.service["team-${index % 50}"]`,
    mode: 'managed',
    type: make.type,
    name: 'this',
    index,
    provider_name: 'registry.example/hashicorp/aws',
    change: {
      actions: actions[doing],
      before,
      after,
      after_unknown: after === null ? {} : { ...unknown, tags: {}, tags_all: {} },
      before_sensitive: marks(before),
      after_sensitive: marks(after),
      ...(doing === 'replace' ? { replace_paths: [[make.forcing]] } : {}),
    },
    ...(doing === 'replace' ? { action_reason: 'replace_because_cannot_update' } : {}),
    ...(doing === 'delete' ? { action_reason: 'delete_because_each_key' } : {}),
  };
}

type Change = ReturnType<typeof resourceChange>['change'];

function driftOf(change: Change): Change {
  const { before } = change;
  return {
    ...change,
    actions: ['update'],
    after: { ...before, tags: { Stage: 'dev', Changed: 'by hand' } },
    after_unknown: {},
  };
}

function state(changes: ReturnType<typeof resourceChange>[], side: 'before' | 'after') {
  const resources = changes.flatMap(({ address, mode, type, name, index, provider_name, change }) => {
    const values = change[side];
    const sensitive_values = change[`${side}_sensitive`];
    return values
      ? [{ address, mode, type, name, index, provider_name, schema_version: 0, values, sensitive_values }]
      : [];
  });
  return { root_module: { child_modules: [{ resources, address: 'module.service' }] } };
}

interface Maker {
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

const makers: Maker[] = [
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
