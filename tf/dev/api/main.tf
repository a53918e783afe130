# A regional API: CloudFront in front of API Gateway in front of Lambda, with its data in S3. All but CloudFront is in data_region.
module "release" {
  source = "../../modules/release"

  providers = { aws = aws.us_east_1 }

  bucket   = "${local.name}-edge-${local.stage}"
  prefix   = "releases"
  function = "api"
  stage    = local.stage
}

module "function" {
  # Published modules: source = "s3::https://acme-modules.s3.eu-central-1.amazonaws.com/modules/lambda-function/1.0.0.zip"
  source = "../../modules/lambda-function"

  function_name        = "${local.stage}-api"
  artifact             = module.release.artifact
  runtime              = "nodejs22.x"
  role_path            = "/app/${local.stage}/"
  permissions_boundary = "arn:aws:iam::${local.account_id}:policy/ci/app-${local.stage}"

  # The secret's id and never the secret: what is here is in the state.
  environment = {
    STAGE           = local.stage
    ALLOWED_ORIGINS = join(",", local.allowed_origins)
    JWT_SECRET_ID   = local.jwt_secret_arn
    DATA_BUCKET     = "${local.name}-${local.stage}-api-data"
  }

  secret_arns = [local.jwt_secret_arn]

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { Effect = "Allow", Action = ["s3:GetObject", "s3:PutObject", "s3:DeleteObject"], Resource = "arn:aws:s3:::${local.name}-${local.stage}-api-data/*" },
      { Effect = "Allow", Action = ["s3:ListBucket"], Resource = "arn:aws:s3:::${local.name}-${local.stage}-api-data" },
    ]
  })
}

# A private bucket: encrypted, versioned, over TLS alone.
module "data" {
  source = "../../modules/artifact-store"

  bucket_name = "${local.name}-${local.stage}-api-data"
  log_bucket  = data.aws_s3_bucket.logs.id
}

module "http_api" {
  source = "../../modules/http-api"

  name = "${local.stage}-api"

  # The function checks the tokens itself, with the secret that JWT_SECRET_ID names; for tokens of a user pool give jwt and drop public.
  routes = {
    "$default" = { function_name = module.function.function_name, invoke_arn = module.function.invoke_arn, public = true }
  }

  cors = { allow_origins = local.allowed_origins, allow_methods = ["GET", "POST", "PUT", "DELETE"] }
}

module "cdn" {
  source = "../../modules/cdn"

  providers = { aws = aws.us_east_1 }

  name                = "${local.stage}-api"
  aliases             = local.aliases
  certificate_arn     = local.certificate_arn
  log_bucket_arn      = data.aws_s3_bucket.logs.arn
  default_root_object = ""

  origins = { api = { domain_name = module.http_api.domain_name } }

  # https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/using-managed-cache-policies.html: nothing is cached, and the
  # origin gets all but the viewer's Host, which API Gateway would not know.
  default_behavior = {
    origin                   = "api"
    cache_policy_id          = "4135ea2d-6df8-44a3-9df3-4b5a84be39ad"
    origin_request_policy_id = "b689b0a8-53d0-40ab-baf2-68738e2966ac"
    allowed_methods          = ["GET", "HEAD", "OPTIONS", "PUT", "POST", "PATCH", "DELETE"]
  }
}
