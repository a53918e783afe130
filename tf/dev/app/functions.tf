# The app's functions: of examples/, in AWS with the stage's prefix. Their code is the pipeline's.
locals {
  cloudfront_functions = toset(["ab-test"])

  # Made by the root www: one function can run on several distributions, and its record says so for each.
  shared_functions = toset(["security-headers"])
}

module "cloudfront_function" {
  # Published modules: source = "s3::https://acme-modules.s3.eu-central-1.amazonaws.com/modules/cloudfront-function/1.0.0.zip"
  source   = "../../modules/cloudfront-function"
  for_each = local.cloudfront_functions

  providers = { aws = aws.us_east_1 }

  function_name = "${local.stage}-${each.key}"
}
