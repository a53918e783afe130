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
