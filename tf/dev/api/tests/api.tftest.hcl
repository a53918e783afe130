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

  # The placeholder's: what runs is what should.
  mock_resource "aws_lambda_function" {
    defaults = { code_sha256 = "fQPCTWgfWin44d0+/6n/KVoJ5uabIXxNYhEilEPl/Jc=" }
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
    condition     = module.release.artifact == null && module.function.function_name == "${local.stage}-api"
    error_message = "The function is there before its code is."
  }
}

run "a_released_artifact_is_deployed" {
  command = plan

  override_module {
    target = module.release
    outputs = {
      artifact = { bucket = "acme-regional", key = "artifacts/api/sha256/aa/code.zip", hash_key = "artifacts/api/sha256/aa/code.zip.base64sha256" }
    }
  }

  override_data {
    target = module.function.data.aws_s3_object.hash
    values = { body = "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n" }
  }

  # The module's check fails this run where the function's hash is another than the released: the placeholder's, say.
  override_resource {
    target          = module.function.aws_lambda_function.this
    override_during = plan
    values          = { code_sha256 = "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=" }
  }

  assert {
    condition     = output.data_region == local.data_region
    error_message = "The function is in the region of the data."
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

run "refuses_a_secret_in_another_region" {
  command = plan

  override_data {
    target = data.aws_region.data
    values = { id = "eu-west-1" }
  }

  override_data {
    target = data.aws_s3_bucket.logs
    values = { arn = "arn:aws:s3:::acme-logs", id = "acme-logs", bucket_regional_domain_name = "acme-logs.s3.eu-west-1.amazonaws.com" }
  }

  expect_failures = [output.data_region]
}
