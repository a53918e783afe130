output "role_arns" {
  description = "By role, for role-arn of the workflows."
  value = merge(
    { for role in module.build : "build" => role.arn },
    { modules = module.modules_role.arn },
    { for stage, role in module.plan : "plan-${stage}" => role.arn },
    { for stage, role in module.apply : "apply-${stage}" => role.arn },
    { for stage, role in module.publish : "publish-${stage}" => role.arn },
    { for stage, role in module.promote : "promote-${stage}" => role.arn },
  )
}

output "buckets" {
  description = "By stage, for the inputs bucket and release-bucket: edge code and releases, code of regional functions, state."
  value       = { for name, stage in local.stages : name => { edge = stage.edge_bucket, regional = stage.regional_bucket, state = stage.state_bucket } }
}

output "modules_bucket" {
  description = "For publish-module."
  value       = local.modules_bucket
}

output "boundaries" {
  description = "By stage, the boundary of its functions' roles."
  value       = { for name, policy in aws_iam_policy.app : name => policy.arn }
}

output "policies" {
  description = "What each role may do, as data: tests read what AWS would."
  value = merge(
    { for role in local.builds ? ["build"] : [] : role => local.build_policy },
    { modules = local.modules_policy },
    { for stage, statements in local.plan_policies : "plan-${stage}" => concat(statements, lookup(local.dry_run_policies, stage, [])) },
    { for stage, statements in local.apply_policies : "apply-${stage}" => concat(local.plan_policies[stage], statements) },
    { for stage, statements in local.publish_policies : "publish-${stage}" => statements },
    { for stage, statements in local.promote_policies : "promote-${stage}" => statements },
  )
}

output "trusts" {
  description = "Who may take each role, as data."
  value = merge(
    { for role in module.build : "build" => role.trust },
    { modules = module.modules_role.trust },
    { for stage, role in module.plan : "plan-${stage}" => role.trust },
    { for stage, role in module.apply : "apply-${stage}" => role.trust },
    { for stage, role in module.publish : "publish-${stage}" => role.trust },
    { for stage, role in module.promote : "promote-${stage}" => role.trust },
  )
}
