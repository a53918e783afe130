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

run "https_alone_and_waiting_is_the_workflows" {
  command = plan

  assert {
    condition     = aws_cloudfront_distribution.this.default_cache_behavior[0].viewer_protocol_policy == "redirect-to-https" && aws_cloudfront_distribution.this.wait_for_deployment == false
    error_message = "Plain HTTP is redirected, and an apply does not wait."
  }

  assert {
    condition     = one([for origin in aws_cloudfront_distribution.this.origin : one(origin.custom_origin_config).origin_protocol_policy if origin.origin_id == "api"]) == "https-only"
    error_message = "Origins are asked over TLS."
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

run "refuses_certificates_of_other_regions" {
  command = plan

  variables {
    certificate_arn = "arn:aws:acm:eu-central-1:123456789012:certificate/1"
  }

  expect_failures = [var.certificate_arn]
}

run "refuses_names_without_a_certificate" {
  command = plan

  variables {
    aliases = ["www.example.com"]
  }

  expect_failures = [var.aliases]
}

run "refuses_a_slash_in_front_of_the_root_object" {
  command = plan

  variables {
    default_root_object = "/index.html"
  }

  expect_failures = [var.default_root_object]
}

run "refuses_origins_with_a_scheme" {
  command = plan

  variables {
    origins = { site = { domain_name = "https://example.com" } }
  }

  expect_failures = [var.origins]
}

run "without_a_bucket_there_is_no_log" {
  command = plan

  assert {
    condition     = length(aws_cloudwatch_log_delivery_source.this) + length(aws_cloudwatch_log_delivery_destination.this) + length(aws_cloudwatch_log_delivery.this) == 0 && output.log_delivery_id == null
    error_message = "Nothing of it is made."
  }
}

run "logs_are_delivered" {
  command = plan

  variables {
    log_bucket_arn = "arn:aws:s3:::acme-logs"
  }

  assert {
    condition     = aws_cloudwatch_log_delivery_source.this[0].log_type == "ACCESS_LOGS" && aws_cloudwatch_log_delivery_source.this[0].resource_arn == "arn:aws:cloudfront::123456789012:distribution/E1"
    error_message = "Standard logging v2, of this distribution."
  }

  assert {
    condition     = one(aws_cloudwatch_log_delivery_destination.this[0].delivery_destination_configuration).destination_resource_arn == "arn:aws:s3:::acme-logs" && aws_cloudwatch_log_delivery.this[0].delivery_destination_arn == "arn:aws:logs:us-east-1:123456789012:delivery-destination:dev-www"
    error_message = "To the bucket that was given."
  }

  assert {
    condition     = length(setintersection(["cs(Cookie)", "cs-uri-query", "cs(Referer)"], aws_cloudwatch_log_delivery.this[0].record_fields)) == 0 && contains(aws_cloudwatch_log_delivery.this[0].record_fields, "x-edge-request-id")
    error_message = "Nothing that may hold a token is logged."
  }
}

run "log_delivery_is_set_up_in_us_east_1" {
  command = plan

  variables {
    log_bucket_arn = "arn:aws:s3:::acme-logs"
  }

  override_data {
    target = data.aws_region.current
    values = { id = "eu-central-1" }
  }

  expect_failures = [aws_cloudwatch_log_delivery_source.this]
}

run "refuses_a_buckets_name_as_its_arn" {
  command = plan

  variables {
    log_bucket_arn = "acme-logs"
  }

  expect_failures = [var.log_bucket_arn]
}

run "example" {
  command = plan

  module {
    source = "./examples/basic"
  }

  assert {
    condition     = module.cdn.distribution_id != null && length(local.released == null ? [] : [1]) == 0
    error_message = "Before the first release it is a distribution without functions."
  }
}
