"""The bucket that a DNS TXT record `bucket;region` names for where this runs."""

import time

import dns.exception
import dns.resolver
import settings

# Lambda keeps a module's variables from one request to the next.
_known = None
_until = 0.0


def nearest_bucket():
    """The bucket's name; the default one's while DNS fails or names none of ours."""
    global _known, _until
    if _known is None or time.monotonic() >= _until:
        _known, seconds = _look()
        _until = time.monotonic() + seconds
    return _known


def _look():
    try:
        text, seconds = _txt_record(settings.RECORD_NAME)
        kept = min(max(seconds, settings.LEAST_CACHE_SECONDS), settings.MOST_CACHE_SECONDS)
        return bucket_of(text), kept
    except (dns.exception.DNSException, OSError, ValueError) as error:
        print(f"Serving from {settings.DEFAULT_BUCKET}: {type(error).__name__}: {error}")
        return settings.DEFAULT_BUCKET, settings.LEAST_CACHE_SECONDS


def _txt_record(name):
    """The record's text and the seconds it may be kept. Raises unless there is exactly one."""
    resolver = dns.resolver.Resolver(configure=not settings.DNS_SERVER)
    if settings.DNS_SERVER:
        address, resolver.port = settings.DNS_SERVER
        resolver.nameservers = [address]
    resolver.lifetime = settings.TIME_LIMIT_SECONDS
    resolver.timeout = settings.TIME_LIMIT_SECONDS / 2
    answer = resolver.resolve(name, "TXT", search=False)
    if len(answer) != 1:
        raise ValueError(f"There are {len(answer)} TXT records, expected one.")
    # A text of more than 255 bytes comes in pieces.
    return b"".join(answer[0].strings).decode("utf-8"), answer.chaining_result.minimum_ttl


def bucket_of(record):
    """`bucket;region`, also in the quotes that the value of a TXT record is often given once too many.

    Raises ValueError where it is anything but one of our buckets with its own region.
    """
    text = record[1:-1] if len(record) > 1 and record[0] == record[-1] == '"' else record
    for bucket, region in settings.BUCKETS.items():
        if text == f"{bucket};{region}":
            return bucket
    raise ValueError(f"The record is none of our buckets: {record[:100]!r}")
