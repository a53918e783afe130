# Both are known before the bucket exists, so that a plan can tell whether something logs to it; whoever uses them waits for the bucket.
output "bucket" {
  description = "The bucket's name, for log_bucket of static-site and artifact-store."
  value       = var.bucket_name

  depends_on = [aws_s3_bucket_policy.this, aws_s3_bucket_ownership_controls.this]
}

output "arn" {
  description = "The bucket's ARN, for log_bucket_arn of cdn."
  value       = "arn:${data.aws_partition.current.partition}:s3:::${var.bucket_name}"

  depends_on = [aws_s3_bucket_policy.this, aws_s3_bucket_ownership_controls.this]
}

output "policy" {
  description = "The bucket policy as data: tests read what AWS would."
  value       = local.policy
}
