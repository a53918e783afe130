# What the pipeline has released to this stage, and where on the distribution "www" it is; nothing before the first publish.
module "release" {
  source   = "../../modules/release"
  for_each = setunion(keys(local.edge_functions), local.cloudfront_functions)

  providers = { aws = aws.us_east_1 }

  bucket   = "${local.name}-edge-${local.stage}"
  prefix   = "releases"
  function = each.key
  stage    = local.stage
}

locals {
  boundary = "arn:aws:iam::${local.account_id}:policy/ci/app-${local.stage}"

  associations = [
    for release in values(module.release) : {
      arn   = release.distributions["www"].version_arn
      lines = release.distributions["www"].associations
    } if contains(keys(release.distributions), "www")
  ]
}
