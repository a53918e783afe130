terraform {
  required_version = ">= 1.11"

  required_providers {
    # tflint-ignore: terraform_unused_required_providers # The modules' own; named here, so that a test can hand a mock to them.
    aws = {
      source  = "hashicorp/aws"
      version = ">= 5.100, < 7.0"
    }
  }
}
