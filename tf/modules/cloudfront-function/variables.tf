variable "function_name" {
  description = "The function's name in AWS, with the stage's prefix: dev-security-headers."
  type        = string

  validation {
    condition     = can(regex("^[A-Za-z0-9_-]{1,64}$", var.function_name))
    error_message = "A CloudFront Function's name has 1 to 64 letters, digits, hyphens and underscores."
  }
}

variable "runtime" {
  description = "cloudfront-js-2.0 or cloudfront-js-1.0: what build-lambda built for."
  type        = string
  default     = "cloudfront-js-2.0"

  validation {
    condition     = contains(["cloudfront-js-1.0", "cloudfront-js-2.0"], var.runtime)
    error_message = "runtime is cloudfront-js-2.0 or cloudfront-js-1.0."
  }

  validation {
    condition     = var.runtime == "cloudfront-js-2.0" || var.key_value_store_arn == null
    error_message = "Only cloudfront-js-2.0 reads a key value store."
  }
}

variable "key_value_store_arn" {
  description = "The key value store that cf.kvs() opens: the stage's own, so that one build serves all stages. One store a function."
  type        = string
  default     = null

  validation {
    condition     = var.key_value_store_arn == null || can(regex("^arn:aws[a-z-]*:cloudfront::[0-9]{12}:key-value-store/", var.key_value_store_arn))
    error_message = "key_value_store_arn is the ARN of a CloudFront key value store: arn:aws:cloudfront::ACCOUNT:key-value-store/ID."
  }
}

variable "comment" {
  description = "What the function is for."
  type        = string
  default     = "The code is published by the pipeline"

  validation {
    condition     = length(var.comment) <= 128
    error_message = "A CloudFront Function's comment has at most 128 characters."
  }
}
