# The one file to change: yours in place of acme's.
name        = "acme"
account_id  = "123456789012"
data_region = "eu-central-1"

# gh api repos/acme/site --jq '.owner.id, .id'
repository = { owner = "acme", owner_id = "101", name = "site", id = "202" }

# The files whose jobs may take a role. The reusable workflows at a fixed tag: a tag that moves would hand the roles to whatever it moves to.
workflows = {
  build   = ["org/edge-actions/.github/workflows/publish-edge.yml@refs/tags/v1.0.0"]
  modules = ["org/edge-actions/.github/workflows/publish-modules.yml@refs/tags/v1.0.0"]
  plan    = ["org/edge-actions/.github/workflows/terraform-plan.yml@refs/tags/v1.0.0", "org/edge-actions/.github/workflows/terraform-apply.yml@refs/tags/v1.0.0", "org/edge-actions/.github/workflows/promote.yml@refs/tags/v1.0.0"]
  publish = ["org/edge-actions/.github/workflows/publish-edge.yml@refs/tags/v1.0.0"]
  apply   = ["org/edge-actions/.github/workflows/terraform-apply.yml@refs/tags/v1.0.0"]
  promote = ["org/edge-actions/.github/workflows/promote.yml@refs/tags/v1.0.0"]
}

# As the roots make them, without the stage's prefix.
functions = {
  edge       = ["greeting", "jwt-cognito", "origin-by-country"]
  cloudfront = ["ab-test", "security-headers", "url-rewrite"]
  regional   = ["api"]
}

# The ids are the roots' output ci_ids, once they have been applied.
stages = {
  dev  = {}
  prod = { promote_from = "dev" }
}
