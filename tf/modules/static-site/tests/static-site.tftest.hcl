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
