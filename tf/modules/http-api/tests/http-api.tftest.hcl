mock_provider "aws" {
  override_during = plan

  mock_resource "aws_apigatewayv2_api" {
    defaults = {
      api_endpoint  = "https://a1b2c3.execute-api.eu-central-1.amazonaws.com"
      execution_arn = "arn:aws:execute-api:eu-central-1:123456789012:a1b2c3"
    }
  }

  mock_resource "aws_cloudwatch_log_group" {
    defaults = { arn = "arn:aws:logs:eu-central-1:123456789012:log-group:/aws/apigateway/dev-api" }
  }
}

variables {
  name = "dev-api"
  routes = {
    "GET /orders/{id}" = { function_name = "dev-orders", invoke_arn = "arn:aws:apigateway:eu-central-1:lambda:path/2015-03-31/functions/arn:aws:lambda:eu-central-1:123456789012:function:dev-orders/invocations" }
    "GET /health"      = { function_name = "dev-orders", invoke_arn = "arn:aws:apigateway:eu-central-1:lambda:path/2015-03-31/functions/arn:aws:lambda:eu-central-1:123456789012:function:dev-orders/invocations", public = true }
  }
  jwt = { issuer = "https://cognito-idp.eu-central-1.amazonaws.com/eu-central-1_abc", audiences = ["client"] }
}

run "a_token_is_needed_unless_a_route_says_otherwise" {
  command = plan

  assert {
    condition     = aws_apigatewayv2_route.this["GET /orders/{id}"].authorization_type == "JWT" && aws_apigatewayv2_route.this["GET /health"].authorization_type == "NONE"
    error_message = "Routes are closed unless they are public."
  }

  assert {
    condition     = length(aws_lambda_permission.this) == 1 && length(aws_apigatewayv2_integration.this) == 1
    error_message = "Two routes to one function share its integration and permission."
  }

  assert {
    condition     = output.domain_name == "a1b2c3.execute-api.eu-central-1.amazonaws.com"
    error_message = "A distribution's origin is a host name."
  }

  assert {
    condition     = aws_apigatewayv2_authorizer.jwt[0].jwt_configuration[0].issuer == var.jwt.issuer && aws_apigatewayv2_authorizer.jwt[0].jwt_configuration[0].audience == toset(["client"])
    error_message = "Tokens of that issuer, for that client."
  }

  assert {
    condition     = aws_lambda_permission.this["dev-orders"].source_arn == "arn:aws:execute-api:eu-central-1:123456789012:a1b2c3/*" && aws_lambda_permission.this["dev-orders"].principal == "apigateway.amazonaws.com"
    error_message = "This API calls the function, and no other."
  }

  assert {
    condition     = one(aws_apigatewayv2_stage.this.default_route_settings).throttling_rate_limit == 100 && one(aws_apigatewayv2_stage.this.default_route_settings).throttling_burst_limit == 200
    error_message = "Requests are limited."
  }

  assert {
    condition     = one(aws_apigatewayv2_stage.this.access_log_settings).destination_arn == aws_cloudwatch_log_group.access.arn && !can(regex("(?i)header|querystring|cookie|identity|claims", one(aws_apigatewayv2_stage.this.access_log_settings).format))
    error_message = "Requests are logged, without what may hold a token."
  }

  assert {
    condition     = aws_cloudwatch_log_group.access.retention_in_days == 90 && length(aws_apigatewayv2_api.this.cors_configuration) == 0
    error_message = "Logs expire, and no page of another origin may call."
  }
}

run "refuses_closed_routes_without_an_issuer" {
  command = plan

  variables {
    jwt = null
  }

  expect_failures = [var.routes]
}

run "refuses_every_client_of_an_issuer" {
  command = plan

  variables {
    jwt = { issuer = "https://cognito-idp.eu-central-1.amazonaws.com/eu-central-1_abc", audiences = [] }
  }

  expect_failures = [var.jwt]
}

run "refuses_an_issuer_with_a_slash" {
  command = plan

  variables {
    jwt = { issuer = "https://cognito-idp.eu-central-1.amazonaws.com/eu-central-1_abc/", audiences = ["client"] }
  }

  expect_failures = [var.jwt]
}

run "refuses_credentials_for_every_origin" {
  command = plan

  variables {
    cors = { allow_origins = ["*"], allow_credentials = true }
  }

  expect_failures = [var.cors]
}

run "refuses_origins_with_paths" {
  command = plan

  variables {
    cors = { allow_origins = ["https://app.example.com/"] }
  }

  expect_failures = [var.cors]
}

run "refuses_odd_routes" {
  command = plan

  variables {
    routes = { "/orders" = { function_name = "dev-orders", invoke_arn = "arn", public = true } }
  }

  expect_failures = [var.routes]
}

run "pages_of_named_origins_may_call" {
  command = plan

  variables {
    cors        = { allow_origins = ["https://app.example.com"], allow_credentials = true }
    kms_key_arn = "arn:aws:kms:eu-central-1:123456789012:key/11111111-2222-3333-4444-555555555555"
  }

  assert {
    condition     = one(aws_apigatewayv2_api.this.cors_configuration).allow_origins == toset(["https://app.example.com"]) && one(aws_apigatewayv2_api.this.cors_configuration).allow_credentials
    error_message = "As they were named."
  }

  assert {
    condition     = aws_cloudwatch_log_group.access.kms_key_id == var.kms_key_arn
    error_message = "The log is encrypted with the key that was given."
  }
}

run "refuses_what_would_refuse_everybody_or_an_alias" {
  command = plan

  variables {
    throttling         = { rate = 0, burst = 0 }
    log_retention_days = 100
    kms_key_arn        = "arn:aws:kms:eu-central-1:123456789012:alias/logs"
    name               = "dev api"
  }

  expect_failures = [var.throttling, var.log_retention_days, var.kms_key_arn, var.name]
}

run "example" {
  command = plan

  module {
    source = "./examples/basic"
  }

  assert {
    condition     = module.api.domain_name == "a1b2c3.execute-api.eu-central-1.amazonaws.com"
    error_message = "The host name of an origin."
  }
}
