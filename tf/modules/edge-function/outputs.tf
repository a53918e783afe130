output "function_name" {
  description = "The name that publish-edge-version publishes to."
  value       = aws_lambda_function.this.function_name
}

# No output depends on the code or on a version: a plan after a publish would not be empty.
output "function_arn" {
  description = "ARN without a version. CloudFront takes a version's ARN alone: it comes from the release record."
  value       = aws_lambda_function.this.arn
}

output "role_arn" {
  description = "ARN of the function's role."
  value       = aws_iam_role.this.arn
}

output "trust" {
  description = "The role's trust policy as data."
  value       = local.trust
}
