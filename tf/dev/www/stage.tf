# All that tells the stages apart: the other files of this root are the same lines in dev and prod.
terraform {
  backend "s3" {
    bucket              = "acme-state-dev"
    key                 = "www/terraform.tfstate"
    region              = "eu-central-1"
    use_lockfile        = true
    allowed_account_ids = ["123456789012"]
  }
}

locals {
  stage       = "dev"
  name        = "acme"
  account_id  = "123456789012"
  data_region = "eu-central-1"

  # Host names of your own, with a certificate of ACM in us-east-1 that covers them.
  aliases         = []
  certificate_arn = null
}
