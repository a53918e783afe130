module "release" {
  source = "../../../release"

  bucket   = "acme-artifacts-eu"
  prefix   = "releases"
  function = "orders"
  stage    = "dev"
}

module "orders" {
  source = "../.."

  function_name = "dev-orders"
  runtime       = "nodejs22.x"
  artifact      = module.release.artifact
  environment   = { STAGE = "dev", ALLOWED_ORIGIN = "https://app.dev.example.com" }
}
