mock_provider "aws" {
  override_during = plan

  mock_data "aws_region" {
    defaults = { id = "us-east-1" }
  }

  mock_resource "aws_cloudfront_distribution" {
    defaults = { arn = "arn:aws:cloudfront::123456789012:distribution/E1" }
  }

  mock_resource "aws_cloudwatch_log_delivery_destination" {
    defaults = { arn = "arn:aws:logs:us-east-1:123456789012:delivery-destination:dev-www" }
  }
}

variables {
  name    = "dev-www"
  origins = { site = { domain_name = "acme-www-dev.s3.eu-central-1.amazonaws.com", s3 = true, custom_headers = { x-stage = "dev" } }, api = { domain_name = "api.example.com" } }

  default_behavior = { origin = "site", cache_policy_id = "658327ea-f89d-4fab-a63d-7e88639e58f6" }
  behaviors        = [{ path_pattern = "/api/*", origin = "api", cache_policy_id = "4135ea2d-6df8-44a3-9df3-4b5a84be39ad" }]
}

run "without_a_release_there_is_no_function" {
  command = plan

  assert {
    condition     = length(aws_cloudfront_distribution.this.default_cache_behavior[0].lambda_function_association) == 0 && length(aws_cloudfront_distribution.this.default_cache_behavior[0].function_association) == 0
    error_message = "The first apply works before anything has been published."
  }
}

run "what_is_released_is_associated" {
  command = plan

  variables {
    associations = [
      { arn = "arn:aws:lambda:us-east-1:123456789012:function:dev-router:3", lines = ["default origin-request", "/api/* origin-request include-body"] },
      { arn = "arn:aws:cloudfront::123456789012:function/dev-security-headers", lines = ["default viewer-response"] },
    ]
  }

  assert {
    condition     = one(aws_cloudfront_distribution.this.default_cache_behavior[0].lambda_function_association).lambda_arn == "arn:aws:lambda:us-east-1:123456789012:function:dev-router:3"
    error_message = "The version of the record."
  }

  assert {
    condition     = one(aws_cloudfront_distribution.this.default_cache_behavior[0].function_association).event_type == "viewer-response"
    error_message = "The CloudFront Function beside it."
  }

  assert {
    condition     = one(aws_cloudfront_distribution.this.ordered_cache_behavior[0].lambda_function_association).include_body
    error_message = "include-body where the line has it."
  }
}

run "refuses_latest" {
  command = plan

  variables {
    associations = [{ arn = "arn:aws:lambda:us-east-1:123456789012:function:dev-router:$LATEST", lines = ["default origin-request"] }]
  }

  expect_failures = [var.associations]
}

run "refuses_a_release_that_does_not_say_where_it_is" {
  command = plan

  variables {
    associations = [{ arn = "arn:aws:lambda:us-east-1:123456789012:function:dev-router:3", lines = null }]
  }

  expect_failures = [var.associations]
}

run "refuses_other_regions" {
  command = plan

  variables {
    associations = [{ arn = "arn:aws:lambda:eu-west-1:123456789012:function:dev-router:3", lines = ["default origin-request"] }]
  }

  expect_failures = [var.associations]
}

run "refuses_unknown_patterns" {
  command = plan

  variables {
    associations = [{ arn = "arn:aws:lambda:us-east-1:123456789012:function:dev-router:3", lines = ["/images/* origin-request"] }]
  }

  expect_failures = [aws_cloudfront_distribution.this]
}

run "refuses_two_functions_on_one_event" {
  command = plan

  variables {
    associations = [
      { arn = "arn:aws:lambda:us-east-1:123456789012:function:dev-router:3", lines = ["/api/* origin-request"] },
      { arn = "arn:aws:lambda:us-east-1:123456789012:function:dev-other:1", lines = ["/api/* origin-request"] },
    ]
  }

  expect_failures = [aws_cloudfront_distribution.this]
}

run "refuses_both_kinds_on_viewer_events" {
  command = plan

  variables {
    associations = [
      { arn = "arn:aws:lambda:us-east-1:123456789012:function:dev-auth:3", lines = ["default viewer-request"] },
      { arn = "arn:aws:cloudfront::123456789012:function/dev-security-headers", lines = ["default viewer-response"] },
    ]
  }

  expect_failures = [aws_cloudfront_distribution.this]
}

run "refuses_cloudfront_functions_on_origin_events" {
  command = plan

  variables {
    associations = [{ arn = "arn:aws:cloudfront::123456789012:function/dev-router", lines = ["default origin-request"] }]
  }

  expect_failures = [aws_cloudfront_distribution.this]
}
