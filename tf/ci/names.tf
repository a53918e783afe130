# Each name once: buckets, functions, roles and their ARNs, by stage.
locals {
  partition = "aws"
  issuer    = "token.actions.githubusercontent.com"

  iam        = "arn:${local.partition}:iam::${var.account_id}"
  cloudfront = "arn:${local.partition}:cloudfront::${var.account_id}"

  # An account that has only later stages builds nothing.
  builds = contains(keys(var.stages), var.build_stage)

  stages = {
    for name, stage in var.stages : name => merge(stage, {
      name = name

      # What belongs to a stage lies in buckets of its own, so that no policy has to tell stages apart inside of one.
      edge_bucket     = "${var.name}-edge-${name}"
      regional_bucket = "${var.name}-regional-${name}"
      state_bucket    = "${var.name}-state-${name}"
      edge_store      = "arn:${local.partition}:s3:::${var.name}-edge-${name}"
      regional_store  = "arn:${local.partition}:s3:::${var.name}-regional-${name}"
      state_store     = "arn:${local.partition}:s3:::${var.name}-state-${name}"
      site_buckets = concat(
        [for root in var.roots.sites : "arn:${local.partition}:s3:::${var.name}-${name}-${root}"],
        [for root in var.roots.apis : "arn:${local.partition}:s3:::${var.name}-${name}-${root}-data"],
      )

      states = [for root in concat(var.roots.sites, var.roots.apis) : "arn:${local.partition}:s3:::${var.name}-state-${name}/${root}/terraform.tfstate"]
      locks  = [for root in concat(var.roots.sites, var.roots.apis) : "arn:${local.partition}:s3:::${var.name}-state-${name}/${root}/terraform.tfstate.tflock"]

      edge_lambdas     = [for function in var.functions.edge : "arn:${local.partition}:lambda:us-east-1:${var.account_id}:function:${name}-${function}"]
      regional_lambdas = [for function in var.functions.regional : "arn:${local.partition}:lambda:${var.data_region}:${var.account_id}:function:${name}-${function}"]
      # Lambda makes up the numbers of versions.
      edge_versions        = [for function in var.functions.edge : "arn:${local.partition}:lambda:us-east-1:${var.account_id}:function:${name}-${function}:*"]
      regional_versions    = [for function in var.functions.regional : "arn:${local.partition}:lambda:${var.data_region}:${var.account_id}:function:${name}-${function}:*"]
      cloudfront_functions = [for function in var.functions.cloudfront : "${local.cloudfront}:function/${name}-${function}"]
      edge_roles           = [for function in var.functions.edge : "${local.iam}:role/app/${name}/${name}-${function}-edge"]
      function_roles = concat(
        [for function in var.functions.edge : "${local.iam}:role/app/${name}/${name}-${function}-edge"],
        [for function in var.functions.regional : "${local.iam}:role/app/${name}/${name}-${function}-lambda"],
      )
      log_groups = concat(
        [for function in var.functions.regional : "arn:${local.partition}:logs:${var.data_region}:${var.account_id}:log-group:/aws/lambda/${name}-${function}"],
        [for root in var.roots.apis : "arn:${local.partition}:logs:${var.data_region}:${var.account_id}:log-group:/aws/apigateway/${name}-${root}"],
      )

      releases = [
        for function in flatten(values(var.functions)) : "arn:${local.partition}:s3:::${var.name}-edge-${name}/releases/${function}/stages/${name}.json"
      ]
      artifacts = ["arn:${local.partition}:s3:::${var.name}-edge-${name}/artifacts/*", "arn:${local.partition}:s3:::${var.name}-regional-${name}/artifacts/*"]

      # Those that code is published to, and all.
      edge_distribution_arns     = [for id in stage.distributions : "${local.cloudfront}:distribution/${id}"]
      distribution_arns          = [for id in concat(stage.distributions, stage.api_distributions) : "${local.cloudfront}:distribution/${id}"]
      origin_access_control_arns = [for id in stage.origin_access_controls : "${local.cloudfront}:origin-access-control/${id}"]
      headers_policy_arns        = [for id in stage.response_headers_policies : "${local.cloudfront}:response-headers-policy/${id}"]
      cache_policy_arns          = [for id in stage.cache_policies : "${local.cloudfront}:cache-policy/${id}"]
      api_arns                   = [for id in stage.apis : "arn:${local.partition}:apigateway:${var.data_region}::/apis/${id}"]
      # Routes, integrations, stages and authorizers have ids that API Gateway makes up.
      api_parts = [for id in stage.apis : "arn:${local.partition}:apigateway:${var.data_region}::/apis/${id}/*"]

      boundary = "${local.iam}:policy/ci/app-${name}"
    })
  }

  modules_bucket = "${var.name}-modules"
  modules_store  = "arn:${local.partition}:s3:::${local.modules_bucket}"
}
