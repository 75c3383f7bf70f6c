"""What an agent is, as it is written in a YAML file: the closed format and its reader."""

from __future__ import annotations

import re
from typing import Annotated, Literal

import yaml
from pydantic import BaseModel, ConfigDict, Field, TypeAdapter, ValidationError, model_validator

from app.domain.errors import InvalidInput
from app.ports.agents import AgentKind

MAX_CHARS = 200_000
_HOST = re.compile(r"[a-z0-9.-]+(:\d{1,5})?", re.IGNORECASE)


class _Agent(BaseModel):
    """What every kind has."""

    model_config = ConfigDict(extra="forbid", frozen=True)
    id: str = Field(pattern=r"^[a-z][a-z0-9-]{1,40}$")
    title: str = Field(min_length=1, max_length=80)
    description: str = Field(min_length=1, max_length=500)
    capacity: int = Field(default=1, ge=1, le=50)
    rank: int = Field(default=0, ge=0, le=100)
    timeout_s: float = Field(default=60.0, gt=0, le=3600)


class ContextAgent(_Agent):
    """A prompt over what skills say of the job; ``template`` is the answer without a model."""

    kind: Literal["context"]
    skills: tuple[str, ...] = Field(min_length=1)
    prompt: str = Field(min_length=1)
    template: str = Field(min_length=1)


class ApiAgent(_Agent):
    """One GET of a service; ``base`` names a setting of the installation or is an address itself."""

    kind: Literal["api"]
    base: str = Field(min_length=1)
    path: str = Field(pattern=r"^/")
    query: dict[str, str] = {}
    fields: dict[str, str] = {}
    hosts: tuple[str, ...] = ()
    max_bytes: int = Field(default=262_144, ge=1, le=8 * 1024 * 1024)

    @model_validator(mode="after")
    def _hosts(self) -> ApiAgent:
        wrong = [host for host in self.hosts if not _HOST.fullmatch(host)]
        if wrong:
            raise ValueError(f"{wrong[0]!r} is no host name")
        return self


class ToolAgent(_Agent):
    """Reads the job through skills and proposes; a person decides."""

    kind: Literal["tool"]
    skills: tuple[str, ...] = Field(min_length=1)


class FunctionAgent(_Agent):
    """Office-written code in the sandbox."""

    kind: Literal["function"]
    source: str = Field(min_length=1, max_length=100_000)
    skills: tuple[str, ...] = ()


class OrchestratorAgent(_Agent):
    """Runs a workflow definition and hands its outputs up."""

    kind: Literal["orchestrator"]
    workflow: str = Field(min_length=1)
    version: str = ""


AgentDefinition = ContextAgent | ApiAgent | ToolAgent | FunctionAgent | OrchestratorAgent
_ADAPTER: TypeAdapter[AgentDefinition] = TypeAdapter(
    Annotated[AgentDefinition, Field(discriminator="kind")]
)


def read_agent(text: str, source: str) -> AgentDefinition:
    """The agent of a YAML text; raises ``InvalidInput`` with the file, the key and what is wrong."""
    if len(text) > MAX_CHARS:
        raise InvalidInput(source, f"it has {len(text)} characters", f"up to {MAX_CHARS}")
    try:
        return _ADAPTER.validate_python(yaml.safe_load(text))
    except yaml.YAMLError as error:
        raise InvalidInput(source, "this is not YAML") from error
    except ValidationError as error:
        first = error.errors()[0]
        key = ".".join(str(part) for part in first["loc"] if part not in tuple(AgentKind))
        message = str(first["msg"]).removeprefix("Value error, ")
        raise InvalidInput(f"{source}: {key}" if key else source, message) from error
