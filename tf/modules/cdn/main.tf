resource "aws_cloudfront_distribution" "this" {
  #checkov:skip=CKV_AWS_86:Standard logging v2 is no part of the distribution: logging.tf
  #checkov:skip=CKV_AWS_310:A second origin is the caller's business: origins take one host name each
  #checkov:skip=CKV_AWS_374:Visitors of every country are answered; which answer they get is the functions' business
  #checkov:skip=CKV2_AWS_47:web_acl_arn and its rules are the caller's; nothing behind it runs Java
  enabled             = true
  comment             = var.name
  aliases             = var.aliases
  default_root_object = var.default_root_object
  http_version        = "http2and3"
  is_ipv6_enabled     = true
  price_class         = var.price_class
  web_acl_id          = var.web_acl_arn
  tags                = var.tags

  # The workflow that publishes waits once; waiting here too would cost minutes in every apply.
  wait_for_deployment = false

  dynamic "origin" {
    for_each = var.origins

    content {
      origin_id                = origin.key
      domain_name              = origin.value.domain_name
      origin_path              = origin.value.path
      origin_access_control_id = origin.value.s3 ? one(aws_cloudfront_origin_access_control.this[*].id) : null

      dynamic "custom_header" {
        for_each = origin.value.custom_headers

        content {
          name  = custom_header.key
          value = custom_header.value
        }
      }

      dynamic "custom_origin_config" {
        for_each = origin.value.s3 ? [] : [1]

        content {
          http_port              = 80
          https_port             = 443
          origin_protocol_policy = "https-only"
          origin_ssl_protocols   = ["TLSv1.2"]
        }
      }
    }
  }

  default_cache_behavior {
    target_origin_id           = var.default_behavior.origin
    cache_policy_id            = var.default_behavior.cache_policy_id
    origin_request_policy_id   = var.default_behavior.origin_request_policy_id
    response_headers_policy_id = one(aws_cloudfront_response_headers_policy.this[*].id)
    allowed_methods            = var.default_behavior.allowed_methods
    cached_methods             = ["GET", "HEAD"]
    compress                   = var.default_behavior.compress
    viewer_protocol_policy     = "redirect-to-https"

    dynamic "lambda_function_association" {
      for_each = local.lambdas["default"]

      content {
        event_type   = lambda_function_association.key
        lambda_arn   = lambda_function_association.value[0].arn
        include_body = lambda_function_association.value[0].include_body
      }
    }

    dynamic "function_association" {
      for_each = local.functions["default"]

      content {
        event_type   = function_association.key
        function_arn = function_association.value[0].arn
      }
    }
  }

  dynamic "ordered_cache_behavior" {
    for_each = var.behaviors

    content {
      path_pattern               = ordered_cache_behavior.value.path_pattern
      target_origin_id           = ordered_cache_behavior.value.origin
      cache_policy_id            = ordered_cache_behavior.value.cache_policy_id
      origin_request_policy_id   = ordered_cache_behavior.value.origin_request_policy_id
      response_headers_policy_id = one(aws_cloudfront_response_headers_policy.this[*].id)
      allowed_methods            = ordered_cache_behavior.value.allowed_methods
      cached_methods             = ["GET", "HEAD"]
      compress                   = ordered_cache_behavior.value.compress
      viewer_protocol_policy     = "redirect-to-https"

      dynamic "lambda_function_association" {
        for_each = local.lambdas[ordered_cache_behavior.value.path_pattern]

        content {
          event_type   = lambda_function_association.key
          lambda_arn   = lambda_function_association.value[0].arn
          include_body = lambda_function_association.value[0].include_body
        }
      }

      dynamic "function_association" {
        for_each = local.functions[ordered_cache_behavior.value.path_pattern]

        content {
          event_type   = function_association.key
          function_arn = function_association.value[0].arn
        }
      }
    }
  }

  dynamic "custom_error_response" {
    for_each = var.single_page_app ? [404] : []

    content {
      error_code            = custom_error_response.value
      response_code         = 200
      response_page_path    = "/${var.default_root_object}"
      error_caching_min_ttl = 10
    }
  }

  restrictions {
    geo_restriction {
      restriction_type = "none"
    }
  }

  viewer_certificate {
    acm_certificate_arn            = var.certificate_arn
    cloudfront_default_certificate = var.certificate_arn == null
    # CloudFront's own certificate allows no choice.
    minimum_protocol_version = var.certificate_arn == null ? "TLSv1" : "TLSv1.2_2021"
    ssl_support_method       = var.certificate_arn == null ? null : "sni-only"
  }

  lifecycle {
    precondition {
      condition     = length(local.unknown_patterns) == 0
      error_message = "No behaviour has the path pattern ${join(", ", local.unknown_patterns)}; there are ${join(", ", local.patterns)}."
    }

    precondition {
      condition     = length(local.taken_twice) == 0
      error_message = "One event of a behaviour runs one function, and two are given for ${join(", ", local.taken_twice)}."
    }

    precondition {
      condition     = length(local.on_origin_events) == 0
      error_message = "CloudFront Functions run on viewer events alone, and not on ${join(", ", local.on_origin_events)}: that takes Lambda@Edge."
    }

    precondition {
      condition     = length(local.mixed) == 0
      error_message = "CloudFront refuses Lambda@Edge beside CloudFront Functions on the viewer events of one behaviour: ${join(", ", local.mixed)}."
    }
  }
}

resource "aws_cloudfront_origin_access_control" "this" {
  count = anytrue([for _, origin in var.origins : origin.s3]) ? 1 : 0

  name                              = var.name
  origin_access_control_origin_type = "s3"
  signing_behavior                  = "always"
  signing_protocol                  = "sigv4"
}

resource "aws_cloudfront_response_headers_policy" "this" {
  #checkov:skip=CKV_AWS_259:It wants preload, which binds the whole domain in every browser for longer than anybody can take it back
  count = var.security_headers ? 1 : 0

  name = "${var.name}-security-headers"

  security_headers_config {
    content_type_options {
      override = true
    }

    frame_options {
      frame_option = "DENY"
      override     = true
    }

    referrer_policy {
      referrer_policy = "strict-origin-when-cross-origin"
      override        = true
    }

    strict_transport_security {
      access_control_max_age_sec = 63072000
      include_subdomains         = true
      override                   = true
    }

    dynamic "content_security_policy" {
      for_each = var.content_security_policy == null ? [] : [var.content_security_policy]

      content {
        content_security_policy = content_security_policy.value
        override                = true
      }
    }
  }
}
