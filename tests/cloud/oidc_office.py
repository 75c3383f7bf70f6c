"""A provider of identities on loopback, speaking OpenID Connect as Google and Microsoft do."""

from __future__ import annotations

import base64
import json
import secrets
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from hashlib import sha256
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs, urlencode, urlsplit

from joserfc import jwt
from joserfc.jwk import RSAKey

CLIENT_ID, CLIENT_SECRET = "field-app", "provider-secret"


@dataclass
class OidcOffice:
    """What the provider knows; ``claims`` overrides what it puts into a token."""

    issuer: str = ""
    subject: str = "1234"
    key: RSAKey = field(default_factory=lambda: RSAKey.generate_key(2048, {"kid": "one"}))
    signs_with: RSAKey | None = None
    claims: dict[str, Any] = field(default_factory=dict)
    forge: Callable[[dict[str, Any]], str] | None = None
    requests: dict[str, dict[str, str]] = field(default_factory=dict)

    def authorize(self, url: str) -> str:
        """What a browser that signs in at the provider is sent back to."""
        asked = {name: values[0] for name, values in parse_qs(urlsplit(url).query).items()}
        assert (asked["client_id"], asked["response_type"]) == (CLIENT_ID, "code")
        code = secrets.token_urlsafe(16)
        self.requests[code] = asked
        back = {"code": code, "state": asked["state"]}
        return f"{asked['redirect_uri']}?{urlencode(back)}"

    def token(self, form: dict[str, str], authorization: str) -> dict[str, Any] | None:
        """The answer to a code, once, for who knows the secret and the verifier."""
        expected = base64.b64encode(f"{CLIENT_ID}:{CLIENT_SECRET}".encode()).decode()
        asked = self.requests.pop(form.get("code", ""), None)
        if authorization != f"Basic {expected}" or asked is None:
            return None
        challenge = sha256(form["code_verifier"].encode()).digest()
        if base64.urlsafe_b64encode(challenge).decode().rstrip("=") != asked["code_challenge"]:
            return None
        now = int(time.time())
        claims = {
            "iss": self.issuer,
            "sub": self.subject,
            "aud": CLIENT_ID,
            "iat": now,
            "exp": now + 300,
            "nonce": asked["nonce"],
            **self.claims,
        }
        signer = self.signs_with or self.key
        signed = jwt.encode({"alg": "RS256", "kid": signer.kid}, claims, signer)
        if self.forge is not None:
            signed = self.forge(claims)
        return {"access_token": "a", "token_type": "Bearer", "id_token": signed}


def _handler(office: OidcOffice) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            if self.path == "/keys":
                self._answer(200, {"keys": [office.key.as_dict(private=False)]})
                return
            self._answer(
                200,
                {
                    "issuer": office.issuer,
                    "authorization_endpoint": f"{office.issuer}/authorize",
                    "token_endpoint": f"{office.issuer}/token",
                    "jwks_uri": f"{office.issuer}/keys",
                },
            )

        def do_POST(self) -> None:
            content = self.rfile.read(int(self.headers["Content-Length"])).decode()
            form = {name: values[0] for name, values in parse_qs(content).items()}
            token = office.token(form, self.headers.get("Authorization", ""))
            self._answer(200 if token else 400, token or {"error": "invalid_grant"})

        def log_message(self, *_: object) -> None:
            """Say nothing."""

        def _answer(self, status: int, body: dict[str, Any]) -> None:
            content = json.dumps(body).encode()
            self.send_response(status)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(content)))
            self.end_headers()
            self.wfile.write(content)

    return Handler


@contextmanager
def oidc_office() -> Iterator[OidcOffice]:
    """The provider, running."""
    office = OidcOffice()
    with ThreadingHTTPServer(("127.0.0.1", 0), _handler(office)) as server:
        office.issuer = f"http://127.0.0.1:{server.server_address[1]}"
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        try:
            yield office
        finally:
            server.shutdown()
            thread.join()
