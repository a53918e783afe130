data "aws_caller_identity" "current" {}

data "aws_partition" "current" {}

resource "aws_s3_bucket" "this" {
  #checkov:skip=CKV_AWS_18:What reads of a log bucket would be logged to is another log bucket, and so on without an end
  #checkov:skip=CKV_AWS_144:Logs hold visitors' addresses and stay in the region that was chosen for them
  #checkov:skip=CKV_AWS_145:S3 delivers server access logs to buckets with SSE-S3 alone
  #checkov:skip=CKV2_AWS_62:Nothing waits for a log file
  bucket        = var.bucket_name
  force_destroy = var.force_destroy
  tags          = var.tags
}

resource "aws_s3_bucket_versioning" "this" {
  bucket = aws_s3_bucket.this.id

  versioning_configuration {
    status = "Enabled"
  }
}

resource "aws_s3_bucket_server_side_encryption_configuration" "this" {
  bucket = aws_s3_bucket.this.id

  rule {
    apply_server_side_encryption_by_default {
      # https://docs.aws.amazon.com/AmazonS3/latest/userguide/enable-server-access-logging.html: a log bucket takes no KMS key.
      sse_algorithm = "AES256"
    }
  }
}

resource "aws_s3_bucket_public_access_block" "this" {
  bucket                  = aws_s3_bucket.this.id
  block_public_acls       = true
  block_public_policy     = true
  ignore_public_acls      = true
  restrict_public_buckets = true
}

# Without access control lists: both kinds of delivery are allowed by the bucket policy alone.
resource "aws_s3_bucket_ownership_controls" "this" {
  bucket = aws_s3_bucket.this.id

  rule {
    object_ownership = "BucketOwnerEnforced"
  }
}

resource "aws_s3_bucket_lifecycle_configuration" "this" {
  bucket = aws_s3_bucket.this.id

  rule {
    id     = "retention"
    status = "Enabled"

    filter {}

    expiration {
      days = var.retention_days
    }

    # Gone is gone: a version that lives on would keep the addresses longer than was said.
    noncurrent_version_expiration {
      noncurrent_days = 1
    }

    abort_incomplete_multipart_upload {
      days_after_initiation = 7
    }
  }

  depends_on = [aws_s3_bucket_versioning.this]
}

resource "aws_s3_bucket_policy" "this" {
  bucket = aws_s3_bucket.this.id
  policy = jsonencode(local.policy)

  depends_on = [aws_s3_bucket_public_access_block.this]
}

locals {
  arn     = aws_s3_bucket.this.arn
  account = data.aws_caller_identity.current.account_id

  # https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/AWS-logs-infrastructure-V2-S3.html: a distribution's source is in us-east-1,
  # whichever region its logs go to.
  distributions = {
    Sid       = "AllowDistributions"
    Effect    = "Allow"
    Principal = { Service = "delivery.logs.amazonaws.com" }
    Action    = "s3:PutObject"
    Resource  = "${local.arn}/AWSLogs/${local.account}/*"
    Condition = {
      StringEquals = { "aws:SourceAccount" = local.account, "s3:x-amz-acl" = "bucket-owner-full-control" }
      ArnEquals    = { "aws:SourceArn" = [for name in var.distribution_names : "arn:${data.aws_partition.current.partition}:logs:us-east-1:${local.account}:delivery-source:${name}"] }
    }
  }

  # https://docs.aws.amazon.com/AmazonS3/latest/userguide/enable-server-access-logging.html
  buckets = {
    Sid       = "AllowBuckets"
    Effect    = "Allow"
    Principal = { Service = "logging.s3.amazonaws.com" }
    Action    = "s3:PutObject"
    Resource  = "${local.arn}/s3/*"
    Condition = {
      StringEquals = { "aws:SourceAccount" = local.account }
      ArnEquals    = { "aws:SourceArn" = [for name in var.source_bucket_names : "arn:${data.aws_partition.current.partition}:s3:::${name}"] }
    }
  }

  tls = {
    Sid       = "DenyWithoutTls"
    Effect    = "Deny"
    Principal = "*"
    # Every action there is, as only a Deny may say: nothing goes over the wire in the clear.
    Action    = "s3:*"
    Resource  = [local.arn, "${local.arn}/*"]
    Condition = { Bool = { "aws:SecureTransport" = "false" } }
  }

  policy = {
    Version = "2012-10-17"
    Statement = concat(
      [local.tls],
      length(var.distribution_names) > 0 ? [local.distributions] : [],
      length(var.source_bucket_names) > 0 ? [local.buckets] : [],
    )
  }
}
