"""An origin-request function: sends each request to the S3 bucket that a TXT record `bucket;region` names.

With latency routing in Route 53 each edge region gets the record of the bucket that is nearest to it.
"""

import settings
from nearest_bucket import nearest_bucket


def handler(event, context):
    request = event["Records"][0]["cf"]["request"]
    bucket = nearest_bucket()
    region = settings.BUCKETS[bucket]
    domain_name = f"{bucket}.s3.{region}.amazonaws.com"
    # What the distribution sets for its own origin (custom headers, path, how it signs in) stays as it is.
    origin = request.get("origin", {}).get("s3", {})
    request["origin"] = {
        "s3": {
            "domainName": domain_name,
            "region": region,
            "authMethod": origin.get("authMethod", "none"),
            "path": origin.get("path", ""),
            "customHeaders": origin.get("customHeaders", {}),
        }
    }
    # S3 answers by the name in this header.
    request["headers"]["host"] = [{"key": "Host", "value": domain_name}]
    return request
