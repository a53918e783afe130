output "api_id" {
  description = "The API's id."
  value       = aws_apigatewayv2_api.this.id
}

output "domain_name" {
  description = "The API's host name: the origin of a distribution."
  value       = trimprefix(aws_apigatewayv2_api.this.api_endpoint, "https://")
}
