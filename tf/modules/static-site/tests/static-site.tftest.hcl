mock_provider "aws" {
  override_during = plan

  mock_resource "aws_s3_bucket" {
    defaults = { arn = "arn:aws:s3:::acme-www-dev" }
  }
}

variables {
  bucket_name       = "acme-www-dev"
  distribution_arns = ["arn:aws:cloudfront::123456789012:distribution/E1"]
}

run "its_distribution_reads_and_nobody_else" {
  command = plan

  assert {
    condition = [for statement in jsondecode(aws_s3_bucket_policy.this.policy).Statement : statement.Condition.StringEquals["aws:SourceArn"] if statement.Effect == "Allow"] == [
      ["arn:aws:cloudfront::123456789012:distribution/E1"],
      ["arn:aws:cloudfront::123456789012:distribution/E1"],
    ]
    error_message = "Every Allow names the distribution."
  }

  assert {
    condition     = [for statement in jsondecode(aws_s3_bucket_policy.this.policy).Statement : statement.Action if statement.Effect == "Allow"] == ["s3:GetObject", "s3:ListBucket"]
    error_message = "It reads, and is told what is missing: 404 and not 403."
  }

  assert {
    condition     = [for statement in jsondecode(aws_s3_bucket_policy.this.policy).Statement : statement.Condition.Bool["aws:SecureTransport"] if statement.Effect == "Deny"] == ["false"]
    error_message = "What does not come over TLS is denied."
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

  assert {
    condition     = one(aws_s3_bucket_versioning.this.versioning_configuration).status == "Enabled" && one(one(aws_s3_bucket_server_side_encryption_configuration.this.rule).apply_server_side_encryption_by_default).sse_algorithm == "AES256"
    error_message = "Versioned and encrypted."
  }
}

run "refuses_every_distribution" {
  command = plan

  variables {
    distribution_arns = ["arn:aws:cloudfront::123456789012:distribution/*"]
  }

  expect_failures = [var.distribution_arns]
}

run "refuses_dots" {
  command = plan

  variables {
    bucket_name = "www.acme.example"
  }

  expect_failures = [var.bucket_name]
}

run "with_a_log" {
  command = plan

  variables {
    log_bucket = "acme-logs"
  }

  assert {
    condition     = aws_s3_bucket_logging.this[0].target_bucket == "acme-logs" && aws_s3_bucket_logging.this[0].target_prefix == "s3/acme-www-dev/"
    error_message = "Below the prefix that the log bucket's policy allows."
  }
}

run "refuses_a_bucket_that_logs_to_itself" {
  command = plan

  variables {
    log_bucket = "acme-www-dev"
  }

  expect_failures = [var.log_bucket]
}

run "example" {
  command = plan

  module {
    source = "./examples/basic"
  }

  assert {
    condition     = module.site.bucket != null
    error_message = "A bucket that one distribution reads."
  }
}
