import type { FunctionConfiguration } from '@aws-sdk/client-lambda';

/**
 * Whether two configurations run code in the same way, so that a version published with one serves where the other is wanted.
 * Compared is what a version freezes. Left out are the description, which changes nothing, and the runtime's patch version, which Lambda
 * moves by itself.
 */
export function sameConfiguration(left: FunctionConfiguration, right: FunctionConfiguration): boolean {
  return JSON.stringify(frozen(left)) === JSON.stringify(frozen(right));
}

/** What a version freezes, with the defaults filled in that Lambda may leave out (Lambda API Reference, FunctionConfiguration). */
function frozen(configuration: FunctionConfiguration) {
  const { VpcConfig: vpc, LoggingConfig: logging } = configuration;
  return {
    runtime: configuration.Runtime ?? null,
    handler: configuration.Handler ?? null,
    role: configuration.Role ?? null,
    memory: configuration.MemorySize ?? 128,
    timeout: configuration.Timeout ?? 3,
    package: configuration.PackageType ?? 'Zip',
    image: configuration.ImageConfigResponse?.ImageConfig ?? null,
    architectures: configuration.Architectures ?? ['x86_64'],
    storage: configuration.EphemeralStorage?.Size ?? 512,
    tracing: configuration.TracingConfig?.Mode ?? 'PassThrough',
    network: {
      subnets: sorted(vpc?.SubnetIds),
      securityGroups: sorted(vpc?.SecurityGroupIds),
      ipv6: vpc?.Ipv6AllowedForDualStack ?? false,
    },
    environment: Object.entries(configuration.Environment?.Variables ?? {}).sort(),
    layers: configuration.Layers?.map((layer) => layer.Arn) ?? [],
    deadLetters: configuration.DeadLetterConfig?.TargetArn ?? null,
    key: configuration.KMSKeyArn ?? null,
    fileSystems: configuration.FileSystemConfigs?.map((mount) => [mount.Arn, mount.LocalMountPath]) ?? [],
    snapStart: configuration.SnapStart?.ApplyOn ?? 'None',
    logging: [
      logging?.LogFormat ?? 'Text',
      logging?.ApplicationLogLevel ?? null,
      logging?.SystemLogLevel ?? null,
      logging?.LogGroup ?? `/aws/lambda/${configuration.FunctionName}`,
    ],
    durable: configuration.DurableConfig ?? null,
    capacity: configuration.CapacityProviderConfig ?? null,
    tenancy: configuration.TenancyConfig?.TenantIsolationMode ?? null,
  };
}

function sorted(values: string[] | undefined): string[] {
  return [...(values ?? [])].sort();
}
