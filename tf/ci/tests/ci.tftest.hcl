mock_provider "aws" {
  override_during = plan

  mock_data "aws_caller_identity" {
    defaults = { account_id = "123456789012" }
  }

  mock_data "aws_partition" {
    defaults = { partition = "aws" }
  }

  mock_resource "aws_iam_policy" {
    defaults = { arn = "arn:aws:iam::123456789012:policy/ci/mocked" }
  }

  mock_resource "aws_s3_bucket" {
    defaults = { arn = "arn:aws:s3:::mocked" }
  }
}

mock_provider "aws" {
  alias           = "us_east_1"
  override_during = plan

  mock_resource "aws_s3_bucket" {
    defaults = { arn = "arn:aws:s3:::mocked" }
  }
}

variables {
  stages = {
    dev  = { distributions = ["EDEV1", "EDEV2"], api_distributions = ["EDEV3"], origin_access_controls = ["EDEVA1", "EDEVA2"], response_headers_policies = ["b0b0b0b0-0000-4000-8000-000000000001", "b0b0b0b0-0000-4000-8000-000000000002", "b0b0b0b0-0000-4000-8000-000000000003"], cache_policies = ["b0b0b0b0-0000-4000-8000-000000000004"], apis = ["devapi1234"], log_deliveries = ["delDEV1", "delDEV2", "delDEV3"] }
    prod = { promote_from = "dev", distributions = ["EPROD1", "EPROD2"], api_distributions = ["EPROD3"], origin_access_controls = ["EPRODA1", "EPRODA2"], response_headers_policies = ["c0c0c0c0-0000-4000-8000-000000000001", "c0c0c0c0-0000-4000-8000-000000000002", "c0c0c0c0-0000-4000-8000-000000000003"], cache_policies = ["c0c0c0c0-0000-4000-8000-000000000004"], apis = ["prodapi123"], log_deliveries = ["delPROD1", "delPROD2", "delPROD3"] }
  }
}

run "the_roles_of_two_stages" {
  command = plan

  assert {
    condition = toset(keys(output.policies)) == toset([
      "build", "modules", "plan-dev", "apply-dev", "publish-dev", "plan-prod", "apply-prod", "publish-prod", "promote-prod",
    ])
    error_message = "One role a duty; nothing is promoted to the first stage."
  }

  assert {
    condition     = output.trusts["apply-prod"].Statement[0].Condition.StringEquals["token.actions.githubusercontent.com:sub"] == ["repo:acme/site:environment:prod", "repo:acme@101/site@202:environment:prod"]
    error_message = "Both forms of the subject, and the environment with reviewers."
  }

  assert {
    condition     = alltrue([for trust in values(output.trusts) : keys(trust.Statement[0].Condition) == ["StringEquals"]])
    error_message = "Trust is by equality alone."
  }

  assert {
    condition     = !strcontains(jsonencode([output.policies, output.trusts]), "StringLike") && !strcontains(jsonencode([output.policies, output.trusts]), "ForAllValues")
    error_message = "No pattern in a condition, and nothing that an absent claim passes."
  }
}

run "no_wildcard_but_where_aws_allows_no_better" {
  command = plan

  assert {
    condition = alltrue([
      for action in local.ci_actions : !strcontains(action, "*") || contains(["lambda:EnableReplication*", "lambda:DisableReplication*"], action)
    ])
    error_message = "Actions are named; the asterisk is part of two names."
  }

  assert {
    condition     = toset(flatten([for statements in values(output.policies) : [for statement in statements : statement.Sid if contains(statement.Resource, "*")]])) == toset(["Create", "DeliverAccessLogs"])
    error_message = "Only what does not exist yet, and log delivery, have no ARN."
  }

  assert {
    condition     = !contains(local.ci_actions, "secretsmanager:GetSecretValue") && !contains(local.ci_actions, "iam:CreateServiceLinkedRole")
    error_message = "No role of CI reads a secret or makes service-linked roles."
  }
}

run "stages_do_not_touch_each_other" {
  command = plan

  assert {
    condition = alltrue(flatten([
      for role in ["build", "plan-dev", "apply-dev", "publish-dev"] : [for statement in output.policies[role] : [for arn in statement.Resource : !strcontains(lower(arn), "prod")]]
    ]))
    error_message = "No role of dev names anything of prod."
  }

  assert {
    condition = alltrue(flatten([
      for role in ["apply-prod", "publish-prod"] : [for statement in output.policies[role] : [for arn in statement.Resource : !strcontains(lower(arn), "dev")]]
    ]))
    error_message = "No role of prod names anything of dev; promotion and its dry run alone read there."
  }

  assert {
    condition = alltrue(flatten([
      for statement in concat(output.policies["plan-prod"], output.policies["promote-prod"]) : [
        for arn in statement.Resource : !strcontains(lower(arn), "dev") || alltrue([for action in statement.Action : can(regex(":(Get|List|Describe)", action))])
      ]
    ]))
    error_message = "What promotion and its dry run may do in the stage it takes from is reading."
  }

  assert {
    condition = alltrue(flatten([
      for role in ["plan-dev", "plan-prod"] : [
        for statement in output.policies[role] : [for action in statement.Action : can(regex(":(Get|List|Describe|GET$)", action)) || statement.Sid == "Lock"]
      ]
    ]))
    error_message = "A role that plans writes nothing but the lock of a state."
  }
}

run "policies_are_within_iams_limits" {
  command = plan

  # https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html: white space does not count, and jsonencode writes none.
  assert {
    condition = alltrue([
      for policies in [local.apply_policies, local.publish_policies, local.promote_policies, local.dry_run_policies] : alltrue([
        for statements in values(policies) : length(jsonencode(statements)) < 10240 - 200
      ])
    ])
    error_message = "The inline policies of a role have at most 10,240 characters: ${jsonencode({ for name, statements in output.policies : name => length(jsonencode(statements)) })}."
  }

  assert {
    condition     = length(aws_iam_policy.ci.policy) <= 6144 && alltrue([for policy in concat(values(aws_iam_policy.app), values(aws_iam_policy.read)) : length(policy.policy) <= 6144])
    error_message = "A managed policy has at most 6,144 characters."
  }
}

run "longer_names_and_twice_the_functions_find_room" {
  command = plan

  variables {
    name      = "a-name-that-is-thirty-one-chars"
    functions = { edge = ["greeting", "jwt-cognito", "origin-by-country"], cloudfront = ["ab-test", "security-headers", "url-rewrite", "canonical-host", "trailing-slash"], regional = ["api", "orders"] }
  }

  assert {
    condition     = alltrue([for policy in values(aws_iam_policy.read) : length(policy.policy) <= 6144])
    error_message = "What a plan reads is in several policies: ${jsonencode({ for name, policy in aws_iam_policy.read : name => length(policy.policy) })}."
  }

  assert {
    condition     = sum([for name, read in local.read_policies : length(jsondecode(read.policy).Statement) if read.stage == "dev"]) == length(local.plan_policies["dev"])
    error_message = "Each statement is in one of them."
  }
}

run "an_apply_makes_bounded_roles_of_its_stage_alone" {
  command = plan

  assert {
    condition = one([
      for statement in local.apply_policies["dev"] : statement.Condition.StringEquals["iam:PermissionsBoundary"] if statement.Sid == "WriteBoundedRoles"
    ]) == "arn:aws:iam::123456789012:policy/ci/app-dev"
    error_message = "Roles are made with the stage's boundary."
  }

  # What an action that grants to others is allowed at all, it is allowed under a condition.
  assert {
    condition = alltrue(flatten([
      for statements in values(output.policies) : [
        for statement in statements : statement.Effect == "Deny" || can(statement.Condition) || alltrue([
          for action in statement.Action : !contains(["iam:AttachRolePolicy", "iam:CreateRole", "iam:PassRole", "iam:PutRolePolicy", "iam:UpdateAssumeRolePolicy", "lambda:AddPermission", "s3:CreateBucket"], action)
        ])
      ]
    ]))
    error_message = "Roles are written with a boundary and passed to Lambda alone, functions called by API Gateway, buckets made in one region."
  }

  assert {
    condition     = contains(local.apply_policies["dev"][*].Sid, "NeverTheRolesOfCi") && jsondecode(aws_iam_policy.ci.policy).Statement[1].Effect == "Deny"
    error_message = "The roles of CI and the boundaries are denied, in the policy and in the boundary."
  }

  assert {
    condition = one([for statement in local.app_boundaries["dev"] : statement.Resource if statement.Sid == "Secrets"]) == [
      "arn:aws:secretsmanager:eu-central-1:123456789012:secret:dev/*"
    ]
    error_message = "Functions read their own stage's secrets."
  }
}

run "an_apply_lets_api_gateway_alone_call_functions" {
  command = plan

  assert {
    condition = one([
      for statement in local.apply_policies["prod"] : statement.Condition.StringEquals["lambda:Principal"] if contains(statement.Action, "lambda:AddPermission")
    ]) == "apigateway.amazonaws.com"
    error_message = "Nobody else is let call a function: no other account, no other service, not everybody."
  }

  assert {
    condition = one([
      for statement in local.apply_policies["prod"] : statement.Condition.StringEquals["s3:locationconstraint"] if contains(statement.Action, "s3:CreateBucket")
    ]) == var.data_region
    error_message = "Buckets for customers' data are made where the data is to be."
  }
}

run "sites_without_an_api_let_nobody_call" {
  command = plan

  variables {
    roots = { apis = [] }
  }

  assert {
    condition     = !contains(flatten(local.apply_policies["dev"][*].Action), "lambda:AddPermission")
    error_message = "Without an API nothing has to call a function."
  }
}

run "the_first_apply_knows_no_ids" {
  command = plan

  variables {
    stages = { dev = {}, prod = { promote_from = "dev" } }
  }

  assert {
    condition     = alltrue(flatten([for statements in values(output.policies) : [for statement in statements : length(statement.Resource) > 0]]))
    error_message = "IAM refuses a statement without a resource."
  }

  assert {
    condition     = !contains(flatten([for statement in output.policies["publish-dev"] : statement.Action]), "cloudfront:UpdateDistribution")
    error_message = "Without an id no distribution can be changed."
  }
}

run "an_account_of_prod_alone" {
  command = plan

  variables {
    stages = { prod = {} }
  }

  assert {
    condition     = toset(keys(output.policies)) == toset(["modules", "plan-prod", "apply-prod", "publish-prod"]) && toset(keys(module.state)) == toset(["ci", "prod"])
    error_message = "stages selects the roles and buckets that are made."
  }
}

run "an_account_that_has_the_provider_already" {
  command = plan

  variables {
    create_oidc_provider        = false
    create_service_linked_roles = false
  }

  assert {
    condition     = length(aws_iam_openid_connect_provider.github) == 0 && length(aws_iam_service_linked_role.edge) == 0
    error_message = "An account has one provider and one role of each service."
  }
}

run "refuses_regions_outside_of_the_union" {
  command = plan

  variables {
    data_region = "eu-west-2"
  }

  expect_failures = [var.data_region]
}

run "refuses_wildcards" {
  command = plan

  variables {
    functions = { edge = ["*"], cloudfront = [], regional = [] }
    stages    = { dev = { distributions = ["*"] } }
  }

  expect_failures = [var.functions, var.stages]
}

run "refuses_a_stage_that_promotes_from_itself" {
  command = plan

  variables {
    stages = { dev = { promote_from = "dev" } }
  }

  expect_failures = [var.stages]
}

run "nobody_of_a_stage_touches_its_logs" {
  command = plan

  assert {
    condition = alltrue(flatten([
      for statements in values(output.policies) : [for statement in statements : [
        for arn in statement.Resource : !strcontains(arn, "-logs-") || (statement.Sid == "FindLogs" && !strcontains(arn, "/") && join(" ", statement.Action) == "s3:GetBucketWebsite s3:ListBucket")
      ]]
    ]))
    error_message = "A role finds the log bucket, and neither reads, writes nor deletes in it."
  }

  assert {
    condition = module.log_store["dev"].policy.Statement[1].Condition.ArnEquals["aws:SourceArn"] == [
      for name in ["dev-www", "dev-app", "dev-api"] : "arn:aws:logs:us-east-1:123456789012:delivery-source:${name}"
    ]
    error_message = "A stage's distributions deliver to its bucket, and no other stage's."
  }

  assert {
    condition     = module.log_store["prod"].policy.Statement[2].Condition.ArnEquals["aws:SourceArn"] == [for name in ["prod-www", "prod-app", "prod-api-data", "regional-prod", "state-prod"] : "arn:aws:s3:::acme-${name}"]
    error_message = "As do its buckets, who reads its state included."
  }
}
