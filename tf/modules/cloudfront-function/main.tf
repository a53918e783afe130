# An apply that changes runtime, comment or store publishes what DEVELOPMENT holds; the actions leave the LIVE code there.
resource "aws_cloudfront_function" "this" {
  name                         = var.function_name
  runtime                      = var.runtime
  comment                      = var.comment
  publish                      = true
  key_value_store_associations = var.key_value_store_arn == null ? null : [var.key_value_store_arn]

  # Passes requests and responses through until the pipeline publishes.
  code = file("${path.module}/placeholder.js")

  lifecycle {
    # The code is the pipeline's.
    ignore_changes = [code]
  }
}
