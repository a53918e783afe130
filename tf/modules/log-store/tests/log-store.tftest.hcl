mock_provider "aws" {
  override_during = plan

  mock_data "aws_caller_identity" {
    defaults = { account_id = "123456789012" }
  }

  mock_data "aws_partition" {
    defaults = { partition = "aws" }
  }

  mock_resource "aws_s3_bucket" {
    defaults = { arn = "arn:aws:s3:::acme-logs-dev" }
  }
}

variables {
  bucket_name         = "acme-logs-dev"
  distribution_names  = ["dev-www"]
  source_bucket_names = ["acme-dev-www"]
}

run "only_what_is_named_writes_logs" {
  command = plan

  assert {
    condition = [for statement in jsondecode(aws_s3_bucket_policy.this.policy).Statement : statement if statement.Effect == "Allow"] == [
      {
        Sid       = "AllowDistributions"
        Effect    = "Allow"
        Principal = { Service = "delivery.logs.amazonaws.com" }
        Action    = "s3:PutObject"
        Resource  = "arn:aws:s3:::acme-logs-dev/AWSLogs/123456789012/*"
        Condition = {
          StringEquals = { "aws:SourceAccount" = "123456789012", "s3:x-amz-acl" = "bucket-owner-full-control" }
          ArnEquals    = { "aws:SourceArn" = ["arn:aws:logs:us-east-1:123456789012:delivery-source:dev-www"] }
        }
      },
      {
        Sid       = "AllowBuckets"
        Effect    = "Allow"
        Principal = { Service = "logging.s3.amazonaws.com" }
        Action    = "s3:PutObject"
        Resource  = "arn:aws:s3:::acme-logs-dev/s3/*"
        Condition = {
          StringEquals = { "aws:SourceAccount" = "123456789012" }
          ArnEquals    = { "aws:SourceArn" = ["arn:aws:s3:::acme-dev-www"] }
        }
      },
    ]
    error_message = "Two services write, each for the account's sources that are named."
  }

  assert {
    condition     = [for statement in jsondecode(aws_s3_bucket_policy.this.policy).Statement : statement.Condition.Bool["aws:SecureTransport"] if statement.Effect == "Deny"] == ["false"]
    error_message = "What does not come over TLS is denied."
  }
}

run "logs_expire" {
  command = plan

  variables {
    retention_days = 30
  }

  assert {
    condition     = one(aws_s3_bucket_lifecycle_configuration.this.rule).expiration[0].days == 30 && one(aws_s3_bucket_lifecycle_configuration.this.rule).noncurrent_version_expiration[0].noncurrent_days == 1
    error_message = "Addresses are kept as long as was said, in no version longer."
  }

  assert {
    condition     = one(one(aws_s3_bucket_server_side_encryption_configuration.this.rule).apply_server_side_encryption_by_default).sse_algorithm == "AES256" && one(aws_s3_bucket_ownership_controls.this.rule).object_ownership == "BucketOwnerEnforced"
    error_message = "Encrypted as S3's log delivery takes it, without access control lists."
  }

  assert {
    condition = alltrue([
      aws_s3_bucket_public_access_block.this.block_public_acls,
      aws_s3_bucket_public_access_block.this.block_public_policy,
      aws_s3_bucket_public_access_block.this.ignore_public_acls,
      aws_s3_bucket_public_access_block.this.restrict_public_buckets,
    ])
    error_message = "All four blocks are on."
  }
}

run "without_sources_nobody_writes" {
  command = plan

  variables {
    distribution_names  = []
    source_bucket_names = []
  }

  assert {
    condition     = jsondecode(aws_s3_bucket_policy.this.policy).Statement[*].Effect == ["Deny"]
    error_message = "An Allow without a source would be one for all."
  }
}

run "refuses_wildcards_and_no_retention" {
  command = plan

  variables {
    distribution_names  = ["*"]
    source_bucket_names = ["arn:aws:s3:::*"]
    retention_days      = 0
  }

  expect_failures = [var.distribution_names, var.source_bucket_names, var.retention_days]
}

run "refuses_a_bucket_that_logs_to_itself" {
  command = plan

  variables {
    source_bucket_names = ["acme-logs-dev"]
  }

  expect_failures = [var.source_bucket_names]
}

run "refuses_dots" {
  command = plan

  variables {
    bucket_name = "logs.acme.example"
  }

  expect_failures = [var.bucket_name]
}

run "example" {
  command = plan

  module {
    source = "./examples/basic"
  }

  assert {
    condition     = module.logs.policy.Statement[2].Condition.ArnEquals["aws:SourceArn"] == ["arn:aws:s3:::acme-dev-www"]
    error_message = "The site's bucket may write its log."
  }
}
