# Standard logging v2: delivered by CloudWatch's log delivery, without the access control lists that the older way writes to the bucket.
# Its API is in us-east-1, whichever region the bucket is in.
resource "aws_cloudwatch_log_delivery_source" "this" {
  count = var.log_bucket_arn == null ? 0 : 1

  name         = var.name
  log_type     = "ACCESS_LOGS"
  resource_arn = aws_cloudfront_distribution.this.arn
}

resource "aws_cloudwatch_log_delivery_destination" "this" {
  count = var.log_bucket_arn == null ? 0 : 1

  name          = var.name
  output_format = "json"

  delivery_destination_configuration {
    destination_resource_arn = var.log_bucket_arn
  }
}

resource "aws_cloudwatch_log_delivery" "this" {
  count = var.log_bucket_arn == null ? 0 : 1

  delivery_source_name     = aws_cloudwatch_log_delivery_source.this[0].name
  delivery_destination_arn = aws_cloudwatch_log_delivery_destination.this[0].arn
}
