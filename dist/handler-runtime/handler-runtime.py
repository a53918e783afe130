"""The program inside the child process: loads a Python handler as Lambda's runtime does and calls it, one event at a time.

It stands alone (Python's own modules only) and speaks the protocol of handler-runtime.ts over file descriptor 3, one JSON value a line.
What to load comes in Lambda's reserved variables. It is started with -I and -S: of the machine's own packages a handler sees
only those that Lambda's runtime brings too.
"""

import decimal
import importlib
import importlib.machinery
import json
import logging
import os
import re
import sys
import time
import traceback
import uuid

# Lambda's limit for a synchronous answer.
LARGEST_RESULT = 6_291_556

# Packages of Lambda's Python runtimes: AWS Lambda Developer Guide, Working with Python, "Runtime-included SDK versions".
RUNTIME_PACKAGES = {"boto3", "botocore", "s3transfer", "jmespath", "dateutil", "urllib3", "six"}

ROOT = os.environ.get("LAMBDA_TASK_ROOT", os.getcwd())


class RuntimeProblem(Exception):
    """A failure that Lambda names itself."""

    def __init__(self, error_type, message):
        super().__init__(message)
        self.error_type = error_type


class RuntimePackages:
    """Finds what Lambda's runtime brings among the machine's packages, after everything in the artifact."""

    @staticmethod
    def find_spec(name, path=None, target=None):
        if path is not None or name not in RUNTIME_PACKAGES:
            return None
        import site

        # -S leaves a virtual environment out of account: it lies around its own program.
        around = os.path.dirname(os.path.dirname(sys.executable))
        virtual = os.path.exists(os.path.join(around, "pyvenv.cfg"))
        return importlib.machinery.PathFinder.find_spec(name, site.getsitepackages([around] if virtual else None), target)


class Context:
    """What a handler gets as its second argument."""

    def __init__(self, deadline):
        name = os.environ.get("AWS_LAMBDA_FUNCTION_NAME", "")
        version = os.environ.get("AWS_LAMBDA_FUNCTION_VERSION", "")
        self.function_name = name
        self.function_version = version
        self.invoked_function_arn = f"arn:aws:lambda:{os.environ.get('AWS_REGION')}:000000000000:function:{name}:{version}"
        self.memory_limit_in_mb = os.environ.get("AWS_LAMBDA_FUNCTION_MEMORY_SIZE")
        self.aws_request_id = str(uuid.uuid4())
        self.log_group_name = os.environ.get("AWS_LAMBDA_LOG_GROUP_NAME")
        self.log_stream_name = os.environ.get("AWS_LAMBDA_LOG_STREAM_NAME")
        self.identity = None
        self.client_context = None
        self._deadline = deadline

    def get_remaining_time_in_millis(self):
        return max(0, int(self._deadline - time.time() * 1000))


class RequestId(logging.Filter):
    """Puts the call's id into each line of the log, as Lambda's own handler does."""

    current = ""

    def filter(self, record):
        record.aws_request_id = RequestId.current
        return True


class Encoder(json.JSONEncoder):
    """Lambda's runtime writes decimals as numbers."""

    def default(self, o):
        return float(o) if isinstance(o, decimal.Decimal) else super().default(o)


def peak_bytes():
    """Highest resident size of this program; the system's own counter would hold the parent's from before the start."""
    try:
        with open("/proc/self/status", encoding="ascii", errors="replace") as status:
            return int(re.search(r"^VmHWM:\s+(\d+) kB$", status.read(), re.MULTILINE).group(1)) * 1024
    except (OSError, AttributeError):
        return None


def send(channel, message):
    channel.write((json.dumps({**message, "rss": peak_bytes()}) + "\n").encode("ascii"))
    channel.flush()


def describe(thrown):
    """An error as Lambda words it; of the stack only what lies behind this program."""
    if isinstance(thrown, RuntimeProblem):
        return {"errorType": thrown.error_type, "errorMessage": str(thrown), "stack": []}
    frames = [frame for frame in traceback.extract_tb(thrown.__traceback__) if frame.filename != __file__]
    frames = [frame for frame in frames if not frame.filename.startswith("<frozen importlib")]
    stack = [f"File \"{shown(frame.filename)}\", line {frame.lineno}, in {frame.name}" for frame in frames]
    return {"errorType": type(thrown).__name__, "errorMessage": str(thrown), "stack": stack}


def shown(filename):
    prefix = ROOT + os.sep
    return filename[len(prefix):] if filename.startswith(prefix) else filename


def load_handler(name):
    """Finds the handler as Lambda does: at the last dot, slashes being dots."""
    module_name, dot, function_name = name.rpartition(".")
    if not dot or not module_name:
        raise RuntimeProblem("Runtime.MalformedHandlerName", f"Bad handler '{name}': not enough values to unpack")
    module_name = module_name.replace("/", ".")
    try:
        module = importlib.import_module(module_name)
    except ImportError as error:
        raise RuntimeProblem("Runtime.ImportModuleError", f"Unable to import module '{module_name}': {error}") from error
    except SyntaxError as error:
        where = f"{shown(error.filename or '')}:{error.lineno}"
        raise RuntimeProblem("Runtime.UserCodeSyntaxError", f"Syntax error in module '{module_name}': {error.msg} ({where})") from error
    if not hasattr(module, function_name):
        raise RuntimeProblem("Runtime.HandlerNotFound", f"Handler '{function_name}' missing on module '{module_name}'")
    handler = getattr(module, function_name)
    if not callable(handler):
        raise RuntimeProblem("Runtime.HandlerNotFound", f"Handler '{name}' is not callable but {type(handler).__name__}")
    return handler


def text_of(result):
    try:
        text = json.dumps(result, cls=Encoder, ensure_ascii=False, allow_nan=False)
    except (TypeError, ValueError, RecursionError) as error:
        raise RuntimeProblem("Runtime.MarshalError", f"Unable to marshal response: {error}") from error
    if len(text.encode("utf-8", "surrogatepass")) > LARGEST_RESULT:
        message = f"Response payload size exceeded maximum allowed payload size ({LARGEST_RESULT} bytes)."
        raise RuntimeProblem("Function.ResponseSizeTooLarge", message)
    return text


def invoke(handler, call):
    context = Context(call["deadline"])
    RequestId.current = context.aws_request_id
    try:
        return {"type": "returned", "id": call["id"], "result": text_of(handler(call["event"], context))}
    except Exception as error:  # Whatever a handler raises is its answer. SystemExit ends the process, as in Lambda.
        return {"type": "threw", "id": call["id"], "error": describe(error)}


def set_up_logging():
    output = logging.StreamHandler(sys.stdout)
    output.addFilter(RequestId())
    form = logging.Formatter("[%(levelname)s]\t%(asctime)s.%(msecs)03dZ\t%(aws_request_id)s\t%(message)s", "%Y-%m-%dT%H:%M:%S")
    form.converter = time.gmtime
    output.setFormatter(form)
    logging.getLogger().addHandler(output)


def main():
    # What is printed to stderr goes the way of stdout, so that lines keep their order.
    os.dup2(1, 2)
    os.set_inheritable(3, False)
    reader, writer = os.fdopen(3, "rb", closefd=False), os.fdopen(3, "wb", closefd=False)
    set_up_logging()
    sys.path.insert(0, ROOT)
    sys.dont_write_bytecode = True
    sys.meta_path.append(RuntimePackages)
    try:
        handler = load_handler(os.environ.get("_HANDLER", ""))
    except Exception as error:
        send(writer, {"type": "not-loaded", "error": describe(error)})
        return 1
    send(writer, {"type": "loaded"})
    for line in reader:
        send(writer, invoke(handler, json.loads(line)))
    return 0


if __name__ == "__main__":
    code = main()
    # Threads that a handler left running do not keep the process: the caller is gone.
    os._exit(code)
