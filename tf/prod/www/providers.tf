# Everything with customers' data, logs included.
provider "aws" {
  region              = local.data_region
  allowed_account_ids = [local.account_id]
}

# Lambda@Edge, release records and what CloudFront keeps in us-east-1 alone.
provider "aws" {
  alias               = "us_east_1"
  region              = "us-east-1"
  allowed_account_ids = [local.account_id]
}

data "aws_region" "data" {}
