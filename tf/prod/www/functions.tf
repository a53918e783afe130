# The landing page's functions: of examples/, in AWS with the stage's prefix. Their code is the pipeline's.
locals {
  edge_functions = {
    greeting          = { event_types = ["viewer-request"], runtime = "nodejs22.x", handler = "index.handler" }
    jwt-cognito       = { event_types = ["viewer-request"], runtime = "nodejs22.x", handler = "index.handler" }
    origin-by-country = { event_types = ["origin-request"], runtime = "python3.13", handler = "app.handler" }
  }

  cloudfront_functions = toset(["security-headers", "url-rewrite"])
}

module "edge_function" {
  # Published modules: source = "s3::https://acme-modules.s3.eu-central-1.amazonaws.com/modules/edge-function/1.0.0.zip"
  source   = "../../modules/edge-function"
  for_each = local.edge_functions

  providers = { aws = aws.us_east_1 }

  function_name        = "${local.stage}-${each.key}"
  event_types          = each.value.event_types
  runtime              = each.value.runtime
  handler              = each.value.handler
  role_path            = "/app/${local.stage}/"
  permissions_boundary = local.boundary
}

module "cloudfront_function" {
  source   = "../../modules/cloudfront-function"
  for_each = local.cloudfront_functions

  providers = { aws = aws.us_east_1 }

  function_name = "${local.stage}-${each.key}"
}
