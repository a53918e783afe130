variable "bucket" {
  description = "The bucket that holds release records."
  type        = string

  validation {
    condition     = can(regex("^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$", var.bucket))
    error_message = "bucket is a bucket's name alone, as the actions' release-bucket: no s3://, no prefix."
  }
}

variable "prefix" {
  description = "Prefix of the records' keys, as the actions' release-prefix."
  type        = string
  default     = ""

  validation {
    condition     = !startswith(var.prefix, "/") && !endswith(var.prefix, "/")
    error_message = "prefix has no slash at either end, as the actions' release-prefix."
  }
}

variable "function" {
  description = "The function's name in release records: without a stage's prefix."
  type        = string

  validation {
    condition     = can(regex("^[A-Za-z0-9_-]{1,64}$", var.function))
    error_message = "function has 1 to 64 letters, digits, hyphens and underscores."
  }
}

variable "stage" {
  description = "The stage whose release is read."
  type        = string

  validation {
    condition     = can(regex("^[A-Za-z0-9_-]{1,64}$", var.stage))
    error_message = "stage has 1 to 64 letters, digits, hyphens and underscores."
  }
}
