# One call a role. Environments: build, modules, STAGE-plan, STAGE-publish, and STAGE with reviewers (apply and promote).
locals {
  provider_arn = "${local.iam}:oidc-provider/${local.issuer}"
}

module "build" {
  source = "../modules/github-oidc-role"
  count  = local.builds ? 1 : 0

  name                 = "build"
  path                 = "/ci/"
  provider_arn         = local.provider_arn
  repository           = var.repository
  environment          = "build"
  job_workflow_refs    = var.workflows.build
  permissions_boundary = aws_iam_policy.ci.arn
  policies             = { build = local.build_policy }

  depends_on = [aws_iam_openid_connect_provider.github]
}

module "modules_role" {
  source = "../modules/github-oidc-role"

  name                 = "modules"
  path                 = "/ci/"
  provider_arn         = local.provider_arn
  repository           = var.repository
  environment          = "modules"
  job_workflow_refs    = var.workflows.modules
  permissions_boundary = aws_iam_policy.ci.arn
  policies             = { modules = local.modules_policy }

  depends_on = [aws_iam_openid_connect_provider.github]
}

module "plan" {
  source   = "../modules/github-oidc-role"
  for_each = local.stages

  name                 = "plan-${each.key}"
  path                 = "/ci/"
  provider_arn         = local.provider_arn
  repository           = var.repository
  environment          = "${each.key}-plan"
  job_workflow_refs    = var.workflows.plan
  permissions_boundary = aws_iam_policy.ci.arn
  policies             = { for name, statements in local.dry_run_policies : "dry-run" => statements if name == each.key }
  managed_policies     = { for name, read in local.read_policies : read.part => aws_iam_policy.read[name].arn if read.stage == each.key }

  depends_on = [aws_iam_openid_connect_provider.github]
}

module "apply" {
  source   = "../modules/github-oidc-role"
  for_each = local.stages

  name                 = "apply-${each.key}"
  path                 = "/ci/"
  provider_arn         = local.provider_arn
  repository           = var.repository
  environment          = each.key
  job_workflow_refs    = var.workflows.apply
  permissions_boundary = aws_iam_policy.ci.arn
  policies             = { apply = local.apply_policies[each.key] }
  managed_policies     = { for name, read in local.read_policies : read.part => aws_iam_policy.read[name].arn if read.stage == each.key }

  depends_on = [aws_iam_openid_connect_provider.github]
}

module "publish" {
  source   = "../modules/github-oidc-role"
  for_each = local.stages

  name                 = "publish-${each.key}"
  path                 = "/ci/"
  provider_arn         = local.provider_arn
  repository           = var.repository
  environment          = "${each.key}-publish"
  job_workflow_refs    = var.workflows.publish
  permissions_boundary = aws_iam_policy.ci.arn
  policies             = { publish = local.publish_policies[each.key] }

  depends_on = [aws_iam_openid_connect_provider.github]
}

module "promote" {
  source   = "../modules/github-oidc-role"
  for_each = local.promoted

  name                 = "promote-${each.key}"
  path                 = "/ci/"
  provider_arn         = local.provider_arn
  repository           = var.repository
  environment          = each.key
  job_workflow_refs    = var.workflows.promote
  permissions_boundary = aws_iam_policy.ci.arn
  policies             = { promote = local.promote_policies[each.key] }

  depends_on = [aws_iam_openid_connect_provider.github]
}

# What plan and apply share: managed, as the inline policies of a role have 10,240 characters in all.
resource "aws_iam_policy" "read" {
  for_each = local.read_policies

  name        = "read-${each.key}"
  path        = "/ci/"
  description = "What a plan of ${each.value.stage}'s roots reads: ${each.value.part}"
  policy      = each.value.policy
}
