# A single-page app: files in a private bucket behind CloudFront, whose own routes all answer with its index page.
module "site" {
  source = "../../modules/static-site"

  bucket_name       = "${local.name}-${local.stage}-app"
  distribution_arns = [module.cdn.arn]
  log_bucket        = data.aws_s3_bucket.logs.id
}

module "cdn" {
  source = "../../modules/cdn"

  providers = { aws = aws.us_east_1 }

  name            = "${local.stage}-app"
  aliases         = local.aliases
  certificate_arn = local.certificate_arn
  log_bucket_arn  = data.aws_s3_bucket.logs.arn
  single_page_app = true

  # Scripts and styles of its own, and calls to the stage's API alone.
  content_security_policy = "default-src 'self'; connect-src 'self' ${local.api_origin}; object-src 'none'; base-uri 'self'; frame-ancestors 'none'"

  origins = {
    site = { domain_name = module.site.domain_name, s3 = true, custom_headers = { x-stage = local.stage } }
  }

  default_behavior = { origin = "site", cache_policy_id = local.caching_optimized }
  associations     = local.associations
}

locals {
  # https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/using-managed-cache-policies.html
  caching_optimized = "658327ea-f89d-4fab-a63d-7e88639e58f6"
}
