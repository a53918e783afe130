# None of these depends on a release: an output that did would make the plan after a publish non-empty.
output "distribution_id" {
  description = "For the actions' input distribution-id."
  value       = module.cdn.distribution_id
}

output "domain_name" {
  description = "CloudFront's host name of it: what a DNS alias points to."
  value       = module.cdn.domain_name
}

output "data_bucket" {
  description = "Where the function keeps its data."
  value       = module.data.bucket
}

output "data_region" {
  description = "Where customers' data is."
  value       = data.aws_region.data.id

  # https://docs.aws.amazon.com/global-infrastructure/latest/regions/aws-regions.html: those within the European Union.
  precondition {
    condition     = contains(["eu-central-1", "eu-north-1", "eu-south-1", "eu-south-2", "eu-west-1", "eu-west-3"], data.aws_region.data.id)
    error_message = "Customers' data stays in the European Union, and ${data.aws_region.data.id} is not there: data_region in stage.tf is eu-central-1, eu-north-1, eu-south-1, eu-south-2, eu-west-1 or eu-west-3."
  }

  # Logs have visitors' addresses. The host name tells the bucket's region in all versions of the provider; its attribute region does not.
  precondition {
    condition     = strcontains(data.aws_s3_bucket.logs.bucket_regional_domain_name, ".${data.aws_region.data.id}.")
    error_message = "Logs stay in data_region with the rest of customers' data, and ${data.aws_s3_bucket.logs.id} is not in ${data.aws_region.data.id}: data_region is the same in stage.tf and in tf/ci/terraform.tfvars."
  }

  # The boundary of the stage's functions, which tf/ci makes, allows no other: the function would find out when it runs.
  precondition {
    condition     = startswith(local.jwt_secret_arn, "arn:aws:secretsmanager:${data.aws_region.data.id}:") && strcontains(local.jwt_secret_arn, ":secret:${local.stage}/")
    error_message = "The function may read secrets in ${data.aws_region.data.id} whose names begin with ${local.stage}/, and ${local.jwt_secret_arn} is another: jwt_secret_arn in stage.tf is the ARN of the stage's own secret."
  }
}

output "ci_ids" {
  description = "The ids that AWS made up, for this stage in tf/ci's variable stages."
  value = {
    api_distributions         = [module.cdn.distribution_id]
    origin_access_controls    = compact([module.cdn.origin_access_control_id])
    response_headers_policies = compact([module.cdn.response_headers_policy_id])
    log_deliveries            = compact([module.cdn.log_delivery_id])
    apis                      = [module.http_api.api_id]
  }
}
