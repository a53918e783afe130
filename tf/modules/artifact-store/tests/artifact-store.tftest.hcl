mock_provider "aws" {
  override_during = plan

  mock_resource "aws_s3_bucket" {
    defaults = { arn = "arn:aws:s3:::acme-artifacts" }
  }
}

variables {
  bucket_name = "acme-artifacts"
}

run "nothing_goes_over_the_wire_in_the_clear" {
  command = plan

  assert {
    condition     = jsondecode(aws_s3_bucket_policy.this.policy).Statement[0].Condition.Bool["aws:SecureTransport"] == "false"
    error_message = "The first statement denies what does not come over TLS."
  }

  assert {
    condition     = length(jsondecode(aws_s3_bucket_policy.this.policy).Statement) == 1
    error_message = "Without prefixes nothing else is denied."
  }
}

run "artifacts_are_written_once_and_records_swapped" {
  command = plan

  variables {
    immutable_prefixes        = ["edge", "modules"]
    compare_and_swap_prefixes = ["releases"]
  }

  assert {
    condition = jsondecode(aws_s3_bucket_policy.this.policy).Statement[1] == {
      Sid       = "DenyOverwriting"
      Effect    = "Deny"
      Principal = "*"
      Action    = "s3:PutObject"
      Resource  = ["arn:aws:s3:::acme-artifacts/edge/*", "arn:aws:s3:::acme-artifacts/modules/*"]
      Condition = {
        Null = { "s3:if-none-match" = "true" }
        Bool = { "s3:ObjectCreationOperation" = "true" }
      }
    }
    error_message = "PutObject without If-None-Match is denied below the immutable prefixes."
  }

  assert {
    condition     = jsondecode(aws_s3_bucket_policy.this.policy).Statement[2].Condition.Null == { "s3:if-match" = "true", "s3:if-none-match" = "true" }
    error_message = "Records take either condition, and one of them."
  }
}

run "closed_to_the_public" {
  command = plan

  assert {
    condition = alltrue([
      aws_s3_bucket_public_access_block.this.block_public_acls,
      aws_s3_bucket_public_access_block.this.block_public_policy,
      aws_s3_bucket_public_access_block.this.ignore_public_acls,
      aws_s3_bucket_public_access_block.this.restrict_public_buckets,
    ])
    error_message = "All four blocks are on."
  }

  assert {
    condition     = one(aws_s3_bucket_versioning.this.versioning_configuration).status == "Enabled" && one(aws_s3_bucket_lifecycle_configuration.this.rule).noncurrent_version_expiration[0].noncurrent_days == 90
    error_message = "What was overwritten can be brought back for 90 days."
  }

  assert {
    condition     = one(aws_s3_bucket_lifecycle_configuration.this.rule).abort_incomplete_multipart_upload[0].days_after_initiation == 7
    error_message = "Uploads that nobody finished are not paid for without an end."
  }

  assert {
    condition     = one(one(aws_s3_bucket_server_side_encryption_configuration.this.rule).apply_server_side_encryption_by_default).sse_algorithm == "AES256" && one(aws_s3_bucket_ownership_controls.this.rule).object_ownership == "BucketOwnerEnforced"
    error_message = "Encrypted, and without access control lists."
  }

  assert {
    condition     = length(aws_s3_bucket_logging.this) == 0
    error_message = "No log without a bucket for it."
  }
}

run "refuses_names_with_dots" {
  command = plan

  variables {
    bucket_name = "acme.artifacts"
  }

  expect_failures = [var.bucket_name]
}

run "refuses_prefixes_with_slashes" {
  command = plan

  variables {
    immutable_prefixes = ["edge/"]
  }

  expect_failures = [var.immutable_prefixes]
}

run "refuses_wildcards_as_prefixes" {
  command = plan

  variables {
    compare_and_swap_prefixes = ["*"]
  }

  expect_failures = [var.compare_and_swap_prefixes]
}

run "refuses_a_prefix_that_is_both" {
  command = plan

  variables {
    immutable_prefixes        = ["edge"]
    compare_and_swap_prefixes = ["edge"]
  }

  expect_failures = [var.compare_and_swap_prefixes]
}

run "refuses_an_alias_of_a_key" {
  command = plan

  variables {
    kms_key_arn = "arn:aws:kms:us-east-1:123456789012:alias/artifacts"
  }

  expect_failures = [var.kms_key_arn]
}

run "with_a_key_and_a_log" {
  command = plan

  variables {
    kms_key_arn = "arn:aws:kms:us-east-1:123456789012:key/11111111-2222-3333-4444-555555555555"
    log_bucket  = "acme-logs"
  }

  assert {
    condition     = one(one(aws_s3_bucket_server_side_encryption_configuration.this.rule).apply_server_side_encryption_by_default).kms_master_key_id == var.kms_key_arn && one(aws_s3_bucket_server_side_encryption_configuration.this.rule).bucket_key_enabled
    error_message = "The key that was given, asked for once a bucket and not once an object."
  }

  assert {
    condition     = aws_s3_bucket_logging.this[0].target_bucket == "acme-logs" && aws_s3_bucket_logging.this[0].target_prefix == "s3/acme-artifacts/"
    error_message = "Below the prefix that the log bucket's policy allows."
  }
}

run "refuses_a_bucket_that_logs_to_itself" {
  command = plan

  variables {
    log_bucket      = "acme-artifacts"
    noncurrent_days = 0
  }

  expect_failures = [var.log_bucket, var.noncurrent_days]
}

run "example" {
  command = plan

  module {
    source = "./examples/basic"
  }

  assert {
    condition     = module.artifact_store.policy.Statement[*].Sid == ["DenyWithoutTls", "DenyOverwriting", "DenyUnconditionalWrites"]
    error_message = "It denies what it says."
  }
}
