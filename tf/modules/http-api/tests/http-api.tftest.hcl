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
