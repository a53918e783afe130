output "bucket" {
  description = "The bucket's name: where the site's files are uploaded to."
  value       = aws_s3_bucket.this.id
}

output "arn" {
  description = "The bucket's ARN."
  value       = aws_s3_bucket.this.arn
}

output "domain_name" {
  description = "The bucket's regional host name: the origin of a distribution."
  value       = aws_s3_bucket.this.bucket_regional_domain_name
}
