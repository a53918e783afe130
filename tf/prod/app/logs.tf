# The stage's access logs. tf/ci makes the bucket, so that what a stage applies cannot delete what was seen of it.
data "aws_s3_bucket" "logs" {
  bucket = "${local.name}-logs-${local.stage}"
}
