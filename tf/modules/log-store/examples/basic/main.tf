module "logs" {
  source = "../.."

  bucket_name         = "acme-logs-dev"
  distribution_names  = ["dev-www"]
  source_bucket_names = ["acme-dev-www"]
}

module "site" {
  source = "../../../static-site"

  bucket_name       = "acme-dev-www"
  distribution_arns = ["arn:aws:cloudfront::111111111111:distribution/E1EXAMPLE"]
  log_bucket        = module.logs.bucket
}
