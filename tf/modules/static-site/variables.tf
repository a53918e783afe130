variable "bucket_name" {
  description = "The bucket that holds the site's files."
  type        = string

  validation {
    condition     = can(regex("^[a-z0-9][a-z0-9-]{1,61}[a-z0-9]$", var.bucket_name))
    error_message = "A bucket's name has 3 to 63 lower-case letters, digits and hyphens, and starts and ends with a letter or a digit. Dots are refused here: they break TLS between CloudFront and the bucket."
  }
}

variable "distribution_arns" {
  description = "The distributions that may read the files; nobody else can."
  type        = list(string)

  validation {
    condition     = length(var.distribution_arns) > 0 && alltrue([for arn in var.distribution_arns : !strcontains(arn, "*")])
    error_message = "distribution_arns holds the ARNs of distributions, without a wildcard: one that admits every distribution admits other people's."
  }
}

variable "force_destroy" {
  description = "Whether destroying the bucket deletes the files."
  type        = bool
  default     = false
}

variable "log_bucket" {
  description = "The bucket that S3 writes access logs to, in the same region: module log-store. None when left out."
  type        = string
  default     = null

  validation {
    condition     = var.log_bucket == null || try(can(regex("^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$", var.log_bucket)) && var.log_bucket != var.bucket_name, false)
    error_message = "log_bucket is the name of another bucket: one that logs to itself writes a log about each log that it writes."
  }
}

variable "tags" {
  description = "Tags of the bucket."
  type        = map(string)
  default     = {}
}
