module "security_headers" {
  source = "../.."

  function_name = "dev-security-headers"
  comment       = "Security headers on every response"
}
