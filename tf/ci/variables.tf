variable "name" {
  description = "What the buckets' names begin with. S3's names are shared by all accounts: another account takes another."
  type        = string

  validation {
    condition     = can(regex("^[a-z0-9][a-z0-9-]{1,30}$", var.name))
    error_message = "name has 2 to 31 lower-case letters, digits and hyphens: acme."
  }
}

variable "account_id" {
  description = "The account; credentials of any other are refused."
  type        = string

  validation {
    condition     = can(regex("^[0-9]{12}$", var.account_id))
    error_message = "account_id has 12 digits: aws sts get-caller-identity --query Account."
  }
}

variable "data_region" {
  description = "Where everything with customers' data is, and the state."
  type        = string
  default     = "eu-central-1"

  # https://docs.aws.amazon.com/global-infrastructure/latest/regions/aws-regions.html: those within the European Union.
  validation {
    condition     = contains(["eu-central-1", "eu-north-1", "eu-south-1", "eu-south-2", "eu-west-1", "eu-west-3"], var.data_region)
    error_message = "Customers' data stays in the European Union: data_region is eu-central-1, eu-north-1, eu-south-1, eu-south-2, eu-west-1 or eu-west-3."
  }
}

variable "repository" {
  description = "The repository whose workflows take the roles; ids as strings (gh api repos/OWNER/NAME --jq '.owner.id, .id')."
  type = object({
    owner    = string
    owner_id = string
    name     = string
    id       = string
  })
}

variable "workflows" {
  description = "By duty, the workflow files whose jobs may take the role: OWNER/REPOSITORY/.github/workflows/FILE@REF, without a wildcard."
  type = object({
    build   = list(string)
    modules = list(string)
    plan    = list(string)
    publish = list(string)
    apply   = list(string)
    promote = list(string)
  })
}

variable "create_oidc_provider" {
  description = "false where the account has GitHub's OIDC provider already: an account has one."
  type        = bool
  default     = true
}

variable "create_service_linked_roles" {
  description = "false where the account has Lambda@Edge's two service-linked roles already, as after any earlier use of Lambda@Edge."
  type        = bool
  default     = true
}

variable "functions" {
  description = "The functions that the roots make, without the stage's prefix: Lambda@Edge, CloudFront Functions, regional Lambda."
  type = object({
    edge       = list(string)
    cloudfront = list(string)
    regional   = list(string)
  })

  validation {
    condition     = alltrue([for name in flatten(values(var.functions)) : can(regex("^[A-Za-z0-9_-]{1,58}$", name))])
    error_message = "A function's name has 1 to 58 letters, digits, hyphens and underscores, and no wildcard."
  }
}

variable "roots" {
  description = "The roots of a stage, each with a state of its own. A site's root has a bucket NAME-STAGE-ROOT, the api one NAME-STAGE-api-data."
  type = object({
    sites = optional(list(string), ["www", "app"])
    apis  = optional(list(string), ["api"])
  })
  default = {}
}

variable "stages" {
  description = "The stages of this account, and which stage each takes releases from. CloudFront and API Gateway make up ids, so that these are given once the roots exist (their output ci_ids). Code is published to distributions, not to api_distributions."
  type = map(object({
    promote_from              = optional(string)
    distributions             = optional(list(string), [])
    api_distributions         = optional(list(string), [])
    origin_access_controls    = optional(list(string), [])
    response_headers_policies = optional(list(string), [])
    cache_policies            = optional(list(string), [])
    apis                      = optional(list(string), [])
    log_deliveries            = optional(list(string), [])
  }))

  validation {
    condition     = alltrue([for name in keys(var.stages) : can(regex("^[a-z][a-z0-9]{1,9}$", name)) && !contains(["ci", "build", "modules"], name)])
    error_message = "A stage's name has 2 to 10 lower-case letters and digits, and is none of ci, build and modules."
  }

  validation {
    condition     = alltrue([for name, stage in var.stages : stage.promote_from == null || (contains(keys(var.stages), coalesce(stage.promote_from, "-")) && stage.promote_from != name)])
    error_message = "promote_from is another stage of this account."
  }

  validation {
    condition = alltrue(flatten([
      for stage in values(var.stages) : [for id in concat(stage.distributions, stage.api_distributions, stage.origin_access_controls, stage.response_headers_policies, stage.cache_policies, stage.apis, stage.log_deliveries) : can(regex("^[A-Za-z0-9-]+$", id))]
    ]))
    error_message = "Ids are given as they are, without a wildcard: E2QWRUHAPOMQZL."
  }
}

variable "build_stage" {
  description = "The stage whose artifact store builds are uploaded to; promotion copies them on from there."
  type        = string
  default     = "dev"
}
