resource "aws_s3_bucket" "this" {
  #checkov:skip=CKV_AWS_18:log_bucket is the caller's: without one, who reads and writes is in CloudTrail alone
  #checkov:skip=CKV_AWS_144:What is here can be built again or has versions; a copy elsewhere would leave the region that was chosen for it
  #checkov:skip=CKV2_AWS_62:Nothing waits for an artifact; whoever needs one reads it by its name
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
    bucket_key_enabled = var.kms_key_arn != null

    apply_server_side_encryption_by_default {
      sse_algorithm     = var.kms_key_arn == null ? "AES256" : "aws:kms"
      kms_master_key_id = var.kms_key_arn
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

resource "aws_s3_bucket_ownership_controls" "this" {
  bucket = aws_s3_bucket.this.id

  rule {
    object_ownership = "BucketOwnerEnforced"
  }
}

resource "aws_s3_bucket_lifecycle_configuration" "this" {
  bucket = aws_s3_bucket.this.id

  rule {
    id     = "noncurrent"
    status = "Enabled"

    filter {}

    noncurrent_version_expiration {
      noncurrent_days = var.noncurrent_days
    }

    abort_incomplete_multipart_upload {
      days_after_initiation = 7
    }
  }

  depends_on = [aws_s3_bucket_versioning.this]
}

resource "aws_s3_bucket_logging" "this" {
  count = var.log_bucket == null ? 0 : 1

  bucket        = aws_s3_bucket.this.id
  target_bucket = var.log_bucket
  target_prefix = "s3/${var.bucket_name}/"
}

resource "aws_s3_bucket_policy" "this" {
  bucket = aws_s3_bucket.this.id
  policy = jsonencode(local.policy)

  depends_on = [aws_s3_bucket_public_access_block.this]
}

locals {
  arn = aws_s3_bucket.this.arn

  tls = {
    Sid       = "DenyWithoutTls"
    Effect    = "Deny"
    Principal = "*"
    # Every action there is, as only a Deny may say: nothing goes over the wire in the clear.
    Action    = "s3:*"
    Resource  = [local.arn, "${local.arn}/*"]
    Condition = { Bool = { "aws:SecureTransport" = "false" } }
  }

  # s3:ObjectCreationOperation is true where an object comes into being, and not for the parts of a multipart upload, which carry no such header.
  immutable = {
    Sid       = "DenyOverwriting"
    Effect    = "Deny"
    Principal = "*"
    Action    = "s3:PutObject"
    Resource  = [for prefix in var.immutable_prefixes : "${local.arn}/${prefix}/*"]
    Condition = {
      Null = { "s3:if-none-match" = "true" }
      Bool = { "s3:ObjectCreationOperation" = "true" }
    }
  }

  compare_and_swap = {
    Sid       = "DenyUnconditionalWrites"
    Effect    = "Deny"
    Principal = "*"
    Action    = "s3:PutObject"
    Resource  = [for prefix in var.compare_and_swap_prefixes : "${local.arn}/${prefix}/*"]
    Condition = {
      Null = { "s3:if-none-match" = "true", "s3:if-match" = "true" }
      Bool = { "s3:ObjectCreationOperation" = "true" }
    }
  }

  policy = {
    Version = "2012-10-17"
    Statement = concat(
      [local.tls],
      length(var.immutable_prefixes) > 0 ? [local.immutable] : [],
      length(var.compare_and_swap_prefixes) > 0 ? [local.compare_and_swap] : [],
    )
  }
}
