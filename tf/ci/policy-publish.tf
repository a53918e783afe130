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
          # The one in use, and each that is waited for.
          Sid      = "ReadVersions"
          Effect   = "Allow"
          Action   = ["lambda:GetFunctionConfiguration"]
          Resource = concat(stage.edge_versions, stage.regional_versions)
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
          # The trust of an edge function's role is looked at before anything is written.
          Sid      = "ReadFunctionRoles"
          Effect   = "Allow"
          Action   = ["iam:GetRole"]
          Resource = stage.edge_roles
        },
        {
          Sid      = "UpdateDistributions"
          Effect   = "Allow"
          Action   = ["cloudfront:GetDistribution", "cloudfront:UpdateDistribution", "cloudfront:CreateInvalidation"]
          Resource = stage.edge_distribution_arns
        },
        {
          # Terraform alone creates functions.
          Sid      = "PublishCloudFrontFunctions"
          Effect   = "Allow"
          Action   = ["cloudfront:DescribeFunction", "cloudfront:GetFunction", "cloudfront:UpdateFunction", "cloudfront:PublishFunction"]
          Resource = stage.cloudfront_functions
        },
        {
          # Sample events come with the code; a promotion has none.
          Sid      = "TestCloudFrontFunctions"
          Effect   = "Allow"
          Action   = ["cloudfront:TestFunction"]
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
