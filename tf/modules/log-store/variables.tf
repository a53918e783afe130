variable "bucket_name" {
  description = "The bucket's name. S3 takes server access logs of buckets in its own region alone, and visitors' addresses stay in the region that it is in."
  type        = string

  validation {
    condition     = can(regex("^[a-z0-9][a-z0-9-]{1,61}[a-z0-9]$", var.bucket_name))
    error_message = "A bucket's name has 3 to 63 lower-case letters, digits and hyphens, and starts and ends with a letter or a digit. Dots are refused here: they break TLS to the bucket's own host name."
  }
}

variable "distribution_names" {
  description = "The distributions whose access logs are delivered here, by module cdn's name: dev-www."
  type        = list(string)
  default     = []

  validation {
    condition     = alltrue([for name in var.distribution_names : can(regex("^[A-Za-z0-9_-]{1,50}$", name))])
    error_message = "distribution_names holds names of module cdn, 1 to 50 letters, digits, hyphens and underscores each, without a wildcard: one that admits every source admits other stages'."
  }
}

variable "source_bucket_names" {
  description = "The buckets whose server access logs are written here."
  type        = list(string)
  default     = []

  validation {
    condition     = alltrue([for name in var.source_bucket_names : can(regex("^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$", name))])
    error_message = "source_bucket_names holds names of buckets, no ARNs and no wildcard."
  }

  validation {
    condition     = !contains(var.source_bucket_names, var.bucket_name)
    error_message = "A bucket that logs to itself writes a log about each log that it writes, without an end."
  }
}

variable "retention_days" {
  description = "Days that logs are kept: as long as they are needed, and no longer, as they hold visitors' addresses."
  type        = number
  default     = 90

  validation {
    condition     = var.retention_days >= 1 && floor(var.retention_days) == var.retention_days
    error_message = "retention_days is a whole number from 1."
  }
}

variable "force_destroy" {
  description = "Whether destroying the bucket deletes the logs."
  type        = bool
  default     = false
}

variable "tags" {
  description = "Tags of the bucket."
  type        = map(string)
  default     = {}
}
