provider "aws" {
  region = "us-east-1"
}

module "router" {
  source = "../.."

  function_name = "dev-router"
  event_types   = ["origin-request"]
  runtime       = "nodejs22.x"
  memory_size   = 256
  timeout       = 10
}
