mock_provider "aws" {
  override_during = plan

  mock_resource "aws_iam_role" {
    defaults = { arn = "arn:aws:iam::123456789012:role/ci/publish-dev" }
  }
}

variables {
  name                 = "publish-dev"
  path                 = "/ci/"
  provider_arn         = "arn:aws:iam::123456789012:oidc-provider/token.actions.githubusercontent.com"
  repository           = { owner = "acme", owner_id = "101", name = "site", id = "202" }
  environment          = "dev-publish"
  job_workflow_refs    = ["acme/site/.github/workflows/deploy-dev.yml@refs/heads/main"]
  permissions_boundary = "arn:aws:iam::123456789012:policy/ci/boundary"
  policies = {
    publish = [{ Effect = "Allow", Action = ["lambda:PublishVersion"], Resource = ["arn:aws:lambda:us-east-1:123456789012:function:dev-router"] }]
  }
}

run "the_trust_is_exact" {
  command = plan

  assert {
    condition = jsondecode(aws_iam_role.this.assume_role_policy).Statement[0].Condition == {
      StringEquals = {
        "token.actions.githubusercontent.com:aud" = "sts.amazonaws.com"
        "token.actions.githubusercontent.com:sub" = [
          "repo:acme/site:environment:dev-publish",
          "repo:acme@101/site@202:environment:dev-publish",
        ]
        "token.actions.githubusercontent.com:repository_id"    = "202"
        "token.actions.githubusercontent.com:job_workflow_ref" = ["acme/site/.github/workflows/deploy-dev.yml@refs/heads/main"]
      }
    }
    error_message = "Audience, both forms of the subject, repository id and workflow, all with StringEquals."
  }

  assert {
    condition     = jsondecode(aws_iam_role_policy.this["publish"].policy).Statement[0].Action == ["lambda:PublishVersion"]
    error_message = "The statements are the policy."
  }
}

run "refuses_wildcards_in_the_repository" {
  command = plan

  variables {
    repository = { owner = "octo*", owner_id = "101", name = "app*", id = "202" }
  }

  expect_failures = [var.repository]
}

run "refuses_a_role_for_every_workflow" {
  command = plan

  variables {
    job_workflow_refs = []
  }

  expect_failures = [var.job_workflow_refs]
}

run "refuses_wildcard_workflows" {
  command = plan

  variables {
    job_workflow_refs = ["acme/site/.github/workflows/*@refs/heads/main"]
  }

  expect_failures = [var.job_workflow_refs]
}

run "takes_a_workflow_that_is_pinned_to_a_commit" {
  command = plan

  variables {
    job_workflow_refs = ["org/edge-actions/.github/workflows/publish-edge.yml@0123456789abcdef0123456789abcdef01234567"]
  }

  assert {
    condition     = jsondecode(aws_iam_role.this.assume_role_policy).Statement[0].Condition.StringEquals["token.actions.githubusercontent.com:job_workflow_ref"][0] == var.job_workflow_refs[0]
    error_message = "A reusable workflow that is called by a commit has that commit in its tokens."
  }
}

run "refuses_a_short_commit" {
  command = plan

  variables {
    job_workflow_refs = ["org/edge-actions/.github/workflows/publish-edge.yml@0123456"]
  }

  expect_failures = [var.job_workflow_refs]
}

run "refuses_policies_that_are_too_long" {
  command = plan

  variables {
    policies = { many = [{ Effect = "Allow", Action = ["s3:GetObject"], Resource = [for number in range(400) : "arn:aws:s3:::acme-edge-dev/${number}"] }] }
  }

  expect_failures = [var.policies]
}

run "refuses_ids_that_are_names" {
  command = plan

  variables {
    repository = { owner = "acme", owner_id = "acme", name = "site", id = "202" }
  }

  expect_failures = [var.repository]
}

run "refuses_wildcard_environments" {
  command = plan

  variables {
    environment = "dev*"
  }

  expect_failures = [var.environment]
}

run "refuses_no_boundary" {
  command = plan

  variables {
    permissions_boundary = ""
  }

  expect_failures = [var.permissions_boundary]
}

run "refuses_what_iam_would_refuse" {
  command = plan

  variables {
    name                = "publish dev"
    path                = "ci"
    provider_arn        = "token.actions.githubusercontent.com"
    policies            = ["lambda:PublishVersion"]
    max_session_seconds = 900
  }

  expect_failures = [var.name, var.path, var.provider_arn, var.policies, var.max_session_seconds]
}

run "example" {
  command = plan

  module {
    source = "./examples/basic"
  }

  assert {
    condition     = module.publish_dev.trust.Statement[0].Condition.StringEquals["token.actions.githubusercontent.com:repository_id"] == "202"
    error_message = "One repository, by its id."
  }
}
