# Edge code and all release records: Lambda takes code from a bucket in the function's region, and edge functions are in us-east-1.
module "edge_store" {
  source   = "../modules/artifact-store"
  for_each = local.stages

  providers = { aws = aws.us_east_1 }

  bucket_name               = each.value.edge_bucket
  immutable_prefixes        = ["artifacts"]
  compare_and_swap_prefixes = ["releases"]
}

# Code of regional functions.
module "regional_store" {
  source   = "../modules/artifact-store"
  for_each = local.stages

  bucket_name        = each.value.regional_bucket
  immutable_prefixes = ["artifacts"]
  log_bucket         = module.log_store[each.key].bucket
}

# Terraform modules: modules/NAME/VERSION.zip, for source = "s3::https://...".
module "modules" {
  source = "../modules/artifact-store"

  bucket_name        = local.modules_bucket
  immutable_prefixes = ["modules"]
}

# One bucket of state a stage, so that no root reads another stage's. The one of this root is made by hand and imported: tf/README.md.
module "state" {
  source   = "../modules/artifact-store"
  for_each = toset(concat(["ci"], keys(var.stages)))

  bucket_name     = "${var.name}-state-${each.key}"
  noncurrent_days = 365

  # Who reads a stage's state, reads what is in it. This root's own is read by administrators alone: CloudTrail.
  log_bucket = each.key == "ci" ? null : module.log_store[each.key].bucket
}
