mock_provider "aws" {
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

  mock_resource "aws_iam_role" {
    defaults = { arn = "arn:aws:iam::123456789012:role/dev-router-edge" }
  }
}

variables {
  function_name = "dev-router"
  event_types   = ["origin-request"]
  runtime       = "nodejs22.x"
}

run "both_services_are_trusted" {
  command = plan

  assert {
    condition     = toset(jsondecode(aws_iam_role.this.assume_role_policy).Statement[0].Principal.Service) == toset(["lambda.amazonaws.com", "edgelambda.amazonaws.com"])
    error_message = "CloudFront refuses a function whose role does not trust edgelambda."
  }
}

run "has_nothing_that_the_edge_refuses" {
  command = plan

  assert {
    condition     = length(aws_lambda_function.this.environment) == 0 && length(aws_lambda_function.this.vpc_config) == 0 && aws_lambda_function.this.layers == null
    error_message = "No environment variables, no VPC, no layers."
  }

  assert {
    condition     = aws_lambda_function.this.architectures == tolist(["x86_64"])
    error_message = "The edge runs x86_64."
  }

  assert {
    condition     = !coalesce(aws_lambda_function.this.publish, false) && endswith(aws_lambda_function.this.filename, "placeholder.zip")
    error_message = "The placeholder is no version: what CloudFront runs is published by the pipeline."
  }
}

run "logs_wherever_a_replica_runs" {
  command = plan

  assert {
    condition     = jsondecode(aws_iam_role_policy.log.policy).Statement[0].Resource[0] == "arn:aws:logs:*:123456789012:log-group:/aws/lambda/us-east-1.dev-router"
    error_message = "Replicas log in the region that answers, under the name of the origin region."
  }
}

run "refuses_another_region" {
  command = plan

  override_data {
    target = data.aws_region.current
    values = { id = "eu-west-1" }
  }

  expect_failures = [aws_lambda_function.this]
}

run "refuses_more_memory_and_time_on_viewer_events" {
  command = plan

  variables {
    event_types = ["viewer-request"]
    memory_size = 256
    timeout     = 10
  }

  expect_failures = [var.memory_size, var.timeout]
}

run "takes_more_memory_and_time_on_origin_events" {
  command = plan

  variables {
    memory_size = 1024
    timeout     = 30
  }

  assert {
    condition     = aws_lambda_function.this.timeout == 30
    error_message = "Origin events have 30 seconds."
  }
}

run "refuses_what_the_edge_does_not_have" {
  command = plan

  variables {
    function_name = "arn:aws:lambda:us-east-1:123456789012:function:router"
    event_types   = ["viewer"]
    runtime       = "java21"
    handler       = "index"
    role_path     = "app"
    policy        = "{}"

    permissions_boundary = "app-dev"
  }

  expect_failures = [var.function_name, var.event_types, var.runtime, var.handler, var.role_path, var.permissions_boundary, var.policy]
}

run "refuses_more_time_than_there_is_and_less_memory" {
  command = plan

  variables {
    memory_size = 64
    timeout     = 31
  }

  expect_failures = [var.memory_size, var.timeout]
}

run "example" {
  command = plan

  module {
    source = "./examples/basic"
  }

  assert {
    condition     = module.router.function_name == "dev-router"
    error_message = "The function that publish-edge-version publishes to."
  }
}

run "refuses_a_name_that_its_role_has_no_room_for" {
  command = plan

  variables {
    function_name = "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
  }

  expect_failures = [var.function_name]
}
