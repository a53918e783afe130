module "release" {
  source = "../.."

  bucket   = "acme-artifacts"
  prefix   = "releases"
  function = "router"
  stage    = "dev"
}
