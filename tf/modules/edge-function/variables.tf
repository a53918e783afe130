variable "function_name" {
  description = "The function's name in AWS, with the stage's prefix: dev-router."
  type        = string

  validation {
    condition     = can(regex("^[A-Za-z0-9_-]{1,59}$", var.function_name))
    error_message = "function_name has 1 to 59 letters, digits, hyphens and underscores: its role is named after it, with -edge at its end, and IAM takes 64."
  }
}

variable "event_types" {
  description = "The CloudFront events it will run on; they set the limits of memory and time. As event-types of build-lambda."
  type        = set(string)

  validation {
    condition = length(var.event_types) > 0 && alltrue([
      for type in var.event_types : contains(["viewer-request", "origin-request", "origin-response", "viewer-response"], type)
    ])
    error_message = "event_types holds viewer-request, origin-request, origin-response or viewer-response, at least one of them."
  }
}

variable "runtime" {
  description = "What build-lambda built for: nodejs24.x, python3.13. The AWS provider has to know it: 5.100 knows up to nodejs22.x and python3.13; nodejs24.x and python3.14 take 6.21 or later."
  type        = string

  validation {
    condition     = can(regex("^(nodejs[0-9]+\\.x|python3\\.[0-9]+)$", var.runtime))
    error_message = "Lambda@Edge runs Node.js and Python alone: nodejs24.x, nodejs22.x, python3.13. Where the AWS provider then refuses it (expected runtime to be one of ...), the provider is older than the runtime: nodejs24.x takes 6.21 or later."
  }
}

variable "handler" {
  description = "What Lambda calls: index.handler for what build-lambda bundles, the file's name for Python (app.handler)."
  type        = string
  default     = "index.handler"

  validation {
    condition     = can(regex("^[A-Za-z0-9_./-]+\\.[A-Za-z_$][A-Za-z0-9_$]*$", var.handler))
    error_message = "handler is FILE.FUNCTION, like index.handler."
  }
}

# https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/cloudfront-limits.html
variable "memory_size" {
  description = "MB. On viewer events 128 and no other."
  type        = number
  default     = 128

  validation {
    condition     = var.memory_size >= 128 && var.memory_size <= 10240 && floor(var.memory_size) == var.memory_size
    error_message = "memory_size is a whole number of MB from 128 to 10240."
  }

  validation {
    condition     = var.memory_size == 128 || length(setintersection(var.event_types, ["viewer-request", "viewer-response"])) == 0
    error_message = "CloudFront refuses more than 128 MB on viewer events: leave memory_size at 128, or put the function on origin events alone."
  }
}

variable "timeout" {
  description = "Seconds: at most 5 on viewer events, 30 on origin events."
  type        = number
  default     = 5

  validation {
    condition     = var.timeout >= 1 && var.timeout <= 30 && floor(var.timeout) == var.timeout
    error_message = "timeout is a whole number of seconds from 1 to 30."
  }

  validation {
    condition     = var.timeout <= 5 || length(setintersection(var.event_types, ["viewer-request", "viewer-response"])) == 0
    error_message = "CloudFront refuses more than 5 seconds on viewer events."
  }
}

variable "role_path" {
  description = "Path of the function's role. Under tf/ci's roles an apply role may only make roles below its own stage's path."
  type        = string
  default     = "/"

  validation {
    condition     = can(regex("^/([A-Za-z0-9_-]+/)*$", var.role_path))
    error_message = "role_path starts and ends with a slash: /app/dev/."
  }
}

variable "permissions_boundary" {
  description = "ARN of the policy that bounds the function's role; tf/ci gives it."
  type        = string
  default     = null

  validation {
    condition     = var.permissions_boundary == null || can(regex("^arn:aws[a-z-]*:iam::[0-9]{12}:policy/", var.permissions_boundary))
    error_message = "permissions_boundary is the ARN of a managed policy: arn:aws:iam::ACCOUNT:policy/ci/app-dev."
  }
}

variable "policy" {
  description = "What the function itself may do in AWS, as the JSON of an IAM policy (jsonencode); beside writing its log."
  type        = string
  default     = null

  validation {
    condition     = var.policy == null || can(jsondecode(var.policy).Statement)
    error_message = "policy is the JSON of an IAM policy with a Statement: jsonencode({ Version = \"2012-10-17\", Statement = [...] })."
  }
}

variable "tags" {
  description = "Tags of the function and its role."
  type        = map(string)
  default     = {}
}
