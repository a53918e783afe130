locals {
  promoted = { for name, stage in local.stages : name => local.stages[stage.promote_from] if stage.promote_from != null }

  # What the other stage has and runs: read by the dry run, under the role that plans, and by the promotion.
  other_stage_reads = {
    for name, from in local.promoted : name => [
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
        Resource = concat(from.edge_versions, from.regional_lambdas, from.regional_versions)
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
        Action   = ["cloudfront:GetDistribution"]
        Resource = from.edge_distribution_arns
      },
    ]
  }

  # Beside plan: what the dry run reads of the stage itself, and plan does not. Nothing of it writes.
  dry_run_policies = {
    for name in keys(local.promoted) : name => [
      for statement in concat(local.other_stage_reads[name], [
        {
          Sid      = "FindArtifacts"
          Effect   = "Allow"
          Action   = ["s3:GetObject"]
          Resource = ["${local.stages[name].edge_store}/artifacts/*"]
        },
        {
          Sid      = "TellWhatIsMissing"
          Effect   = "Allow"
          Action   = ["s3:ListBucket"]
          Resource = [local.stages[name].regional_store]
        },
        {
          Sid    = "ReadConfigurations"
          Effect = "Allow"
          Action = ["lambda:GetFunctionConfiguration"]
          Resource = concat(
            local.stages[name].edge_lambdas, local.stages[name].edge_versions,
            local.stages[name].regional_lambdas, local.stages[name].regional_versions,
          )
        },
        {
          Sid      = "ReadAliases"
          Effect   = "Allow"
          Action   = ["lambda:GetAlias"]
          Resource = local.stages[name].regional_lambdas
        },
      ]) : statement if length(statement.Resource) > 0
    ]
  }

  # All that promotion does: publishing without tests, reading what the other stage runs, and copying its bytes.
  promote_policies = {
    for name in keys(local.promoted) : name => [
      for statement in concat(local.other_stage_reads[name], local.publish_policies[name], [
        {
          Sid       = "CopyArtifacts"
          Effect    = "Allow"
          Action    = ["s3:PutObject"]
          Resource  = local.stages[name].artifacts
          Condition = { Null = { "s3:if-none-match" = "false" } }
        },
        {
          Sid      = "FindCopies"
          Effect   = "Allow"
          Action   = ["s3:ListBucket"]
          Resource = [local.stages[name].regional_store]
        },
      ]) : statement if length(statement.Resource) > 0 && statement.Sid != "TestCloudFrontFunctions"
    ]
  }
}
