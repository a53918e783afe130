module "artifact_store" {
  source = "../.."

  bucket_name               = "acme-artifacts"
  immutable_prefixes        = ["edge"]
  compare_and_swap_prefixes = ["releases"]
}
