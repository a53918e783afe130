# Access logs. Each stage has one bucket for them, made here: a stage's roles deliver to it, and none of them reads or deletes what is in it.
module "log_store" {
  source   = "../modules/log-store"
  for_each = local.stages

  bucket_name         = local.log_buckets[each.key]
  distribution_names  = local.log_names[each.key]
  source_bucket_names = concat([for arn in each.value.site_buckets : trimprefix(arn, "arn:${local.partition}:s3:::")], [each.value.regional_bucket, each.value.state_bucket])
}

locals {
  log_buckets = { for name, stage in local.stages : name => "${var.name}-logs-${name}" }

  # Sources and destinations are named after the distributions: dev-www.
  log_names = { for name, stage in local.stages : name => [for root in concat(var.roots.sites, var.roots.apis) : "${name}-${root}"] }

  # CloudFront's log delivery is set up in us-east-1, whichever region the bucket is in.
  log_region = "arn:${local.partition}:logs:us-east-1:${var.account_id}"
  log_parts = {
    for name, stage in local.stages : name => concat(
      [for one in local.log_names[name] : "${local.log_region}:delivery-source:${one}"],
      [for one in local.log_names[name] : "${local.log_region}:delivery-destination:${one}"],
      [for id in stage.log_deliveries : "${local.log_region}:delivery:${id}"],
    )
  }

  log_reads = {
    for name, stage in local.stages : name => [
      {
        # In which region it is, and that it is there; the provider looks for a website too.
        Sid      = "FindLogs"
        Effect   = "Allow"
        Action   = ["s3:GetBucketWebsite", "s3:ListBucket"]
        Resource = ["arn:${local.partition}:s3:::${local.log_buckets[name]}"]
      },
      {
        Sid      = "ReadLogDeliveries"
        Effect   = "Allow"
        Action   = ["logs:GetDelivery", "logs:GetDeliveryDestination", "logs:GetDeliverySource", "logs:ListTagsForResource"]
        Resource = local.log_parts[name]
      },
    ]
  }

  log_writes = {
    for name, stage in local.stages : name => [
      {
        Sid    = "WriteLogDeliveries"
        Effect = "Allow"
        Action = [
          "logs:CreateDelivery", "logs:DeleteDelivery", "logs:DeleteDeliveryDestination", "logs:DeleteDeliverySource", "logs:PutDeliveryDestination",
          "logs:PutDeliverySource", "logs:UpdateDeliveryConfiguration",
        ]
        Resource = local.log_parts[name]
      },
      {
        # What does not exist yet has an id that nobody knows; the source and the destination that it needs are the stage's.
        Sid      = "CreateLogDeliveries"
        Effect   = "Allow"
        Action   = ["logs:CreateDelivery"]
        Resource = ["${local.log_region}:delivery:*"]
      },
      {
        # Asked of whoever puts a delivery source for a distribution.
        # https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/standard-logging.html
        Sid      = "LogDistributions"
        Effect   = "Allow"
        Action   = ["cloudfront:AllowVendedLogDeliveryForResource"]
        Resource = stage.distribution_arns
      },
      {
        Sid      = "LogBuckets"
        Effect   = "Allow"
        Action   = ["s3:PutBucketLogging"]
        Resource = stage.site_buckets
      },
    ]
  }
}
