terraform {
  required_version = ">= 1.11"

  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = ">= 5.100, < 7.0"
    }
  }

  # Made by the commands in tf/README.md, then imported: what keeps the state cannot be made by what is kept in it.
  backend "s3" {
    bucket              = "acme-state-ci"
    key                 = "ci/terraform.tfstate"
    region              = "eu-central-1"
    use_lockfile        = true
    allowed_account_ids = ["123456789012"]
  }
}

provider "aws" {
  region              = var.data_region
  allowed_account_ids = [var.account_id]
}

# Lambda@Edge takes its code from a bucket in us-east-1.
provider "aws" {
  alias               = "us_east_1"
  region              = "us-east-1"
  allowed_account_ids = [var.account_id]
}
