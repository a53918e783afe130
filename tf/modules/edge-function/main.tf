data "aws_caller_identity" "current" {}

data "aws_partition" "current" {}

data "aws_region" "current" {}

# https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/edge-functions-restrictions.html says what Lambda@Edge does not have.
resource "aws_lambda_function" "this" {
  #checkov:skip=CKV_AWS_50:Lambda@Edge has no X-Ray tracing
  #checkov:skip=CKV_AWS_115:Lambda@Edge has no reserved concurrency
  #checkov:skip=CKV_AWS_116:Lambda@Edge has no dead-letter queue; CloudFront waits for each answer
  #checkov:skip=CKV_AWS_117:Lambda@Edge has no VPC
  #checkov:skip=CKV_AWS_272:publish-edge-version refuses any code but that of the hash it was given, and it is no work of AWS Signer's
  function_name = var.function_name
  description   = "Lambda@Edge; the code is published by the pipeline"
  role          = aws_iam_role.this.arn
  runtime       = var.runtime
  handler       = var.handler
  memory_size   = var.memory_size
  timeout       = var.timeout
  architectures = ["x86_64"]
  tags          = var.tags

  # Passes requests and responses through until the pipeline publishes; made of placeholder/ by scripts/placeholders.ts.
  filename = "${path.module}/placeholder.zip"

  lifecycle {
    # The code is the pipeline's. It is never read back, so that a plan after a publish is empty.
    ignore_changes = [filename, source_code_hash, s3_bucket, s3_key, s3_object_version]

    precondition {
      condition     = data.aws_region.current.id == "us-east-1"
      error_message = "Lambda@Edge functions live in us-east-1: hand the module a provider of that region (providers = { aws = aws.us_east_1 })."
    }
  }

  depends_on = [aws_iam_role_policy.log]
}

resource "aws_iam_role" "this" {
  name                 = "${var.function_name}-edge"
  path                 = var.role_path
  permissions_boundary = var.permissions_boundary
  assume_role_policy   = jsonencode(local.trust)
  tags                 = var.tags
}

resource "aws_iam_role_policy" "log" {
  name   = "log"
  role   = aws_iam_role.this.id
  policy = jsonencode(local.log)
}

resource "aws_iam_role_policy" "own" {
  count = var.policy == null ? 0 : 1

  name   = "own"
  role   = aws_iam_role.this.id
  policy = var.policy
}

locals {
  # CloudFront replicates the function under the second principal, and refuses a function whose role does not name it.
  trust = {
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = { Service = ["lambda.amazonaws.com", "edgelambda.amazonaws.com"] }
      Action    = "sts:AssumeRole"
    }]
  }

  log_group = "arn:${data.aws_partition.current.partition}:logs:*:${data.aws_caller_identity.current.account_id}:log-group:/aws/lambda/us-east-1.${var.function_name}"

  # The region is a wildcard, as a replica logs in whichever region answers the request.
  log = {
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Action = "logs:CreateLogGroup"
        # AWS's reference has the group's ARN, its refusals name it with a stream at its end: both.
        Resource = [local.log_group, "${local.log_group}:log-stream:"]
      },
      {
        Effect = "Allow"
        Action = ["logs:CreateLogStream", "logs:PutLogEvents"]
        # Streams have names that Lambda makes up.
        Resource = "${local.log_group}:log-stream:*"
      },
    ]
  }
}
