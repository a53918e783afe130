data "aws_caller_identity" "current" {}

data "aws_partition" "current" {}

data "aws_region" "current" {}

# The hash decides whether there is something to deploy; upload-artifact-hash writes it with a newline at its end.
data "aws_s3_object" "hash" {
  count = var.artifact == null ? 0 : 1

  bucket = var.artifact.bucket
  key    = var.artifact.hash_key
}

locals {
  hash        = one([for object in data.aws_s3_object.hash : chomp(object.body)])
  placeholder = "${path.module}/placeholder.zip"
}

resource "aws_lambda_function" "this" {
  #checkov:skip=CKV_AWS_50:API Gateway's HTTP APIs take no part in X-Ray, so that a trace would hold this function alone
  #checkov:skip=CKV_AWS_115:The API in front limits requests a second; a reservation would be taken from the account's other functions
  #checkov:skip=CKV_AWS_116:A dead-letter queue is for asynchronous calls, and API Gateway waits for each answer
  #checkov:skip=CKV_AWS_117:It reaches S3 and Secrets Manager alone, over TLS and under its role; a VPC would add nothing to that
  #checkov:skip=CKV_AWS_173:kms_key_arn is the caller's; there is no secret in the variables, and Lambda encrypts them with a key of its own
  #checkov:skip=CKV_AWS_272:What runs is compared with the released hash by the check below
  function_name    = var.function_name
  role             = aws_iam_role.this.arn
  runtime          = var.runtime
  handler          = var.artifact == null ? "index.handler" : var.handler
  memory_size      = var.memory_size
  timeout          = var.timeout
  architectures    = ["x86_64"]
  filename         = var.artifact == null ? local.placeholder : null
  s3_bucket        = try(var.artifact.bucket, null)
  s3_key           = try(var.artifact.key, null)
  source_code_hash = var.artifact == null ? filebase64sha256(local.placeholder) : local.hash
  kms_key_arn      = length(var.environment) > 0 ? var.kms_key_arn : null
  tags             = var.tags

  environment {
    variables = var.environment
  }

  logging_config {
    log_format = "JSON"
    log_group  = aws_cloudwatch_log_group.this.name
  }

  lifecycle {
    precondition {
      condition     = local.hash == null || can(regex("^[A-Za-z0-9+/]{43}=$", local.hash))
      error_message = "The object that artifact.hash_key names holds no base64 SHA-256: is it the one that upload-artifact-hash wrote?"
    }
  }

  depends_on = [aws_iam_role_policy.own]
}

# An empty plan alone proves nothing about what runs: source_code_hash does not see code that was changed outside of Terraform.
check "code" {
  assert {
    condition     = aws_lambda_function.this.code_sha256 == aws_lambda_function.this.source_code_hash
    error_message = "${var.function_name} does not run the code that it should: AWS has ${aws_lambda_function.this.code_sha256}, released is ${aws_lambda_function.this.source_code_hash}. Somebody changed it outside of Terraform; terraform apply -replace of this function, or a new release, puts it right."
  }
}

resource "aws_cloudwatch_log_group" "this" {
  #checkov:skip=CKV_AWS_158:kms_key_arn is the caller's; CloudWatch encrypts with a key of its own without one
  #checkov:skip=CKV_AWS_338:log_retention_days is the caller's; logs may hold what concerns persons and are not kept longer than they are needed
  name              = "/aws/lambda/${var.function_name}"
  retention_in_days = var.log_retention_days
  kms_key_id        = var.kms_key_arn
  tags              = var.tags
}

resource "aws_iam_role" "this" {
  name                 = "${var.function_name}-lambda"
  path                 = var.role_path
  permissions_boundary = var.permissions_boundary
  tags                 = var.tags

  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = { Service = "lambda.amazonaws.com" }
      Action    = "sts:AssumeRole"
    }]
  })
}

resource "aws_iam_role_policy" "own" {
  name   = "own"
  role   = aws_iam_role.this.id
  policy = jsonencode(local.own)
}

resource "aws_iam_role_policy" "more" {
  count = var.policy == null ? 0 : 1

  name   = "more"
  role   = aws_iam_role.this.id
  policy = var.policy
}

locals {
  log_group = "arn:${data.aws_partition.current.partition}:logs:${data.aws_region.current.id}:${data.aws_caller_identity.current.account_id}:log-group:/aws/lambda/${var.function_name}"

  own = {
    Version = "2012-10-17"
    Statement = concat(
      [{
        Effect = "Allow"
        Action = ["logs:CreateLogStream", "logs:PutLogEvents"]
        # Streams have names that Lambda makes up.
        Resource = "${local.log_group}:log-stream:*"
      }],
      [for arn in var.secret_arns : {
        Effect   = "Allow"
        Action   = ["secretsmanager:GetSecretValue"]
        Resource = arn
      }],
    )
  }
}
