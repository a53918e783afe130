module "release" {
  source = "../../../release"

  bucket   = "acme-artifacts"
  prefix   = "releases"
  function = "router"
  stage    = "dev"
}

locals {
  released = try(module.release.distributions["www"], null)
}

module "cdn" {
  source = "../.."

  name             = "dev-www"
  origins          = { site = { domain_name = "acme-dev-www.s3.eu-central-1.amazonaws.com", s3 = true } }
  default_behavior = { origin = "site", cache_policy_id = "658327ea-f89d-4fab-a63d-7e88639e58f6" }

  associations = local.released == null ? [] : [{
    arn   = local.released.version_arn
    lines = local.released.associations
  }]
}
