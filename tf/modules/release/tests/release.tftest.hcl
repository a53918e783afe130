mock_provider "aws" {
  override_during = plan
}

variables {
  bucket   = "acme-artifacts"
  prefix   = "releases"
  function = "router"
  stage    = "dev"
}

run "nothing_released_yet" {
  command = plan

  override_data {
    target = data.aws_s3_objects.records
    values = { keys = ["releases/router/stages/dev.json.bak"] }
  }

  assert {
    condition     = output.record == null && output.artifact == null && output.distributions == {}
    error_message = "Without a record there is nothing, and the plan does not fail."
  }

  assert {
    condition     = length(data.aws_s3_object.record) == 0
    error_message = "What is not listed is not read."
  }
}

run "a_release" {
  command = plan

  override_data {
    target = data.aws_s3_objects.records
    values = { keys = ["releases/router/stages/dev.json"] }
  }

  override_data {
    target = data.aws_s3_object.record
    values = {
      body = "{\"schema\":1,\"function\":\"router\",\"stage\":\"dev\",\"artifact\":{\"bucket\":\"b\",\"key\":\"k\",\"hashKey\":\"h\"},\"distributions\":{\"www\":{\"id\":\"E1\",\"version\":\"3\",\"versionArn\":\"arn:aws:lambda:us-east-1:123456789012:function:dev-router:3\",\"associations\":[\"default origin-request\"]}}}"
    }
  }

  assert {
    condition     = output.distributions.www.version_arn == "arn:aws:lambda:us-east-1:123456789012:function:dev-router:3"
    error_message = "The version comes from the record's distribution."
  }

  assert {
    condition     = output.artifact == { bucket = "b", key = "k", hash_key = "h" }
    error_message = "The artifact comes from the record."
  }
}

run "a_record_of_another_schema" {
  command = plan

  override_data {
    target = data.aws_s3_objects.records
    values = { keys = ["releases/router/stages/dev.json"] }
  }

  override_data {
    target = data.aws_s3_object.record
    values = { body = "{\"schema\":2,\"function\":\"router\",\"stage\":\"dev\",\"artifact\":{\"bucket\":\"b\",\"key\":\"k\",\"hashKey\":\"h\"},\"distributions\":{}}" }
  }

  expect_failures = [output.record]
}

run "another_functions_record" {
  command = plan

  override_data {
    target = data.aws_s3_objects.records
    values = { keys = ["releases/router/stages/dev.json"] }
  }

  override_data {
    target = data.aws_s3_object.record
    values = { body = "{\"schema\":1,\"function\":\"other\",\"stage\":\"dev\",\"artifact\":{\"bucket\":\"b\",\"key\":\"k\",\"hashKey\":\"h\"},\"distributions\":{}}" }
  }

  expect_failures = [output.record]
}

run "refuses_slashes_and_wildcards" {
  command = plan

  variables {
    bucket   = "s3://acme-artifacts"
    prefix   = "/releases"
    function = "*"
    stage    = "dev/www"
  }

  expect_failures = [var.bucket, var.prefix, var.function, var.stage]
}

run "example" {
  command = plan

  module {
    source = "./examples/basic"
  }

  assert {
    condition     = module.release.key == "releases/router/stages/dev.json" && module.release.record == null
    error_message = "Nothing has been released, and the plan does not fail."
  }
}
