"""An origin-request function: sends each request to the S3 bucket that is nearest to the viewer's country."""

from buckets import bucket_for


def handler(event, context):
    request = event["Records"][0]["cf"]["request"]
    bucket = bucket_for(country_of(request))
    domain_name = f"{bucket['name']}.s3.{bucket['region']}.amazonaws.com"
    # What the distribution sets for its own origin (custom headers, path, how it signs in) stays as it is.
    settings = request.get("origin", {}).get("s3", {})
    request["origin"] = {
        "s3": {
            "domainName": domain_name,
            "region": bucket["region"],
            "authMethod": settings.get("authMethod", "none"),
            "path": settings.get("path", ""),
            "customHeaders": settings.get("customHeaders", {}),
        }
    }
    # S3 answers by the name in this header.
    request["headers"]["host"] = [{"key": "Host", "value": domain_name}]
    return request


def country_of(request):
    """The country that CloudFront found for the viewer: there only where the origin request policy forwards the header."""
    values = request["headers"].get("cloudfront-viewer-country")
    return values[0]["value"] if values else None
