locals {
  key = join("/", compact([var.prefix, var.function, "stages", "${var.stage}.json"]))
}

# A missing object fails a plan, and try() does not catch it: listing comes first. It takes s3:ListBucket on the prefix; without it S3
# answers 403 where nothing is.
data "aws_s3_objects" "records" {
  bucket = var.bucket
  prefix = local.key
}

data "aws_s3_object" "record" {
  count = contains(data.aws_s3_objects.records.keys, local.key) ? 1 : 0

  bucket = var.bucket
  key    = local.key
}

locals {
  record = one([for object in data.aws_s3_object.record : jsondecode(object.body)])
}
