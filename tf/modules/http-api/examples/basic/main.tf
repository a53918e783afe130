module "api" {
  source = "../.."

  name = "dev-api"
  jwt  = { issuer = "https://cognito-idp.eu-central-1.amazonaws.com/eu-central-1_AbCdEf", audiences = ["client-id"] }

  routes = {
    "GET /orders/{id}" = {
      function_name = "dev-orders"
      invoke_arn    = "arn:aws:apigateway:eu-central-1:lambda:path/2015-03-31/functions/arn:aws:lambda:eu-central-1:111111111111:function:dev-orders/invocations"
    }
  }
}
