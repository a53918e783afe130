"""Lets every request through to the origin that it was meant for."""

RELEASE = "release 0"


def handler(event, context):
    return event["Records"][0]["cf"]["request"]
