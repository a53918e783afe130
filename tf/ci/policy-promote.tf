locals {
  promoted = { for name, stage in local.stages : name => local.stages[stage.promote_from] if stage.promote_from != null }

  # Beside publish: reading what the other stage runs, and copying its bytes.
  promote_policies = {
    for name, from in local.promoted : name => [
      for statement in [
        {
          Sid       = "CopyArtifacts"
          Effect    = "Allow"
          Action    = ["s3:PutObject"]
          Resource  = local.stages[name].artifacts
          Condition = { Null = { "s3:if-none-match" = "false" } }
        },
        {
          Sid      = "ReadTheOtherStage"
          Effect   = "Allow"
          Action   = ["s3:GetObject"]
          Resource = concat(from.artifacts, from.releases)
        },
        {
          Sid      = "ListTheOtherStage"
          Effect   = "Allow"
          Action   = ["s3:ListBucket"]
          Resource = [from.edge_store]
        },
        {
          # To see that the other stage really runs what its record says.
          Sid      = "VerifyFunctions"
          Effect   = "Allow"
          Action   = ["lambda:GetFunctionConfiguration"]
          Resource = concat(from.edge_versions, from.regional_lambdas)
        },
        {
          Sid      = "VerifyCloudFrontFunctions"
          Effect   = "Allow"
          Action   = ["cloudfront:DescribeFunction", "cloudfront:GetFunction"]
          Resource = from.cloudfront_functions
        },
        {
          Sid      = "VerifyDistributions"
          Effect   = "Allow"
          Action   = ["cloudfront:GetDistributionConfig"]
          Resource = from.distribution_arns
        },
      ] : statement if length(statement.Resource) > 0
    ]
  }
}
