# None of these depends on a release: an output that did would make the plan after a publish non-empty.
output "distribution_id" {
  description = "For the actions' input distribution-id."
  value       = aws_cloudfront_distribution.this.id
}

output "arn" {
  description = "ARN, for bucket policies."
  value       = aws_cloudfront_distribution.this.arn
}

output "domain_name" {
  description = "CloudFront's host name of it: what a DNS alias points to."
  value       = aws_cloudfront_distribution.this.domain_name
}

output "hosted_zone_id" {
  description = "The zone of that host name, for an alias record of Route 53."
  value       = aws_cloudfront_distribution.this.hosted_zone_id
}

output "origin_access_control_id" {
  description = "Id of what signs requests to private buckets, null where there is none: a role that may change it names it."
  value       = one(aws_cloudfront_origin_access_control.this[*].id)
}

output "log_delivery_id" {
  description = "Id of what delivers the access log, null where there is none."
  value       = one(aws_cloudwatch_log_delivery.this[*].id)
}

output "response_headers_policy_id" {
  description = "Id of the policy of security headers, null where there is none."
  value       = one(aws_cloudfront_response_headers_policy.this[*].id)
}
