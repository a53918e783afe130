locals {
  plan_policies = {
    for name, stage in local.stages : name => [
      for statement in concat(local.log_reads[name], [
        {
          # Reading state reads the secrets in it: nothing of these roots writes any there.
          Sid      = "ReadState"
          Effect   = "Allow"
          Action   = ["s3:GetObject"]
          Resource = concat(stage.states, stage.locks, ["${local.modules_store}/modules/*"])
        },
        {
          # The provider reads the version that it found, and its tags. Of artifacts it reads the hashes of regional code; an apply has Lambda read
          # that code.
          Sid      = "ReadReleases"
          Effect   = "Allow"
          Action   = ["s3:GetObject", "s3:GetObjectTagging", "s3:GetObjectVersion"]
          Resource = concat(stage.releases, ["${stage.regional_store}/artifacts/*"])
        },
        {
          Sid      = "Lock"
          Effect   = "Allow"
          Action   = ["s3:PutObject", "s3:DeleteObject"]
          Resource = stage.locks
        },
        {
          # Without it S3 answers 403 where no object is. The whole of each bucket is the stage's.
          Sid      = "List"
          Effect   = "Allow"
          Action   = ["s3:ListBucket"]
          Resource = [stage.state_store, stage.edge_store]
        },
        {
          Sid    = "ReadBuckets"
          Effect = "Allow"
          Action = [
            "s3:ListBucket", "s3:GetAccelerateConfiguration", "s3:GetBucketAcl", "s3:GetBucketCORS", "s3:GetBucketLogging",
            "s3:GetBucketObjectLockConfiguration", "s3:GetBucketOwnershipControls", "s3:GetBucketPolicy", "s3:GetBucketPublicAccessBlock",
            "s3:GetBucketRequestPayment", "s3:GetBucketTagging", "s3:GetBucketVersioning", "s3:GetBucketWebsite",
            "s3:GetEncryptionConfiguration", "s3:GetLifecycleConfiguration", "s3:GetReplicationConfiguration",
          ]
          Resource = stage.site_buckets
        },
        {
          Sid      = "ReadFunctions"
          Effect   = "Allow"
          Action   = ["lambda:GetFunction", "lambda:GetFunctionCodeSigningConfig", "lambda:ListVersionsByFunction"]
          Resource = concat(stage.edge_lambdas, stage.regional_lambdas)
        },
        {
          Sid      = "ReadPermissions"
          Effect   = "Allow"
          Action   = ["lambda:GetPolicy"]
          Resource = stage.regional_lambdas
        },
        {
          Sid      = "ReadFunctionRoles"
          Effect   = "Allow"
          Action   = ["iam:GetRole", "iam:GetRolePolicy", "iam:ListAttachedRolePolicies", "iam:ListRolePolicies"]
          Resource = stage.function_roles
        },
        {
          Sid      = "ReadCloudFrontFunctions"
          Effect   = "Allow"
          Action   = ["cloudfront:DescribeFunction", "cloudfront:GetFunction"]
          Resource = stage.cloudfront_functions
        },
        {
          Sid      = "ReadDistributions"
          Effect   = "Allow"
          Action   = ["cloudfront:GetDistribution", "cloudfront:ListTagsForResource"]
          Resource = stage.distribution_arns
        },
        {
          Sid      = "ReadOriginAccessControls"
          Effect   = "Allow"
          Action   = ["cloudfront:GetOriginAccessControl"]
          Resource = stage.origin_access_control_arns
        },
        {
          Sid      = "ReadHeadersPolicies"
          Effect   = "Allow"
          Action   = ["cloudfront:GetResponseHeadersPolicy"]
          Resource = stage.headers_policy_arns
        },
        {
          Sid      = "ReadCachePolicies"
          Effect   = "Allow"
          Action   = ["cloudfront:GetCachePolicy"]
          Resource = stage.cache_policy_arns
        },
        {
          Sid      = "ReadApis"
          Effect   = "Allow"
          Action   = ["apigateway:GET"]
          Resource = concat(stage.api_arns, stage.api_parts)
        },
        {
          Sid    = "FindLogGroups"
          Effect = "Allow"
          Action = ["logs:DescribeLogGroups"]
          # It lists, and is allowed on all groups of the region or not at all.
          # https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazoncloudwatchlogs.html
          Resource = ["arn:${local.partition}:logs:${var.data_region}:${var.account_id}:log-group:*"]
        },
        {
          Sid      = "ReadLogGroups"
          Effect   = "Allow"
          Action   = ["logs:ListTagsForResource"]
          Resource = stage.log_groups
        },
      ]) : statement if length(statement.Resource) > 0
    ]
  }

  # A managed policy has at most 6,144 characters: one a kind of thing, so that longer names and more functions find room.
  read_parts = { s3 = "buckets", lambda = "functions", iam = "functions" }
  read_policies = merge([
    for name, statements in local.plan_policies : {
      for part, grouped in { for statement in statements : lookup(local.read_parts, split(":", statement.Action[0])[0], "edge") => statement... } :
      "${name}-${part}" => { stage = name, part = part, policy = jsonencode({ Version = "2012-10-17", Statement = grouped }) }
    }
  ]...)
}
