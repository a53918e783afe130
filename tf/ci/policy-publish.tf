locals {
  publish_policies = {
    for name, stage in local.stages : name => [
      for statement in [
        {
          Sid      = "PublishVersions"
          Effect   = "Allow"
          Action   = ["lambda:GetFunctionConfiguration", "lambda:ListVersionsByFunction", "lambda:UpdateFunctionCode", "lambda:PublishVersion"]
          Resource = concat(stage.edge_lambdas, stage.regional_lambdas)
        },
        {
          Sid      = "MoveAliases"
          Effect   = "Allow"
          Action   = ["lambda:GetAlias", "lambda:UpdateAlias"]
          Resource = stage.regional_lambdas
        },
        {
          # What CloudFront does in the caller's name when a distribution gets or loses a version. The asterisk is part of the two names.
          # https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/lambda-edge-permissions.html
          Sid      = "Replicate"
          Effect   = "Allow"
          Action   = ["lambda:GetFunction", "lambda:EnableReplication*", "lambda:DisableReplication*"]
          Resource = stage.edge_versions
        },
        {
          # The trust of a function's role is looked at before anything is written.
          Sid      = "ReadFunctionRoles"
          Effect   = "Allow"
          Action   = ["iam:GetRole"]
          Resource = stage.function_roles
        },
        {
          Sid      = "UpdateDistributions"
          Effect   = "Allow"
          Action   = ["cloudfront:GetDistribution", "cloudfront:GetDistributionConfig", "cloudfront:UpdateDistribution", "cloudfront:CreateInvalidation", "cloudfront:GetInvalidation"]
          Resource = stage.distribution_arns
        },
        {
          # Terraform alone creates functions.
          Sid      = "PublishCloudFrontFunctions"
          Effect   = "Allow"
          Action   = ["cloudfront:DescribeFunction", "cloudfront:GetFunction", "cloudfront:UpdateFunction", "cloudfront:TestFunction", "cloudfront:PublishFunction"]
          Resource = stage.cloudfront_functions
        },
        {
          Sid      = "ReadArtifactsAndReleases"
          Effect   = "Allow"
          Action   = ["s3:GetObject"]
          Resource = concat(stage.artifacts, stage.releases)
        },
        {
          Sid       = "CreateReleases"
          Effect    = "Allow"
          Action    = ["s3:PutObject"]
          Resource  = stage.releases
          Condition = { Null = { "s3:if-none-match" = "false" } }
        },
        {
          Sid       = "ReplaceReleases"
          Effect    = "Allow"
          Action    = ["s3:PutObject"]
          Resource  = stage.releases
          Condition = { Null = { "s3:if-match" = "false" } }
        },
        {
          # Without it S3 answers 403 where no object is. The whole bucket is the stage's.
          Sid      = "TellWhatIsMissing"
          Effect   = "Allow"
          Action   = ["s3:ListBucket"]
          Resource = [stage.edge_store]
        },
      ] : statement if length(statement.Resource) > 0
    ]
  }
}
