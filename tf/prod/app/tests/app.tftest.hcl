mock_provider "aws" {
  override_during = plan

  mock_data "aws_region" {
    defaults = { id = "eu-central-1" }
  }

  mock_data "aws_caller_identity" {
    defaults = { account_id = "123456789012" }
  }

  mock_data "aws_partition" {
    defaults = { partition = "aws" }
  }

  mock_data "aws_s3_bucket" {
    defaults = { arn = "arn:aws:s3:::acme-logs", bucket_regional_domain_name = "acme-logs.s3.eu-central-1.amazonaws.com" }
  }

  mock_resource "aws_iam_role" {
    defaults = { arn = "arn:aws:iam::123456789012:role/mocked" }
  }
}

mock_provider "aws" {
  alias           = "us_east_1"
  override_during = plan

  mock_data "aws_region" {
    defaults = { id = "us-east-1" }
  }

  mock_data "aws_caller_identity" {
    defaults = { account_id = "123456789012" }
  }

  mock_data "aws_partition" {
    defaults = { partition = "aws" }
  }

  mock_data "aws_s3_objects" {
    defaults = { keys = [] }
  }

  mock_resource "aws_iam_role" {
    defaults = { arn = "arn:aws:iam::123456789012:role/mocked" }
  }

  mock_resource "aws_cloudwatch_log_delivery_destination" {
    defaults = { arn = "arn:aws:logs:us-east-1:123456789012:delivery-destination:mocked" }
  }

  mock_resource "aws_cloudfront_distribution" {
    defaults = { arn = "arn:aws:cloudfront::123456789012:distribution/E1", id = "E1" }
  }
}

run "the_first_apply_works_with_nothing_published" {
  command = plan

  assert {
    condition     = local.associations == [] && toset(keys(module.cloudfront_function)) == toset(["ab-test"])
    error_message = "Nothing is associated before something is released; the functions are there before their code is."
  }
}

run "a_shared_function_is_associated_as_its_record_says" {
  command = plan

  override_module {
    target = module.release
    outputs = {
      distributions = {
        www = { version_arn = "arn:aws:cloudfront::123456789012:function/security-headers", associations = ["default viewer-response"] }
      }
    }
  }

  assert {
    condition     = local.associations == []
    error_message = "What is on another distribution alone is not on this one."
  }
}

run "refuses_a_data_region_outside_of_the_union" {
  command = plan

  override_data {
    target = data.aws_region.data
    values = { id = "us-east-1" }
  }

  # The logs are where the data is, so that it is the region alone that is refused.
  override_data {
    target = data.aws_s3_bucket.logs
    values = { arn = "arn:aws:s3:::acme-logs", id = "acme-logs", bucket_regional_domain_name = "acme-logs.s3.us-east-1.amazonaws.com" }
  }

  expect_failures = [output.data_region]
}

run "refuses_logs_in_another_region" {
  command = plan

  override_data {
    target = data.aws_s3_bucket.logs
    values = { arn = "arn:aws:s3:::acme-logs", id = "acme-logs", bucket_regional_domain_name = "acme-logs.s3.us-east-1.amazonaws.com" }
  }

  expect_failures = [output.data_region]
}
