"""One provider of identities: where to send a browser, and what its answer proves.

Authorization code flow with PKCE, ``state`` and ``nonce`` (OpenID Connect Core 1.0 §3.1; OAuth 2.1). Identity is the
pair of issuer and subject; an e-mail address is never taken as proof.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

import httpx2
from authlib.integrations.httpx_client import OAuth2Client, OAuthError
from authlib.oidc.core import CodeIDToken
from joserfc import jwt
from joserfc.errors import JoseError
from joserfc.jwk import KeySet

from app.domain.errors import ErrorClass, ExternalError
from app.wire.api import ProblemCode
from cloud.problems import Refusal

TIMEOUT_S = 10.0
LEEWAY_S = 60
KEEP_METADATA_S = 3600.0
FETCH_KEYS_AGAIN_S = 60.0
"""At the earliest after so long a key that is not known has the provider asked for its keys again."""
ALGORITHMS = ("RS256", "ES256", "PS256", "EdDSA")
SCOPES = "openid email profile"


class ProviderName(StrEnum):
    """The providers that an office can switch on."""

    GOOGLE = "google"
    MICROSOFT = "microsoft"


ISSUERS = {
    ProviderName.GOOGLE: "https://accounts.google.com",
    ProviderName.MICROSOFT: "https://login.microsoftonline.com/organizations/v2.0",
}


@dataclass(frozen=True, slots=True)
class ProviderSettings:
    """A client that the office registered at a provider."""

    name: ProviderName
    client_id: str
    client_secret: str = field(repr=False)
    issuer: str = ""

    @property
    def discovery_url(self) -> str:
        """Where the provider describes itself."""
        return f"{self.issuer or ISSUERS[self.name]}/.well-known/openid-configuration"


def providers_of(environment: Mapping[str, str]) -> tuple[ProviderSettings, ...]:
    """The providers whose client id and secret the environment names.

    ``RESTOREASSIST_OIDC_GOOGLE_ID`` and ``…_SECRET``, the same for ``MICROSOFT``.
    """
    found = []
    for name in ProviderName:
        prefix = f"RESTOREASSIST_OIDC_{name.name}"
        client_id, secret = environment.get(f"{prefix}_ID"), environment.get(f"{prefix}_SECRET")
        if client_id and secret:
            found.append(ProviderSettings(name, client_id, secret))
    return tuple(found)


@dataclass(frozen=True, slots=True)
class OutsideIdentity:
    """Who somebody is at a provider; ``directory`` is Microsoft's tenant, empty elsewhere."""

    issuer: str
    subject: str
    directory: str = ""


class Provider:
    """A provider, with what it says of itself kept for an hour; safe to use from many threads."""

    def __init__(
        self, settings: ProviderSettings, fetch_again_s: float = FETCH_KEYS_AGAIN_S
    ) -> None:
        self.settings = settings
        self._fetch_again_s = fetch_again_s
        self._lock = threading.Lock()
        self._metadata: dict[str, Any] = {}
        self._keys = KeySet([])
        self._fetched_at = 0.0

    def sign_in_url(self, redirect_uri: str, state: str, nonce: str, verifier: str) -> str:
        """Where to send the browser; ``ExternalError`` when the provider does not answer."""
        metadata = self._described()
        with self._client(redirect_uri) as client:
            url, _ = client.create_authorization_url(
                metadata["authorization_endpoint"],
                state=state,
                nonce=nonce,
                code_verifier=verifier,
                prompt="select_account",
            )
        return str(url)

    def identify(self, redirect_uri: str, code: str, nonce: str, verifier: str) -> OutsideIdentity:
        """Who the code stands for.

        Raises ``Refusal`` 403 when the provider or its token says otherwise, ``ExternalError`` when it does not answer.
        """
        metadata = self._described()
        with self._client(redirect_uri) as client:
            try:
                token = client.fetch_token(
                    metadata["token_endpoint"], code=code, code_verifier=verifier
                )
            except OAuthError as error:
                raise _not_proved() from error
            except httpx2.HTTPError as error:
                raise self._silent(error) from error
        claims = self._checked(str(token.get("id_token", "")), nonce)
        return OutsideIdentity(claims["iss"], claims["sub"], str(claims.get("tid", "")))

    def _checked(self, id_token: str, nonce: str) -> CodeIDToken:
        try:
            token = self._decoded(id_token)
            issuer = self._issuer_for(token.claims)
            claims = CodeIDToken(
                token.claims,
                token.header,
                options={
                    "iss": {"essential": True, "value": issuer},
                    "aud": {"essential": True, "value": self.settings.client_id},
                },
                params={"nonce": nonce, "client_id": self.settings.client_id},
            )
            claims.validate(leeway=LEEWAY_S)
        except (JoseError, ValueError, KeyError) as error:
            raise _not_proved() from error
        return claims

    def _decoded(self, id_token: str) -> jwt.Token:
        try:
            return jwt.decode(id_token, self._keys, algorithms=list(ALGORITHMS))
        except (JoseError, ValueError):
            if not self._forget_keys():
                raise
        self._described()
        return jwt.decode(id_token, self._keys, algorithms=list(ALGORITHMS))

    def _forget_keys(self) -> bool:
        """Have the keys fetched anew, as after the provider changed them; False when that was done just now."""
        with self._lock:
            if time.monotonic() - self._fetched_at < self._fetch_again_s:
                return False
            self._metadata = {}
            return True

    def _issuer_for(self, claims: Mapping[str, Any]) -> str:
        """Microsoft's description names every tenant's issuer by a template; ``tid`` fills it."""
        return str(self._metadata["issuer"]).replace("{tenantid}", str(claims.get("tid", "")))

    def _described(self) -> dict[str, Any]:
        with self._lock:
            if not self._metadata or time.monotonic() - self._fetched_at > KEEP_METADATA_S:
                with self._client("") as client:
                    try:
                        metadata = self._fetch(client, self.settings.discovery_url)
                        self._keys = KeySet.import_key_set(
                            self._fetch(client, str(metadata["jwks_uri"]))
                        )
                    except (httpx2.HTTPError, ValueError, KeyError) as error:
                        raise self._silent(error) from error
                self._metadata, self._fetched_at = metadata, time.monotonic()
            return self._metadata

    @staticmethod
    def _fetch(client: OAuth2Client, url: str) -> Any:
        return client.request("GET", url, withhold_token=True).raise_for_status().json()

    def _client(self, redirect_uri: str) -> OAuth2Client:
        return OAuth2Client(
            self.settings.client_id,
            self.settings.client_secret,
            scope=SCOPES,
            redirect_uri=redirect_uri,
            code_challenge_method="S256",
            timeout=TIMEOUT_S,
        )

    def _silent(self, error: Exception) -> ExternalError:
        name = self.settings.name.value.capitalize()
        return ExternalError(
            ErrorClass.NETWORK, f"{name} did not answer ({type(error).__name__}). Try again later."
        )


def _not_proved() -> Refusal:
    return Refusal(
        403, ProblemCode.SIGN_IN_FAILED, "The provider did not confirm who you are. Try again."
    )
