variable "bucket_name" {
  description = "The bucket's name. For Lambda@Edge and its releases it is best in us-east-1, as Lambda takes code from a bucket in its own region alone."
  type        = string

  validation {
    condition     = can(regex("^[a-z0-9][a-z0-9-]{1,61}[a-z0-9]$", var.bucket_name))
    error_message = "A bucket's name has 3 to 63 lower-case letters, digits and hyphens, and starts and ends with a letter or a digit. Dots are refused here: they break TLS to the bucket's own host name."
  }
}

variable "immutable_prefixes" {
  description = "Keys below these prefixes are written once and never again: PutObject without If-None-Match is denied to everybody. Artifacts and modules belong here."
  type        = list(string)
  default     = []

  validation {
    condition     = alltrue([for prefix in var.immutable_prefixes : can(regex("^[A-Za-z0-9!_.'()-]+(/[A-Za-z0-9!_.'()-]+)*$", prefix))])
    error_message = "Prefixes have no slash at either end and no wildcard: \"edge\", \"modules\"."
  }
}

variable "compare_and_swap_prefixes" {
  description = "Keys below these prefixes are written with If-Match or If-None-Match alone, so that no two writers lose each other's change. Release records belong here."
  type        = list(string)
  default     = []

  validation {
    condition     = alltrue([for prefix in var.compare_and_swap_prefixes : can(regex("^[A-Za-z0-9!_.'()-]+(/[A-Za-z0-9!_.'()-]+)*$", prefix))])
    error_message = "Prefixes have no slash at either end and no wildcard: \"releases\"."
  }

  validation {
    condition     = length(setintersection(var.immutable_prefixes, var.compare_and_swap_prefixes)) == 0
    error_message = "A prefix is either immutable or compare-and-swap: what is immutable can never be swapped."
  }
}

variable "kms_key_arn" {
  description = "A KMS key to encrypt with; S3's own key when left out."
  type        = string
  default     = null

  validation {
    condition     = var.kms_key_arn == null || can(regex("^arn:aws[a-z-]*:kms:[a-z0-9-]+:[0-9]{12}:key/", var.kms_key_arn))
    error_message = "kms_key_arn is the ARN of a key (arn:aws:kms:REGION:ACCOUNT:key/ID): an alias may point to another key tomorrow."
  }
}

variable "noncurrent_days" {
  description = "Days for which overwritten and deleted objects can be brought back."
  type        = number
  default     = 90

  validation {
    condition     = var.noncurrent_days >= 1 && floor(var.noncurrent_days) == var.noncurrent_days
    error_message = "noncurrent_days is a whole number from 1."
  }
}

variable "force_destroy" {
  description = "Whether destroying the bucket deletes what is in it. Never in prod: the artifacts are what a rollback needs."
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
