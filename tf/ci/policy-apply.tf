locals {
  # No role of this root, and none that an apply makes, changes what bounds it: the roles, policies and provider of this root.
  deny_ci = {
    Sid    = "NeverTheRolesOfCi"
    Effect = "Deny"
    Action = [
      "iam:AttachRolePolicy", "iam:CreatePolicyVersion", "iam:CreateRole", "iam:DeletePolicy", "iam:DeletePolicyVersion", "iam:DeleteRole",
      "iam:DeleteRolePermissionsBoundary", "iam:DeleteRolePolicy", "iam:DetachRolePolicy", "iam:PassRole", "iam:PutRolePermissionsBoundary",
      "iam:PutRolePolicy", "iam:SetDefaultPolicyVersion", "iam:TagRole", "iam:UntagRole", "iam:UpdateAssumeRolePolicy", "iam:UpdateRole",
    ]
    Resource = ["${local.iam}:role/ci/*", "${local.iam}:policy/ci/*"]
  }

  # Beside plan: the writes.
  apply_policies = {
    for name, stage in local.stages : name => [
      for statement in concat(local.log_writes[name], [
        {
          Sid      = "WriteState"
          Effect   = "Allow"
          Action   = ["s3:PutObject"]
          Resource = stage.states
        },
        {
          # Where customers' data is, and nowhere else. No region in the request is us-east-1.
          # https://docs.aws.amazon.com/AmazonS3/latest/API/API_CreateBucket.html
          Sid       = "CreateBuckets"
          Effect    = "Allow"
          Action    = ["s3:CreateBucket"]
          Resource  = stage.site_buckets
          Condition = { StringEquals = { "s3:locationconstraint" = var.data_region } }
        },
        {
          # No condition key of S3's says what is in a bucket's policy or in its block of public access.
          # https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html
          Sid    = "WriteBuckets"
          Effect = "Allow"
          Action = [
            "s3:DeleteBucket", "s3:DeleteBucketPolicy", "s3:PutBucketOwnershipControls", "s3:PutBucketPolicy",
            "s3:PutBucketPublicAccessBlock", "s3:PutBucketVersioning", "s3:PutEncryptionConfiguration",
            "s3:PutLifecycleConfiguration",
          ]
          Resource = stage.site_buckets
        },
        {
          Sid      = "WriteFunctions"
          Effect   = "Allow"
          Action   = ["lambda:CreateFunction", "lambda:DeleteFunction", "lambda:UpdateFunctionConfiguration"]
          Resource = concat(stage.edge_lambdas, stage.regional_lambdas)
        },
        {
          # Released code of regional functions is deployed by an apply; that of edge functions is the pipeline's alone.
          Sid      = "WriteRegionalFunctions"
          Effect   = "Allow"
          Action   = ["lambda:RemovePermission", "lambda:UpdateFunctionCode"]
          Resource = stage.regional_lambdas
        },
        {
          # Who is let call them is API Gateway: no account, no other service, not everybody. Of which API, and of whose, no key says: a permission's
          # source_arn cannot be asked for. RemovePermission takes away, and its request names no principal.
          # https://docs.aws.amazon.com/service-authorization/latest/reference/list_awslambda.html
          Sid       = "LetApiGatewayCall"
          Effect    = "Allow"
          Action    = ["lambda:AddPermission"]
          Resource  = length(var.roots.apis) > 0 ? stage.regional_lambdas : []
          Condition = { StringEquals = { "lambda:Principal" = "apigateway.amazonaws.com" } }
        },
        {
          # As for publish: an apply that changes a distribution moves its functions' replicas.
          Sid      = "Replicate"
          Effect   = "Allow"
          Action   = ["lambda:GetFunction", "lambda:EnableReplication*", "lambda:DisableReplication*"]
          Resource = stage.edge_versions
        },
        {
          # Only below the stage's path, and only with the stage's boundary. What is in a policy or a trust no condition key says: the boundary holds
          # whatever is written there. Policies of AWS's or of the account's own are attached by no role (iam:AttachRolePolicy).
          # https://docs.aws.amazon.com/service-authorization/latest/reference/list_awsidentityandaccessmanagementiam.html
          Sid       = "WriteBoundedRoles"
          Effect    = "Allow"
          Action    = ["iam:CreateRole", "iam:DeleteRolePolicy", "iam:PutRolePolicy", "iam:UpdateAssumeRolePolicy"]
          Resource  = stage.function_roles
          Condition = { StringEquals = { "iam:PermissionsBoundary" = stage.boundary } }
        },
        {
          Sid      = "WriteRoles"
          Effect   = "Allow"
          Action   = ["iam:DeleteRole", "iam:ListInstanceProfilesForRole"]
          Resource = stage.function_roles
        },
        {
          Sid       = "PassRoles"
          Effect    = "Allow"
          Action    = ["iam:PassRole"]
          Resource  = stage.function_roles
          Condition = { StringEquals = { "iam:PassedToService" = "lambda.amazonaws.com" } }
        },
        {
          Sid    = "Create"
          Effect = "Allow"
          Action = ["cloudfront:CreateCachePolicy", "cloudfront:CreateDistribution", "cloudfront:CreateFunction", "cloudfront:CreateOriginAccessControl", "cloudfront:CreateResponseHeadersPolicy"]
          # What does not exist yet has no ARN to name, and no condition key says what is in a distribution, a function or a policy.
          # https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazoncloudfront.html
          Resource = ["*"]
        },
        {
          Sid      = "WriteCloudFrontFunctions"
          Effect   = "Allow"
          Action   = ["cloudfront:DeleteFunction", "cloudfront:PublishFunction", "cloudfront:UpdateFunction"]
          Resource = stage.cloudfront_functions
        },
        {
          # Terraform creates distributions with tags, be it none.
          Sid      = "WriteDistributions"
          Effect   = "Allow"
          Action   = ["cloudfront:DeleteDistribution", "cloudfront:TagResource", "cloudfront:UpdateDistribution"]
          Resource = stage.distribution_arns
        },
        {
          Sid      = "WriteOriginAccessControls"
          Effect   = "Allow"
          Action   = ["cloudfront:DeleteOriginAccessControl", "cloudfront:UpdateOriginAccessControl"]
          Resource = stage.origin_access_control_arns
        },
        {
          Sid      = "WriteHeadersPolicies"
          Effect   = "Allow"
          Action   = ["cloudfront:DeleteResponseHeadersPolicy", "cloudfront:UpdateResponseHeadersPolicy"]
          Resource = stage.headers_policy_arns
        },
        {
          Sid      = "WriteCachePolicies"
          Effect   = "Allow"
          Action   = ["cloudfront:DeleteCachePolicy", "cloudfront:UpdateCachePolicy"]
          Resource = stage.cache_policy_arns
        },
        {
          Sid      = "CreateApis"
          Effect   = "Allow"
          Action   = ["apigateway:POST"]
          Resource = ["arn:${local.partition}:apigateway:${var.data_region}::/apis"]
        },
        {
          Sid      = "WriteApis"
          Effect   = "Allow"
          Action   = ["apigateway:DELETE", "apigateway:PATCH", "apigateway:POST"]
          Resource = concat(stage.api_arns, stage.api_parts)
        },
        {
          # AWS's reference has the group's ARN, its refusals name it with a stream at its end: both.
          Sid      = "WriteLogGroups"
          Effect   = "Allow"
          Action   = ["logs:CreateLogGroup", "logs:DeleteLogGroup", "logs:PutRetentionPolicy"]
          Resource = concat(stage.log_groups, [for arn in stage.log_groups : "${arn}:*"])
        },
        {
          # What API Gateway does in the caller's name for a stage's access log; CloudWatch knows no resources and no condition keys for it.
          # https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-logging.html
          Sid    = "DeliverAccessLogs"
          Effect = "Allow"
          Action = [
            "logs:CreateLogDelivery", "logs:DeleteLogDelivery", "logs:DescribeResourcePolicies", "logs:GetLogDelivery", "logs:ListLogDeliveries",
            "logs:PutResourcePolicy", "logs:UpdateLogDelivery",
          ]
          Resource = length(var.roots.apis) > 0 ? ["*"] : []
        },
        local.deny_ci,
      ]) : statement if length(statement.Resource) > 0
    ]
  }
}
