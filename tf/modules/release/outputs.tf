output "record" {
  description = "The release record as the actions wrote it, null where nothing has been released to the stage yet."
  value       = local.record

  precondition {
    condition     = local.record == null || try(local.record.schema == 1, false)
    error_message = "The release record s3://${var.bucket}/${local.key} is of another schema than this module reads: use the module of the release that wrote it."
  }

  precondition {
    condition     = local.record == null || try(local.record.function == var.function && local.record.stage == var.stage, false)
    error_message = "The object s3://${var.bucket}/${local.key} is no release record of ${var.function} in ${var.stage}."
  }
}

output "artifact" {
  description = "Where the released bytes are: { bucket, key, hash_key }, null where nothing has been released yet."
  value = local.record == null ? null : {
    bucket   = local.record.artifact.bucket
    key      = local.record.artifact.key
    hash_key = local.record.artifact.hashKey
  }
}

output "distributions" {
  description = "By a distribution's label: the version's ARN and the association lines that the release has there."
  value = {
    for name, one in try(local.record.distributions, {}) : name => {
      version_arn  = one.versionArn
      associations = one.associations
    }
  }
}

output "key" {
  description = "The record's key."
  value       = local.key
}
