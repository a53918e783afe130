module "publish_dev" {
  source = "../.."

  name                 = "publish-dev"
  path                 = "/ci/"
  provider_arn         = "arn:aws:iam::111111111111:oidc-provider/token.actions.githubusercontent.com"
  repository           = { owner = "acme", owner_id = "101", name = "site", id = "202" }
  environment          = "dev-publish"
  job_workflow_refs    = ["acme/site/.github/workflows/deploy-dev.yml@refs/heads/main"]
  permissions_boundary = "arn:aws:iam::111111111111:policy/ci/boundary"

  policies = {
    publish = [{
      Effect   = "Allow"
      Action   = ["lambda:GetFunctionConfiguration", "lambda:UpdateFunctionCode", "lambda:PublishVersion"]
      Resource = ["arn:aws:lambda:us-east-1:111111111111:function:dev-router"]
    }]
  }
}
