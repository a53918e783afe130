variable "name" {
  description = "The role's name."
  type        = string

  validation {
    condition     = can(regex("^[A-Za-z0-9+=,.@_-]{1,64}$", var.name))
    error_message = "A role's name has 1 to 64 letters, digits and + = , . @ _ -."
  }
}

variable "path" {
  description = "The role's path; tf/ci keeps its roles below /ci/, where no other role may change them."
  type        = string
  default     = "/"

  validation {
    condition     = can(regex("^/([A-Za-z0-9_-]+/)*$", var.path))
    error_message = "path starts and ends with a slash: /ci/."
  }
}

variable "provider_arn" {
  description = "ARN of the account's OIDC provider for token.actions.githubusercontent.com."
  type        = string

  validation {
    condition     = can(regex("^arn:aws[a-z-]*:iam::[0-9]{12}:oidc-provider/", var.provider_arn))
    error_message = "provider_arn is the ARN of an IAM OIDC provider."
  }
}

variable "repository" {
  description = "The one repository whose workflows may assume the role, by name and by id: a name can be given to another repository, an id never. Ids: gh api repos/OWNER/NAME --jq '.owner.id, .id'."
  type = object({
    owner    = string
    owner_id = string
    name     = string
    id       = string
  })

  validation {
    condition     = can(regex("^[A-Za-z0-9-]+$", var.repository.owner)) && can(regex("^[A-Za-z0-9._-]+$", var.repository.name))
    error_message = "owner and name are those of one repository, without a wildcard: repo:octo*/app* admits repositories of others."
  }

  validation {
    condition     = can(regex("^[0-9]+$", var.repository.owner_id)) && can(regex("^[0-9]+$", var.repository.id))
    error_message = "owner_id and id are numbers, as the API gives them."
  }
}

variable "environment" {
  description = "The GitHub environment whose jobs may assume the role. Reviewers and branches are the environment's own settings."
  type        = string

  validation {
    condition     = can(regex("^[A-Za-z0-9_-]+$", var.environment))
    error_message = "environment has letters, digits, hyphens and underscores, and no wildcard."
  }
}

variable "job_workflow_refs" {
  description = "The workflow files whose jobs may assume the role, in full: OWNER/REPOSITORY/.github/workflows/FILE@REF. The caller's own workflow, or the reusable one that it calls."
  type        = list(string)

  validation {
    condition     = length(var.job_workflow_refs) > 0
    error_message = "Without a workflow every workflow of the repository could assume the role."
  }

  validation {
    condition = alltrue([
      for ref in var.job_workflow_refs : can(regex("^[A-Za-z0-9-]+/[A-Za-z0-9._-]+/\\.github/workflows/[A-Za-z0-9._-]+\\.ya?ml@(refs/(heads|tags|pull)/[A-Za-z0-9._/-]+|[0-9a-f]{40})$", ref))
    ])
    error_message = "A reference is OWNER/REPOSITORY/.github/workflows/FILE.yml@refs/tags/v1.4.2 (or refs/heads/main, or the 40 digits of the commit that uses names), without a wildcard."
  }
}

variable "policies" {
  description = "What the role may do: names of inline policies and their statements as plain data."
  type        = any
  default     = {}

  validation {
    condition     = can(keys(var.policies)) && alltrue([for name, statements in var.policies : can(length(statements))])
    error_message = "policies is a map of names to lists of statements."
  }

  # https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html
  validation {
    condition     = try(sum([for name, statements in var.policies : length(jsonencode({ Version = "2012-10-17", Statement = statements }))]) <= 10240, true)
    error_message = "The inline policies of a role have at most 10,240 characters in all: name fewer functions in one place, give them shorter names, or give a part of the statements as managed_policies."
  }
}

variable "managed_policies" {
  description = "What else the role may do: managed policies by a name of your own, as ARNs. Inline policies have at most 10,240 characters in all, a managed one 6,144."
  type        = map(string)
  default     = {}
}

variable "permissions_boundary" {
  description = "ARN of the policy that bounds the role."
  type        = string

  validation {
    condition     = can(regex("^arn:aws[a-z-]*:iam::[0-9]{12}:policy/", var.permissions_boundary))
    error_message = "permissions_boundary is the ARN of a managed policy."
  }
}

variable "max_session_seconds" {
  description = "The longest session: as long as the longest job, and an hour at least."
  type        = number
  default     = 3600

  validation {
    condition     = var.max_session_seconds >= 3600 && var.max_session_seconds <= 43200
    error_message = "IAM takes 3600 to 43200 seconds."
  }
}

variable "tags" {
  description = "Tags of the role."
  type        = map(string)
  default     = {}
}
