"""The bucket that is nearest to each country's viewers. Countries that are not listed get the default."""

DEFAULT_BUCKET = {"name": "example-site-us", "region": "us-east-1"}

BUCKETS = {
    "example-site-eu": {"region": "eu-central-1", "countries": "AT BE CH CZ DE DK ES FI FR GB IE IT NL NO PL PT SE"},
    "example-site-asia": {"region": "ap-northeast-1", "countries": "CN HK ID IN JP KR MY PH SG TH TW VN"},
}

BY_COUNTRY = {
    country: {"name": name, "region": bucket["region"]}
    for name, bucket in BUCKETS.items()
    for country in bucket["countries"].split()
}


def bucket_for(country):
    """The bucket for a country's two letters; the default for any other text and for None."""
    return BY_COUNTRY.get(country, DEFAULT_BUCKET)
