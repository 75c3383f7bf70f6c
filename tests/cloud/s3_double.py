"""An S3-compatible store on loopback that takes only what is signed (AWS Signature Version 4) and not damaged."""

from __future__ import annotations

import base64
import hmac
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from hashlib import sha256
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import quote, unquote, urlsplit

from cloud.blobs.object_store import ObjectStoreSettings

KEY_ID, SECRET, REGION, BUCKET = "AKIDEXAMPLE", "the/secret+key", "eu-test-1", "field"


@dataclass
class Bucket:
    """What is kept; ``refused`` are the reasons for every refusal."""

    endpoint: str = ""
    objects: dict[str, bytes] = field(default_factory=dict)
    refused: list[str] = field(default_factory=list)
    broken: bool = False

    def settings(self, secret: str = SECRET) -> ObjectStoreSettings:
        """How to reach it."""
        return ObjectStoreSettings(BUCKET, self.endpoint, REGION, KEY_ID, secret)


def expected_signature(method: str, path: str, headers: Any, signed: str, scope: str) -> str:
    """The signature of a request by its own headers (AWS General Reference, Signature Version 4)."""
    parts = urlsplit(path)
    canonical = "\n".join(
        [
            method,
            quote(unquote(parts.path), safe="/-_.~"),
            parts.query,
            *(f"{name}:{' '.join(headers[name].split())}" for name in signed.split(";")),
            "",
            signed,
            headers["x-amz-content-sha256"],
        ]
    )
    text = "\n".join(
        ["AWS4-HMAC-SHA256", headers["x-amz-date"], scope, sha256(canonical.encode()).hexdigest()]
    )
    key = f"AWS4{SECRET}".encode()
    for part in scope.split("/"):
        key = hmac.digest(key, part.encode(), sha256)
    return hmac.digest(key, text.encode(), sha256).hex()


def _handler(bucket: Bucket) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_HEAD(self) -> None:
            content = bucket.objects.get(self._key()) if self._may() else None
            self._answer(404 if content is None else 200, content or b"", body=False)

        def do_GET(self) -> None:
            content = bucket.objects.get(self._key()) if self._may() else None
            self._answer(404 if content is None else 200, content or b"")

        def do_PUT(self) -> None:
            content = self.rfile.read(int(self.headers["Content-Length"]))
            if not self._may(content):
                self._answer(403)
                return
            if self.headers.get("If-None-Match") == "*" and self._key() in bucket.objects:
                self._answer(412)
                return
            bucket.objects[self._key()] = content
            self._answer(200)

        def _key(self) -> str:
            return unquote(urlsplit(self.path).path).removeprefix(f"/{BUCKET}/")

        def _may(self, content: bytes = b"") -> bool:
            reason = self._problem(content)
            if reason:
                bucket.refused.append(reason)
            return not reason

        def _problem(self, content: bytes) -> str:
            if bucket.broken:
                return "broken"
            given = dict(
                part.strip().split("=", 1)
                for part in self.headers["Authorization"]
                .removeprefix("AWS4-HMAC-SHA256")
                .split(",")
            )
            key_id, _, scope = given["Credential"].partition("/")
            if key_id != KEY_ID or scope.split("/")[1:] != [REGION, "s3", "aws4_request"]:
                return "scope"
            if self.headers["x-amz-content-sha256"] != sha256(content).hexdigest():
                return "content hash"
            checksum = self.headers.get("x-amz-checksum-sha256")
            right = base64.b64encode(sha256(content).digest()).decode()
            if self.command == "PUT" and checksum != right:
                return "checksum"
            wanted = expected_signature(
                self.command, self.path, self.headers, given["SignedHeaders"], scope
            )
            return "" if hmac.compare_digest(wanted, given["Signature"]) else "signature"

        def _answer(self, status: int, content: bytes = b"", *, body: bool = True) -> None:
            status = 403 if bucket.refused and status == 404 else status
            self.send_response(503 if bucket.broken else status)
            self.send_header("Content-Length", str(len(content)))
            self.send_header("ETag", f'"{sha256(content).hexdigest()[:32]}"')
            self.send_header("Last-Modified", "Sat, 28 Nov 2026 12:00:00 GMT")
            self.end_headers()
            if body:
                self.wfile.write(content)

        def log_message(self, *_: Any) -> None:
            """Say nothing."""

    return Handler


@contextmanager
def s3_bucket() -> Iterator[Bucket]:
    """The store, running."""
    bucket = Bucket()
    server = ThreadingHTTPServer(("127.0.0.1", 0), _handler(bucket))
    server.daemon_threads = True
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05})
    thread.start()
    bucket.endpoint = f"http://127.0.0.1:{server.server_address[1]}"
    try:
        yield bucket
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
