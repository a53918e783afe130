variable "function_name" {
  description = "The function's name in AWS, with the stage's prefix: dev-orders."
  type        = string

  validation {
    condition     = can(regex("^[A-Za-z0-9_-]{1,57}$", var.function_name))
    error_message = "function_name has 1 to 57 letters, digits, hyphens and underscores: its role is named after it, with -lambda at its end, and IAM takes 64."
  }
}

variable "artifact" {
  description = "Where upload-artifact-hash put the code: its outputs s3-bucket, s3-key and hash-key, or a release record's artifact. Null runs a placeholder that answers 503, so that the first apply works before anything has been released."
  type = object({
    bucket   = string
    key      = string
    hash_key = string
  })
  default = null

  validation {
    condition     = var.artifact == null || try(endswith(var.artifact.hash_key, ".base64sha256"), false)
    error_message = "artifact.hash_key is the object beside the code that holds its hash: code.zip.base64sha256 (the output hash-key)."
  }
}

variable "runtime" {
  description = "What build-lambda built for: nodejs24.x, python3.13. The AWS provider has to know it: 5.100 knows up to nodejs22.x and python3.13; nodejs24.x and python3.14 take 6.21 or later."
  type        = string

  validation {
    condition     = can(regex("^(nodejs[0-9]+\\.x|python3\\.[0-9]+)$", var.runtime))
    error_message = "runtime is what build-lambda builds for, Node.js or Python: nodejs24.x, nodejs22.x, python3.13. Where the AWS provider then refuses it (expected runtime to be one of ...), the provider is older than the runtime: nodejs24.x takes 6.21 or later."
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

variable "memory_size" {
  description = "MB of memory; the share of a processor grows with it."
  type        = number
  default     = 256

  validation {
    condition     = var.memory_size >= 128 && var.memory_size <= 10240 && floor(var.memory_size) == var.memory_size
    error_message = "memory_size is a whole number of MB from 128 to 10240."
  }
}

variable "timeout" {
  description = "Seconds. API Gateway gives up after 30."
  type        = number
  default     = 10

  validation {
    condition     = var.timeout >= 1 && var.timeout <= 900 && floor(var.timeout) == var.timeout
    error_message = "timeout is a whole number of seconds from 1 to 900."
  }
}

variable "environment" {
  description = "Environment variables. Never a secret: they are in the state, and everybody who may read the function's configuration reads them. Give a secret's id."
  type        = map(string)
  default     = {}

  validation {
    condition     = alltrue([for name, _ in var.environment : can(regex("^[A-Za-z][A-Za-z0-9_]+$", name)) && !startswith(name, "AWS_")])
    error_message = "A variable's name has letters, digits and underscores, starts with a letter, has at least two characters, and does not start with AWS_, which Lambda keeps for itself."
  }

  validation {
    condition = alltrue([
      for name, value in var.environment : !can(regex("(?i)(secret|password|token|private_?key)$", name)) || can(regex("^arn:", value))
    ])
    error_message = "A variable named after a secret must hold its id (an ARN), never the secret: name it JWT_SECRET_ID and read the secret in the function."
  }
}

variable "secret_arns" {
  description = "Secrets that the function reads at run time, by ARN."
  type        = list(string)
  default     = []

  validation {
    condition     = alltrue([for arn in var.secret_arns : can(regex("^arn:aws[a-z-]*:secretsmanager:[a-z0-9-]+:[0-9]{12}:secret:[A-Za-z0-9/_+=.@-]+$", arn))])
    error_message = "secret_arns holds full ARNs of secrets, without a wildcard."
  }
}

variable "policy" {
  description = "What else the function may do in AWS, as the JSON of an IAM policy (jsonencode)."
  type        = string
  default     = null

  validation {
    condition     = var.policy == null || can(jsondecode(var.policy).Statement)
    error_message = "policy is the JSON of an IAM policy with a Statement: jsonencode({ Version = \"2012-10-17\", Statement = [...] })."
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

variable "log_retention_days" {
  description = "Days that logs are kept; CloudWatch takes certain numbers only."
  type        = number
  default     = 90

  validation {
    condition     = contains([1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288, 3653], var.log_retention_days)
    error_message = "CloudWatch keeps logs for 1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288 or 3653 days."
  }
}

variable "kms_key_arn" {
  description = "A KMS key for the environment variables and the log group, whose key policy admits Lambda and CloudWatch Logs; AWS's own keys when left out."
  type        = string
  default     = null

  validation {
    condition     = var.kms_key_arn == null || can(regex("^arn:aws[a-z-]*:kms:[a-z0-9-]+:[0-9]{12}:key/", var.kms_key_arn))
    error_message = "kms_key_arn is the ARN of a key (arn:aws:kms:REGION:ACCOUNT:key/ID): an alias may point to another key tomorrow."
  }
}

variable "tags" {
  description = "Tags of the function, its role and its log group."
  type        = map(string)
  default     = {}
}
