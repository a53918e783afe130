# What the pipeline has released to this stage, and where on the distribution "app" it is; nothing before the first publish.
module "release" {
  source   = "../../modules/release"
  for_each = setunion(local.cloudfront_functions, local.shared_functions)

  providers = { aws = aws.us_east_1 }

  bucket   = "${local.name}-edge-${local.stage}"
  prefix   = "releases"
  function = each.key
  stage    = local.stage
}

locals {
  associations = [
    for release in values(module.release) : {
      arn   = release.distributions["app"].version_arn
      lines = release.distributions["app"].associations
    } if contains(keys(release.distributions), "app")
  ]
}
