output "function_name" {
  description = "The function's name in AWS."
  value       = aws_lambda_function.this.function_name
}

output "function_arn" {
  description = "ARN without a version."
  value       = aws_lambda_function.this.arn
}

output "invoke_arn" {
  description = "What API Gateway calls."
  value       = aws_lambda_function.this.invoke_arn
}

output "role_arn" {
  description = "ARN of the function's role."
  value       = aws_iam_role.this.arn
}
