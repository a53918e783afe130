output "function_name" {
  description = "The name that publish-edge-version publishes to."
  value       = aws_cloudfront_function.this.name
}

output "function_arn" {
  description = "ARN; it is the same whatever code is published, so that an association never changes with it."
  value       = aws_cloudfront_function.this.arn
}
