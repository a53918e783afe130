locals {
  issuer = "token.actions.githubusercontent.com"

  # Repositories made, renamed or transferred after 2026-07-15 send the second form of the subject, with ids that no other repository gets.
  subjects = [
    "repo:${var.repository.owner}/${var.repository.name}:environment:${var.environment}",
    "repo:${var.repository.owner}@${var.repository.owner_id}/${var.repository.name}@${var.repository.id}:environment:${var.environment}",
  ]

  # StringEquals throughout: a claim that is absent matches nothing, and neither does one of another repository.
  trust = {
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = { Federated = var.provider_arn }
      Action    = "sts:AssumeRoleWithWebIdentity"
      Condition = {
        StringEquals = {
          "${local.issuer}:aud"              = "sts.amazonaws.com"
          "${local.issuer}:sub"              = local.subjects
          "${local.issuer}:repository_id"    = var.repository.id
          "${local.issuer}:job_workflow_ref" = var.job_workflow_refs
        }
      }
    }]
  }
}

resource "aws_iam_role" "this" {
  #checkov:skip=CKV_AWS_393:It does not resolve local.subjects, and its pattern knows no subject with ids, which GitHub sends for new repositories; each is compared by equality
  name                 = var.name
  path                 = var.path
  description          = "GitHub Actions, ${var.repository.owner}/${var.repository.name}, environment ${var.environment}"
  assume_role_policy   = jsonencode(local.trust)
  permissions_boundary = var.permissions_boundary
  max_session_duration = var.max_session_seconds
  tags                 = var.tags
}

resource "aws_iam_role_policy" "this" {
  for_each = var.policies

  name   = each.key
  role   = aws_iam_role.this.id
  policy = jsonencode({ Version = "2012-10-17", Statement = each.value })
}

resource "aws_iam_role_policy_attachment" "this" {
  for_each = var.managed_policies

  role       = aws_iam_role.this.id
  policy_arn = each.value
}
