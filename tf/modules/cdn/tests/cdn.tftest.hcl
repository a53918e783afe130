mock_provider "aws" {
  override_during = plan

  mock_data "aws_region" {
    defaults = { id = "us-east-1" }
  }

  mock_resource "aws_cloudfront_distribution" {
    defaults = { arn = "arn:aws:cloudfront::123456789012:distribution/E1" }
  }

  mock_resource "aws_cloudfront_origin_access_control" {
    defaults = { id = "EOAC1" }
  }

  mock_resource "aws_cloudfront_response_headers_policy" {
    defaults = { id = "b0b0b0b0-0000-4000-8000-000000000001" }
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

  assert {
    condition     = aws_cloudfront_distribution.this.ordered_cache_behavior[0].viewer_protocol_policy == "redirect-to-https" && one(aws_cloudfront_distribution.this.viewer_certificate).cloudfront_default_certificate
    error_message = "In every behaviour; with CloudFront's own certificate until there is another."
  }

  assert {
    condition     = aws_cloudfront_origin_access_control.this[0].signing_behavior == "always" && aws_cloudfront_origin_access_control.this[0].signing_protocol == "sigv4" && one([for origin in aws_cloudfront_distribution.this.origin : origin.origin_access_control_id if origin.origin_id == "site"]) == aws_cloudfront_origin_access_control.this[0].id
    error_message = "Requests to the private bucket are signed."
  }

  assert {
    condition     = one(aws_cloudfront_response_headers_policy.this[0].security_headers_config).strict_transport_security[0].access_control_max_age_sec == 63072000 && one(aws_cloudfront_response_headers_policy.this[0].security_headers_config).content_type_options[0].override && one(aws_cloudfront_response_headers_policy.this[0].security_headers_config).frame_options[0].frame_option == "DENY"
    error_message = "Security headers are on every response."
  }

  assert {
    condition     = aws_cloudfront_distribution.this.default_cache_behavior[0].response_headers_policy_id == aws_cloudfront_response_headers_policy.this[0].id && aws_cloudfront_distribution.this.ordered_cache_behavior[0].response_headers_policy_id == aws_cloudfront_response_headers_policy.this[0].id
    error_message = "In every behaviour."
  }

  assert {
    condition     = one([for origin in aws_cloudfront_distribution.this.origin : one(origin.custom_header).value if origin.origin_id == "site"]) == "dev" && length(aws_cloudfront_distribution.this.custom_error_response) == 0
    error_message = "Functions read the stage from the origin's header; a missing page is 404."
  }
}

run "refuses_names_without_a_certificate" {
  command = plan

  variables {
    aliases = ["www.example.com"]
  }

  expect_failures = [var.aliases]
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

run "with_a_name_of_its_own_and_an_app" {
  command = plan

  variables {
    aliases                 = ["www.example.com"]
    certificate_arn         = "arn:aws:acm:us-east-1:123456789012:certificate/1"
    single_page_app         = true
    content_security_policy = "default-src 'self'"
  }

  assert {
    condition     = one(aws_cloudfront_distribution.this.viewer_certificate).minimum_protocol_version == "TLSv1.2_2021" && one(aws_cloudfront_distribution.this.viewer_certificate).ssl_support_method == "sni-only"
    error_message = "Modern TLS where CloudFront leaves the choice."
  }

  assert {
    condition     = one(aws_cloudfront_distribution.this.custom_error_response).error_code == 404 && one(aws_cloudfront_distribution.this.custom_error_response).response_page_path == "/index.html"
    error_message = "The app's own routes answer with its page."
  }

  assert {
    condition     = one(aws_cloudfront_response_headers_policy.this[0].security_headers_config).content_security_policy[0].content_security_policy == "default-src 'self'"
    error_message = "As it was given."
  }
}

run "a_function_sets_the_headers" {
  command = plan

  variables {
    security_headers = false
  }

  assert {
    condition     = length(aws_cloudfront_response_headers_policy.this) == 0 && aws_cloudfront_distribution.this.default_cache_behavior[0].response_headers_policy_id == null
    error_message = "Headers are set once."
  }
}

run "refuses_what_cloudfront_would_refuse" {
  command = plan

  variables {
    name                = "dev www"
    certificate_arn     = "arn:aws:acm:eu-central-1:123456789012:certificate/1"
    default_root_object = "/index.html"
    price_class         = "PriceClass_Europe"
    web_acl_arn         = "arn:aws:wafv2:eu-central-1:123456789012:regional/webacl/a/1"
    log_bucket_arn      = "acme-logs"
    default_behavior    = { origin = "other", cache_policy_id = "1" }
    behaviors           = [{ path_pattern = "*", origin = "site", cache_policy_id = "1" }]
  }

  expect_failures = [var.name, var.certificate_arn, var.default_root_object, var.price_class, var.web_acl_arn, var.log_bucket_arn, var.default_behavior, var.behaviors]
}

run "refuses_origins_with_a_scheme" {
  command = plan

  variables {
    origins   = { site = { domain_name = "https://example.com" } }
    behaviors = []
  }

  expect_failures = [var.origins]
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
