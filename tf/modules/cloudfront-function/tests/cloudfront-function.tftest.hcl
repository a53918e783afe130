mock_provider "aws" {
  override_during = plan
}

variables {
  function_name = "dev-security-headers"
}

run "passes_through_until_something_is_published" {
  command = plan

  assert {
    condition     = strcontains(aws_cloudfront_function.this.code, "return event.response || event.request")
    error_message = "The placeholder changes nothing."
  }

  assert {
    condition     = aws_cloudfront_function.this.publish
    error_message = "The placeholder is LIVE, so that the function can be associated."
  }
}

run "opens_the_stages_store" {
  command = plan

  variables {
    key_value_store_arn = "arn:aws:cloudfront::123456789012:key-value-store/11111111-2222-3333-4444-555555555555"
  }

  assert {
    condition     = aws_cloudfront_function.this.key_value_store_associations == toset([var.key_value_store_arn])
    error_message = "The store is the function's association."
  }
}

run "refuses_a_store_on_runtime_1" {
  command = plan

  variables {
    runtime             = "cloudfront-js-1.0"
    key_value_store_arn = "arn:aws:cloudfront::123456789012:key-value-store/11111111-2222-3333-4444-555555555555"
  }

  expect_failures = [var.runtime]
}

run "refuses_what_cloudfront_would_refuse" {
  command = plan

  variables {
    function_name = "dev security headers"
    runtime       = "nodejs22.x"
    comment       = "This comment is longer than the hundred and twenty-eight characters that CloudFront takes for what a function is for, and is refused."
  }

  expect_failures = [var.function_name, var.runtime, var.comment]
}

run "refuses_a_stores_name" {
  command = plan

  variables {
    key_value_store_arn = "tenants"
  }

  expect_failures = [var.key_value_store_arn]
}

run "example" {
  command = plan

  module {
    source = "./examples/basic"
  }

  assert {
    condition     = module.security_headers.function_name == "dev-security-headers"
    error_message = "The function that publish-edge-version publishes to."
  }
}
