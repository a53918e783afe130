"""What to change: the record's name, and the buckets that hold the site. The edge has no environment variables."""

RECORD_NAME = "nearest-bucket.example.com"

# Empty: the server that Lambda gives its functions. Else an address and a port: ("127.0.0.1", 5353).
DNS_SERVER = ()

# Of all tries together. UDP loses packets: one try has half of it.
TIME_LIMIT_SECONDS = 0.4

# A record is kept as long as it says, within these seconds; after a failure the default serves for the lesser.
LEAST_CACHE_SECONDS = 10
MOST_CACHE_SECONDS = 300

# The region of each bucket. A DNS record chooses among these.
BUCKETS = {
    "example-site-us": "us-east-1",
    "example-site-eu": "eu-central-1",
    "example-site-asia": "ap-northeast-1",
}

# Answers when DNS does not, or says something else.
DEFAULT_BUCKET = "example-site-us"
