# The most that a function's role of a stage can ever do, whatever its own policies say.
locals {
  app_boundaries = {
    for name, stage in local.stages : name => [
      {
        Sid    = "Logs"
        Effect = "Allow"
        Action = ["logs:CreateLogGroup", "logs:CreateLogStream", "logs:PutLogEvents"]
        # An edge function logs in whichever region answers; streams have names that Lambda makes up.
        Resource = concat(
          [for function in var.functions.regional : "arn:${local.partition}:logs:${var.data_region}:${var.account_id}:log-group:/aws/lambda/${name}-${function}:log-stream:*"],
          flatten([for function in var.functions.edge : [
            "arn:${local.partition}:logs:*:${var.account_id}:log-group:/aws/lambda/us-east-1.${name}-${function}",
            "arn:${local.partition}:logs:*:${var.account_id}:log-group:/aws/lambda/us-east-1.${name}-${function}:log-stream:*",
          ]]),
        )
      },
      {
        Sid      = "Data"
        Effect   = "Allow"
        Action   = ["s3:GetObject", "s3:PutObject", "s3:DeleteObject"]
        Resource = [for root in var.roots.apis : "arn:${local.partition}:s3:::${var.name}-${name}-${root}-data/*"]
      },
      {
        Sid      = "ListData"
        Effect   = "Allow"
        Action   = ["s3:ListBucket"]
        Resource = [for root in var.roots.apis : "arn:${local.partition}:s3:::${var.name}-${name}-${root}-data"]
      },
      {
        Sid      = "Secrets"
        Effect   = "Allow"
        Action   = ["secretsmanager:GetSecretValue"]
        Resource = ["arn:${local.partition}:secretsmanager:${var.data_region}:${var.account_id}:secret:${name}/*"]
      },
    ]
  }

  # The most that a role of this root can ever do: the actions that its policies name, and never anything to itself.
  ci_statements = flatten([
    local.builds ? [local.build_policy] : [], [local.modules_policy], values(local.plan_policies), values(local.apply_policies),
    values(local.dry_run_policies), values(local.publish_policies), values(local.promote_policies),
  ])
  ci_actions = sort(distinct(flatten([for statement in local.ci_statements : statement.Action if statement.Effect == "Allow"])))
}

resource "aws_iam_policy" "app" {
  for_each = local.app_boundaries

  name        = "app-${each.key}"
  path        = "/ci/"
  description = "Bounds the roles of ${each.key}'s functions"
  policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [for statement in each.value : statement if length(statement.Resource) > 0]
  })
}

resource "aws_iam_policy" "ci" {
  name        = "ci"
  path        = "/ci/"
  description = "Bounds the roles that GitHub Actions takes"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Sid    = "OnlyWhatTheRolesAreFor"
        Effect = "Allow"
        Action = local.ci_actions
        # A boundary grants nothing: which resources is said by each role's own policies.
        Resource = ["*"]
      },
      local.deny_ci,
    ]
  })
}
