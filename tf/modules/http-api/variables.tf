variable "name" {
  description = "The API's name, with the stage's prefix: dev-api."
  type        = string

  validation {
    condition     = can(regex("^[A-Za-z0-9_-]{1,64}$", var.name))
    error_message = "name has 1 to 64 letters, digits, hyphens and underscores."
  }
}

variable "routes" {
  description = "Route keys (\"GET /orders/{id}\", \"$default\") and the functions that answer them; public ones need no token."
  type = map(object({
    function_name = string
    invoke_arn    = string
    public        = optional(bool, false)
  }))

  validation {
    condition     = length(var.routes) > 0 && alltrue([for key, _ in var.routes : can(regex("^(\\$default|(ANY|DELETE|GET|HEAD|OPTIONS|PATCH|POST|PUT) /[^ ]*)$", key))])
    error_message = "A route key is METHOD /path, like \"GET /orders/{id}\", or $default."
  }

  validation {
    condition     = alltrue([for _, route in var.routes : route.public]) || var.jwt != null
    error_message = "Routes that are not public need jwt, which says whose tokens are taken: give jwt, or write public = true where nobody needs a token."
  }
}

variable "jwt" {
  description = "Whose tokens are taken: the issuer as in the tokens (https://cognito-idp.REGION.amazonaws.com/POOL), the audiences (app client ids) and the scopes, one of which a token must have."
  type = object({
    issuer    = string
    audiences = list(string)
    scopes    = optional(list(string), [])
  })
  default = null

  validation {
    condition     = var.jwt == null || try(startswith(var.jwt.issuer, "https://") && !endswith(var.jwt.issuer, "/"), false)
    error_message = "jwt.issuer is an https URL without a slash at its end, as in the tokens' iss."
  }

  validation {
    condition     = var.jwt == null || try(length(var.jwt.audiences) > 0, false)
    error_message = "jwt.audiences names one audience at least: without it the tokens of every client of the issuer are taken."
  }
}

variable "cors" {
  description = "Which pages of other origins may call the API. Left out, none; behind CloudFront on the same host name none is needed."
  type = object({
    allow_origins     = list(string)
    allow_methods     = optional(list(string), ["GET"])
    allow_headers     = optional(list(string), ["authorization", "content-type"])
    allow_credentials = optional(bool, false)
    max_age           = optional(number, 600)
  })
  default = null

  validation {
    condition     = var.cors == null || try(!(var.cors.allow_credentials && contains(var.cors.allow_origins, "*")), false)
    error_message = "Browsers refuse credentials with the origin *: name the origins."
  }

  validation {
    condition     = var.cors == null || try(alltrue([for origin in var.cors.allow_origins : origin == "*" || can(regex("^https?://[^/*]+$", origin))]), false)
    error_message = "An origin is scheme and host, like https://app.example.com, without a path."
  }
}

variable "throttling" {
  description = "Requests a second that each route takes, and how many at once."
  type = object({
    rate  = number
    burst = number
  })
  default = { rate = 100, burst = 200 }

  validation {
    condition     = var.throttling.rate > 0 && var.throttling.burst > 0
    error_message = "rate and burst are above 0: 0 would refuse every request."
  }
}

variable "log_retention_days" {
  description = "Days that access logs are kept; CloudWatch takes certain numbers only."
  type        = number
  default     = 90

  validation {
    condition     = contains([1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288, 3653], var.log_retention_days)
    error_message = "CloudWatch keeps logs for 1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288 or 3653 days."
  }
}

variable "kms_key_arn" {
  description = "A KMS key for the log group, whose key policy admits CloudWatch Logs; CloudWatch's own when left out."
  type        = string
  default     = null

  validation {
    condition     = var.kms_key_arn == null || can(regex("^arn:aws[a-z-]*:kms:[a-z0-9-]+:[0-9]{12}:key/", var.kms_key_arn))
    error_message = "kms_key_arn is the ARN of a key (arn:aws:kms:REGION:ACCOUNT:key/ID): an alias may point to another key tomorrow."
  }
}

variable "tags" {
  description = "Tags of the API and its log group."
  type        = map(string)
  default     = {}
}
