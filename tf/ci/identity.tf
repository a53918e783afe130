resource "aws_iam_openid_connect_provider" "github" {
  count = var.create_oidc_provider ? 1 : 0

  # No thumbprint: AWS verifies GitHub's certificate by its own list of authorities.
  url            = "https://${local.issuer}"
  client_id_list = ["sts.amazonaws.com"]
}

# CloudFront replicates edge functions and writes their logs under these two. They are made here, once an account, so that no role of a
# stage needs iam:CreateServiceLinkedRole.
# https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/lambda-edge-permissions.html
resource "aws_iam_service_linked_role" "edge" {
  for_each = toset(var.create_service_linked_roles ? ["replicator.lambda.amazonaws.com", "logger.cloudfront.amazonaws.com"] : [])

  aws_service_name = each.key
}
