# A landing page: files in a private bucket behind CloudFront, and functions of all kinds at the edge.
module "site" {
  source = "../../modules/static-site"

  bucket_name       = "${local.name}-${local.stage}-www"
  distribution_arns = [module.cdn.arn]
  log_bucket        = data.aws_s3_bucket.logs.id
}

# One copy a country, as origin-by-country answers by it.
resource "aws_cloudfront_cache_policy" "by_country" {
  name        = "${local.stage}-www-by-country"
  min_ttl     = 0
  default_ttl = 3600
  max_ttl     = 86400

  parameters_in_cache_key_and_forwarded_to_origin {
    enable_accept_encoding_brotli = true
    enable_accept_encoding_gzip   = true

    headers_config {
      header_behavior = "whitelist"

      headers {
        items = ["CloudFront-Viewer-Country"]
      }
    }

    cookies_config {
      cookie_behavior = "none"
    }

    query_strings_config {
      query_string_behavior = "none"
    }
  }
}

module "cdn" {
  source = "../../modules/cdn"

  providers = { aws = aws.us_east_1 }

  name            = "${local.stage}-www"
  aliases         = local.aliases
  certificate_arn = local.certificate_arn
  log_bucket_arn  = data.aws_s3_bucket.logs.arn

  # One build serves all stages: an edge function has no environment and reads the stage from the origin's header.
  origins = {
    site = { domain_name = module.site.domain_name, s3 = true, custom_headers = { x-stage = local.stage } }
  }

  default_behavior = { origin = "site", cache_policy_id = aws_cloudfront_cache_policy.by_country.id }

  # CloudFront refuses both kinds of function on the viewer events of one behaviour: Lambda@Edge has its own.
  behaviors = [
    { path_pattern = "/hello", origin = "site", cache_policy_id = local.caching_optimized },
    { path_pattern = "/members/*", origin = "site", cache_policy_id = local.caching_optimized },
  ]

  associations = local.associations
}

locals {
  # https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/using-managed-cache-policies.html
  caching_optimized = "658327ea-f89d-4fab-a63d-7e88639e58f6"
}
