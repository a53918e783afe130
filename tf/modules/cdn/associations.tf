locals {
  slots = flatten([
    for one in var.associations : [
      for line in coalesce(one.lines, []) : {
        arn          = one.arn
        kind         = strcontains(one.arn, ":lambda:") ? "lambda" : "function"
        pattern      = split(" ", line)[0]
        event_type   = split(" ", line)[1]
        include_body = endswith(line, " include-body")
      }
    ]
  ])

  patterns = concat(var.behaviors[*].path_pattern, ["default"])

  # By behaviour and kind, in the order of events: what the distribution's blocks are made of.
  lambdas   = { for pattern in local.patterns : pattern => { for slot in local.slots : slot.event_type => slot... if slot.pattern == pattern && slot.kind == "lambda" } }
  functions = { for pattern in local.patterns : pattern => { for slot in local.slots : slot.event_type => slot... if slot.pattern == pattern && slot.kind == "function" } }

  unknown_patterns = distinct([for slot in local.slots : slot.pattern if !contains(local.patterns, slot.pattern)])
  taken_twice      = [for key, slots in { for slot in local.slots : "${slot.event_type} of ${slot.pattern}" => slot... } : key if length(slots) > 1]
  on_origin_events = [for slot in local.slots : "${slot.event_type} of ${slot.pattern}" if slot.kind == "function" && startswith(slot.event_type, "origin-")]

  # CloudFront refuses Lambda@Edge and CloudFront Functions on the viewer events of one behaviour.
  mixed = [
    for pattern in local.patterns : pattern
    if length(local.functions[pattern]) > 0 && anytrue([for type, _ in local.lambdas[pattern] : startswith(type, "viewer-")])
  ]
}
