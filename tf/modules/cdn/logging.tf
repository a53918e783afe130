# Standard logging v2: delivered by CloudWatch's log delivery, without the access control lists that the older way writes to the bucket.
# Its API is in us-east-1, whichever region the bucket is in: the logs themselves go nowhere else than to the bucket.
# https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/standard-logging.html
resource "aws_cloudwatch_log_delivery_source" "this" {
  count = var.log_bucket_arn == null ? 0 : 1

  name         = var.name
  log_type     = "ACCESS_LOGS"
  resource_arn = aws_cloudfront_distribution.this.arn
  tags         = var.tags

  lifecycle {
    precondition {
      condition     = data.aws_region.current.id == "us-east-1"
      error_message = "CloudFront's log delivery is set up in us-east-1: hand the module a provider of that region (providers = { aws = aws.us_east_1 }). The log bucket may be in any."
    }
  }
}

resource "aws_cloudwatch_log_delivery_destination" "this" {
  count = var.log_bucket_arn == null ? 0 : 1

  name          = var.name
  output_format = "json"
  tags          = var.tags

  delivery_destination_configuration {
    destination_resource_arn = var.log_bucket_arn
  }
}

resource "aws_cloudwatch_log_delivery" "this" {
  count = var.log_bucket_arn == null ? 0 : 1

  delivery_source_name     = aws_cloudwatch_log_delivery_source.this[0].name
  delivery_destination_arn = aws_cloudwatch_log_delivery_destination.this[0].arn
  record_fields            = local.record_fields
  tags                     = var.tags
}

data "aws_region" "current" {}

locals {
  # No cookie, no query string, no referrer: they may hold tokens, as in the API's log.
  # https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/standard-logs-reference.html
  record_fields = [
    "date", "time", "x-edge-location", "sc-bytes", "c-ip", "c-port", "cs-method", "cs(Host)", "cs-uri-stem", "sc-status", "cs(User-Agent)",
    "x-edge-result-type", "x-edge-request-id", "x-host-header", "cs-protocol", "cs-protocol-version", "cs-bytes", "time-taken",
    "time-to-first-byte", "x-forwarded-for", "ssl-protocol", "ssl-cipher", "x-edge-response-result-type", "x-edge-detailed-result-type",
    "sc-content-type", "sc-content-len",
  ]
}
