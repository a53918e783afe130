output "bucket" {
  description = "The bucket's name, for the actions' inputs bucket and release-bucket."
  value       = aws_s3_bucket.this.id
}

output "arn" {
  description = "The bucket's ARN."
  value       = aws_s3_bucket.this.arn
}

output "policy" {
  description = "The bucket policy as data: tests read what AWS would."
  value       = local.policy
}
