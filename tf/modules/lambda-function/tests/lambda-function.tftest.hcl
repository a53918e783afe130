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

  mock_data "aws_s3_object" {
    defaults = { body = "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n" }
  }

  mock_resource "aws_iam_role" {
    defaults = { arn = "arn:aws:iam::123456789012:role/dev-orders-lambda" }
  }

  mock_resource "aws_lambda_function" {
    defaults = { code_sha256 = "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=" }
  }
}

variables {
  function_name = "dev-orders"
  runtime       = "nodejs22.x"
  artifact = {
    bucket   = "acme-artifacts"
    key      = "api/orders/sha256/e3b0/code.zip"
    hash_key = "api/orders/sha256/e3b0/code.zip.base64sha256"
  }
}

run "the_hash_decides_without_its_newline" {
  command = plan

  assert {
    condition     = aws_lambda_function.this.source_code_hash == "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU="
    error_message = "source_code_hash is the object's text, chomped."
  }
}

run "code_changed_outside_fails_the_check" {
  command = plan

  override_resource {
    target = aws_lambda_function.this
    values = { code_sha256 = "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=" }
  }

  expect_failures = [check.code]
}

run "a_placeholder_before_the_first_release" {
  command = plan

  variables {
    artifact = null
    handler  = "app.handler"
  }

  override_resource {
    target = aws_lambda_function.this
    values = { code_sha256 = "unknown" }
  }

  assert {
    condition     = endswith(aws_lambda_function.this.filename, "placeholder.zip") && aws_lambda_function.this.handler == "index.handler"
    error_message = "The placeholder has a handler of its own."
  }

  expect_failures = [check.code]
}

run "a_hash_object_that_holds_something_else" {
  command = plan

  override_data {
    target = data.aws_s3_object.hash
    values = { body = "PK" }
  }

  expect_failures = [aws_lambda_function.this]
}

run "reads_its_own_secrets_alone" {
  command = plan

  variables {
    secret_arns = ["arn:aws:secretsmanager:eu-central-1:123456789012:secret:dev/jwt-AbCdEf"]
    environment = { JWT_SECRET_ID = "arn:aws:secretsmanager:eu-central-1:123456789012:secret:dev/jwt-AbCdEf", STAGE = "dev" }
  }

  assert {
    condition     = jsondecode(aws_iam_role_policy.own.policy).Statement[1].Resource == "arn:aws:secretsmanager:eu-central-1:123456789012:secret:dev/jwt-AbCdEf"
    error_message = "One secret, by its full ARN."
  }
}

run "refuses_secrets_in_the_environment" {
  command = plan

  variables {
    environment = { JWT_SECRET = "hunter2" }
  }

  expect_failures = [var.environment]
}

run "refuses_lambdas_own_variables" {
  command = plan

  variables {
    environment = { AWS_REGION = "eu-central-1" }
  }

  expect_failures = [var.environment]
}

run "refuses_wildcard_secrets" {
  command = plan

  variables {
    secret_arns = ["arn:aws:secretsmanager:eu-central-1:123456789012:secret:*"]
  }

  expect_failures = [var.secret_arns]
}

run "refuses_the_code_as_its_hash" {
  command = plan

  variables {
    artifact = { bucket = "b", key = "code.zip", hash_key = "code.zip" }
  }

  expect_failures = [var.artifact]
}

run "refuses_odd_retentions" {
  command = plan

  variables {
    log_retention_days = 100
  }

  expect_failures = [var.log_retention_days]
}

run "example" {
  command = plan

  module {
    source = "./examples/basic"
  }

  # The placeholder's: what runs is what should.
  override_resource {
    target          = module.orders.aws_lambda_function.this
    override_during = plan
    values          = { code_sha256 = "fQPCTWgfWin44d0+/6n/KVoJ5uabIXxNYhEilEPl/Jc=" }
  }

  assert {
    condition     = module.orders.function_name == "dev-orders"
    error_message = "The function is there before its code is."
  }
}
