# One TXT record for each bucket's region; Route 53 answers with the one of the lowest latency.
variable "zone_id" {
  type = string
}

resource "aws_route53_record" "nearest_bucket" {
  for_each = {
    us-east-1      = "example-site-us"
    eu-central-1   = "example-site-eu"
    ap-northeast-1 = "example-site-asia"
  }
  zone_id        = var.zone_id
  name           = "nearest-bucket.example.com"
  type           = "TXT"
  ttl            = 60
  records        = ["${each.value};${each.key}"]
  set_identifier = each.key
  latency_routing_policy {
    region = each.key
  }
}
