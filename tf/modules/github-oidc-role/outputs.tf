output "arn" {
  description = "The role's ARN, for role-arn of the workflows."
  value       = aws_iam_role.this.arn
}

output "name" {
  description = "The role's name."
  value       = aws_iam_role.this.name
}

output "trust" {
  description = "The trust policy as data: tests read what AWS would."
  value       = local.trust
}
