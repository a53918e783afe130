locals {
  # Builds go to the first stage's stores; every object once, as the condition and the buckets' own policies demand.
  build_policy = [
    {
      Sid       = "PutArtifacts"
      Effect    = "Allow"
      Action    = ["s3:PutObject"]
      Resource  = local.builds ? local.stages[var.build_stage].artifacts : []
      Condition = { Null = { "s3:if-none-match" = "false" } }
    },
    {
      # To tell what is there already from other bytes.
      Sid      = "GetArtifacts"
      Effect   = "Allow"
      Action   = ["s3:GetObject"]
      Resource = local.builds ? local.stages[var.build_stage].artifacts : []
    },
    {
      # Without it S3 answers 403 where nothing is stored yet.
      Sid      = "TellWhatIsMissing"
      Effect   = "Allow"
      Action   = ["s3:ListBucket"]
      Resource = local.builds ? [local.stages[var.build_stage].edge_store, local.stages[var.build_stage].regional_store] : []
    },
  ]

  modules_policy = [
    {
      Sid       = "PutModules"
      Effect    = "Allow"
      Action    = ["s3:PutObject"]
      Resource  = ["${local.modules_store}/modules/*"]
      Condition = { Null = { "s3:if-none-match" = "false" } }
    },
    {
      Sid      = "GetModules"
      Effect   = "Allow"
      Action   = ["s3:GetObject"]
      Resource = ["${local.modules_store}/modules/*"]
    },
    {
      Sid      = "TellWhatIsMissing"
      Effect   = "Allow"
      Action   = ["s3:ListBucket"]
      Resource = [local.modules_store]
    },
  ]
}
