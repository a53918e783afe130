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

  assert {
    condition     = aws_lambda_function.this.s3_bucket == "acme-artifacts" && aws_lambda_function.this.s3_key == "api/orders/sha256/e3b0/code.zip" && aws_lambda_function.this.filename == null
    error_message = "The code comes from where the release says, and from nowhere else."
  }

  assert {
    condition     = jsondecode(aws_iam_role.this.assume_role_policy).Statement[0].Principal == { Service = "lambda.amazonaws.com" } && length(jsondecode(aws_iam_role_policy.own.policy).Statement) == 1
    error_message = "Lambda runs it, and it writes its log and no more."
  }

  assert {
    condition     = one(aws_lambda_function.this.logging_config).log_group == "/aws/lambda/dev-orders" && aws_cloudwatch_log_group.this.name == "/aws/lambda/dev-orders" && aws_cloudwatch_log_group.this.retention_in_days == 90
    error_message = "The log group is there before the first line, so that Lambda does not make one that keeps logs for ever."
  }
}

run "code_changed_outside_fails_the_check" {
  command = plan

  # Without override_during it would be unknown in a plan, which counts as a failure of any check.
  override_resource {
    target          = aws_lambda_function.this
    override_during = plan
    values          = { code_sha256 = "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=" }
  }

  expect_failures = [check.code]
}

run "a_placeholder_before_the_first_release" {
  command = plan

  variables {
    artifact = null
    handler  = "app.handler"
  }

  # The placeholder's hash: it is what should run until then, and the check holds.
  override_resource {
    target          = aws_lambda_function.this
    override_during = plan
    values          = { code_sha256 = "fQPCTWgfWin44d0+/6n/KVoJ5uabIXxNYhEilEPl/Jc=" }
  }

  assert {
    condition     = endswith(aws_lambda_function.this.filename, "placeholder.zip") && aws_lambda_function.this.handler == "index.handler"
    error_message = "The placeholder has a handler of its own."
  }
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
    kms_key_arn = "arn:aws:kms:eu-central-1:123456789012:key/11111111-2222-3333-4444-555555555555"
    secret_arns = ["arn:aws:secretsmanager:eu-central-1:123456789012:secret:dev/jwt-AbCdEf"]
    environment = { JWT_SECRET_ID = "arn:aws:secretsmanager:eu-central-1:123456789012:secret:dev/jwt-AbCdEf", STAGE = "dev" }
  }

  assert {
    condition     = jsondecode(aws_iam_role_policy.own.policy).Statement[1].Resource == "arn:aws:secretsmanager:eu-central-1:123456789012:secret:dev/jwt-AbCdEf"
    error_message = "One secret, by its full ARN."
  }

  assert {
    condition     = aws_lambda_function.this.kms_key_arn == var.kms_key_arn && aws_cloudwatch_log_group.this.kms_key_id == var.kms_key_arn
    error_message = "Variables and logs are encrypted with the key that was given."
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

run "refuses_what_lambda_would_refuse" {
  command = plan

  variables {
    function_name = "dev orders"
    handler       = "handler"
    memory_size   = 64
    timeout       = 901
    policy        = "{}"
    role_path     = "app"

    permissions_boundary = "app-dev"
    kms_key_arn          = "alias/orders"
    runtime              = "nodejs"
  }

  expect_failures = [var.function_name, var.handler, var.memory_size, var.timeout, var.policy, var.role_path, var.permissions_boundary, var.kms_key_arn, var.runtime]
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

run "refuses_a_name_that_its_role_has_no_room_for" {
  command = plan

  variables {
    function_name = "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
  }

  expect_failures = [var.function_name]
}
