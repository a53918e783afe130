module "site" {
  source = "../.."

  bucket_name       = "acme-dev-www"
  distribution_arns = ["arn:aws:cloudfront::111111111111:distribution/E1EXAMPLE"]
}
