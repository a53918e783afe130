variable "name" {
  description = "The distribution's name, with the stage's prefix: dev-www. Policies and access control are named after it."
  type        = string

  validation {
    condition     = can(regex("^[A-Za-z0-9_-]{1,50}$", var.name))
    error_message = "name has 1 to 50 letters, digits, hyphens and underscores."
  }
}

variable "origins" {
  description = "Where content comes from, by a name of your own: host name; s3 for a private bucket, which CloudFront signs requests to; custom_headers that only the origin and origin-request functions see, and that tell one build which stage it runs in."
  type = map(object({
    domain_name    = string
    s3             = optional(bool, false)
    path           = optional(string, "")
    custom_headers = optional(map(string), {})
  }))

  validation {
    condition     = length(var.origins) > 0 && alltrue([for _, origin in var.origins : can(regex("^[A-Za-z0-9.-]+$", origin.domain_name))])
    error_message = "An origin's domain_name is a host name alone: no scheme, no path."
  }

  validation {
    condition     = alltrue([for _, origin in var.origins : origin.path == "" || can(regex("^/.*[^/]$", origin.path))])
    error_message = "An origin's path starts with a slash and ends without one."
  }
}

variable "default_behavior" {
  description = "What happens to requests that no other behaviour matches. Cache and origin request policies by id; the managed ones have the same in every account."
  type = object({
    origin                   = string
    cache_policy_id          = string
    origin_request_policy_id = optional(string)
    allowed_methods          = optional(list(string), ["GET", "HEAD", "OPTIONS"])
    compress                 = optional(bool, true)
  })

  validation {
    condition     = contains(keys(var.origins), var.default_behavior.origin)
    error_message = "default_behavior.origin is a name of origins."
  }
}

variable "behaviors" {
  description = "Further behaviours in the order in which their path patterns are tried."
  type = list(object({
    path_pattern             = string
    origin                   = string
    cache_policy_id          = string
    origin_request_policy_id = optional(string)
    allowed_methods          = optional(list(string), ["GET", "HEAD", "OPTIONS"])
    compress                 = optional(bool, true)
  }))
  default = []

  validation {
    condition     = alltrue([for behavior in var.behaviors : contains(keys(var.origins), behavior.origin)])
    error_message = "Each behaviour's origin is a name of origins."
  }

  validation {
    condition     = length(distinct(var.behaviors[*].path_pattern)) == length(var.behaviors)
    error_message = "Each path pattern once."
  }

  validation {
    condition     = alltrue([for behavior in var.behaviors : !contains(["*", "default"], behavior.path_pattern)])
    error_message = "What matches everything is default_behavior."
  }
}

variable "associations" {
  description = "The functions on the distribution, as released: a version's ARN of Lambda@Edge or a CloudFront Function's ARN, and the lines of the release record (PATH-PATTERN EVENT-TYPE [include-body], default for the default behaviour)."
  type = list(object({
    arn   = string
    lines = list(string)
  }))
  default = []

  validation {
    condition = alltrue([
      for one in var.associations : can(regex("^arn:aws[a-z-]*:(lambda:us-east-1:[0-9]{12}:function:[A-Za-z0-9_-]+:[0-9]+|cloudfront::[0-9]{12}:function/[A-Za-z0-9_-]+)$", one.arn))
    ])
    error_message = "An association's arn is that of a numbered Lambda version in us-east-1, or of a CloudFront Function: never $LATEST, never an alias."
  }

  validation {
    condition     = alltrue([for one in var.associations : one.lines != null])
    error_message = "A release says nothing of its associations (null): it was published without the input associations, and an apply would take the function off the distribution. Publish it once more with associations."
  }

  validation {
    condition = alltrue(flatten([
      for one in var.associations : [for line in coalesce(one.lines, []) : can(regex("^[^ ]+ (viewer-request|origin-request|origin-response|viewer-response)( include-body)?$", line))]
    ]))
    error_message = "A line is PATH-PATTERN EVENT-TYPE, and include-body where a request's body is wanted: \"/api/* origin-request include-body\"."
  }
}

variable "aliases" {
  description = "The host names that the distribution answers to, beside its own."
  type        = list(string)
  default     = []

  validation {
    condition     = length(var.aliases) == 0 || var.certificate_arn != null
    error_message = "Host names of your own need certificate_arn, a certificate that covers them."
  }
}

variable "certificate_arn" {
  description = "A certificate of ACM in us-east-1."
  type        = string
  default     = null

  validation {
    condition     = var.certificate_arn == null || can(regex("^arn:aws[a-z-]*:acm:us-east-1:", var.certificate_arn))
    error_message = "CloudFront takes certificates of ACM in us-east-1 alone."
  }
}

variable "default_root_object" {
  description = "What / answers with."
  type        = string
  default     = "index.html"

  validation {
    condition     = !startswith(var.default_root_object, "/")
    error_message = "default_root_object has no slash in front, or CloudFront answers with an error."
  }
}

variable "single_page_app" {
  description = "Whether paths that the origin does not have answer with the root object and 200, as apps with routes of their own want. It holds for all behaviours: an API's 404 too."
  type        = bool
  default     = false
}

variable "content_security_policy" {
  description = "The Content-Security-Policy header; none when left out."
  type        = string
  default     = null
}

variable "security_headers" {
  description = "Whether CloudFront adds HSTS, nosniff, frame options and referrer policy to every response. false where a function does."
  type        = bool
  default     = true
}

variable "price_class" {
  description = "Which edge locations answer."
  type        = string
  default     = "PriceClass_100"

  validation {
    condition     = contains(["PriceClass_100", "PriceClass_200", "PriceClass_All"], var.price_class)
    error_message = "price_class is PriceClass_100, PriceClass_200 or PriceClass_All."
  }
}

variable "web_acl_arn" {
  description = "A web ACL of WAF, scope CLOUDFRONT."
  type        = string
  default     = null

  validation {
    condition     = var.web_acl_arn == null || can(regex("^arn:aws[a-z-]*:wafv2:us-east-1:[0-9]{12}:global/webacl/", var.web_acl_arn))
    error_message = "web_acl_arn is the ARN of a web ACL of WAFv2 with scope CLOUDFRONT, which lives in us-east-1."
  }
}

variable "log_bucket_arn" {
  description = "The bucket that access logs are delivered to, in whichever region: module log-store, which names this distribution. None when left out."
  type        = string
  default     = null

  validation {
    condition     = var.log_bucket_arn == null || can(regex("^arn:aws[a-z-]*:s3:::[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$", var.log_bucket_arn))
    error_message = "log_bucket_arn is the ARN of a bucket, without a prefix: arn:aws:s3:::acme-logs-dev."
  }
}

variable "tags" {
  description = "Tags of the distribution."
  type        = map(string)
  default     = {}
}
