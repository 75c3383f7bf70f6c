"""What a skill says of itself: the closed manifest ``skill.toml`` and the hash of the folder behind it."""

from __future__ import annotations

import hashlib
import re
import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from packaging.specifiers import InvalidSpecifier, SpecifierSet
from pydantic import BaseModel, ConfigDict, Field, ValidationError, model_validator

from app.domain.errors import InvalidInput
from app.ports.engine import SkillDescription, SkillEffect

VERSION = re.compile(r"(\d{1,4})\.(\d{1,4})\.(\d{1,4})")
CAPABILITIES = frozenset(
    {"llm.text", "llm.vision", "camera", "network", "printer", "server", "functions"}
)
"""What an installation may have; a skill that needs another one does not load."""


class Needs(BaseModel):
    """What must be there: other skills by version range, capabilities, and what is used when it is there."""

    model_config = ConfigDict(extra="forbid", frozen=True)
    skills: dict[str, str] = {}
    capabilities: frozenset[str] = frozenset()
    optional: frozenset[str] = frozenset()

    @model_validator(mode="after")
    def _known(self) -> Needs:
        unknown = (self.capabilities | self.optional) - CAPABILITIES
        if unknown:
            allowed = ", ".join(sorted(CAPABILITIES))
            raise ValueError(f"unknown capability {', '.join(sorted(unknown))}; allowed: {allowed}")
        for skill_id, wanted in self.skills.items():
            try:
                SpecifierSet(wanted)
            except InvalidSpecifier as error:
                raise ValueError(f"{skill_id}: {wanted!r} is no range such as >=1.0,<2") from error
        return self


class Reads(BaseModel):
    """Which parts of a request the skill looks at; a cacheable skill is given nothing else."""

    model_config = ConfigDict(extra="forbid", frozen=True)
    context: tuple[str, ...] = ()
    outputs: tuple[str, ...] = ()


class Manifest(BaseModel):
    """The contents of ``skill.toml``."""

    model_config = ConfigDict(extra="forbid", frozen=True)
    id: str = Field(pattern=r"^[a-z][a-z0-9_]{1,40}$")
    version: str = Field(pattern=rf"^{VERSION.pattern}$")
    title: str = Field(min_length=1, max_length=80)
    phase: str = Field(min_length=1, max_length=40)
    description: str = Field(min_length=1, max_length=1024)
    modes: tuple[str, ...]
    tier: Literal["T1", "T2", "T3"]
    effect: SkillEffect
    timeout_s: float = Field(gt=0, le=600)
    cacheable: bool = False
    deprecated: str = ""
    replaced_by: str = ""
    needs: Needs = Needs()
    reads: Reads = Reads()

    @model_validator(mode="after")
    def _consistent(self) -> Manifest:
        if not self.modes or self.modes[0] != "rules":
            raise ValueError("the first mode must be 'rules': every skill works alone")
        if self.cacheable and self.effect not in (SkillEffect.PURE, SkillEffect.READ):
            raise ValueError("only a skill that changes nothing can be cacheable")
        if self.effect in (SkillEffect.WRITE, SkillEffect.SEND) and self.tier == "T1":
            raise ValueError("a skill that writes or sends cannot be T1")
        if self.effect is SkillEffect.SEND and self.tier != "T3":
            raise ValueError("a skill that sends must be T3")
        return self


@dataclass(frozen=True, slots=True)
class InstalledSkill:
    """One version of a skill on disk: its manifest, its module and its folder."""

    manifest: Manifest
    module: str
    folder: Path
    digest: str

    def description(self) -> SkillDescription:
        """What the engine and the lists are told."""
        manifest = self.manifest
        return SkillDescription(
            skill_id=manifest.id,
            version=manifest.version,
            title=manifest.title,
            phase=manifest.phase,
            effect=manifest.effect is SkillEffect.SEND,
            timeout_s=manifest.timeout_s,
            description=manifest.description,
            kind=manifest.effect,
            modes=manifest.modes,
            cacheable=manifest.cacheable,
            capabilities=manifest.needs.capabilities,
            optional=manifest.needs.optional,
            needs=manifest.needs.skills,
            deprecated=manifest.deprecated,
            replaced_by=manifest.replaced_by,
            digest=self.digest,
        )


def read_skill(manifest_file: Path, package: str) -> InstalledSkill:
    """The skill of a manifest; raises ``InvalidInput`` that names the file and what is wrong with it."""
    home = manifest_file.parent
    where = f"{home.parent.name}/{home.name}/{manifest_file.name}"
    try:
        manifest = Manifest.model_validate(tomllib.loads(manifest_file.read_text("utf-8")))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise InvalidInput(where, f"it is no TOML: {error}") from error
    except ValidationError as error:
        raise InvalidInput(where, _words(error)) from error
    folder = folder_of(manifest.version)
    if (home.parent.name, home.name) != (manifest.id, folder):
        raise InvalidInput(
            where, "the folder does not match id and version", f"{manifest.id}/{folder}"
        )
    for name in ("input.schema.json", "output.schema.json", "skill.py"):
        if not (home / name).is_file():
            raise InvalidInput(where, f"the file {name} is missing beside it")
    return InstalledSkill(manifest, f"{package}.{manifest.id}.{folder}.skill", home, _digest(home))


def folder_of(version: str) -> str:
    """The folder of a version: the version as a Python identifier."""
    return f"v{version.replace('.', '_')}"


def order_of(version: str) -> tuple[int, ...]:
    """A key that sorts versions, the oldest first."""
    return tuple(int(part) for part in version.split("."))


def _words(error: ValidationError) -> str:
    first = error.errors()[0]
    key = ".".join(str(part) for part in first["loc"])
    message = str(first["msg"]).removeprefix("Value error, ")
    return f"{key}: {message}" if key else message


def _digest(folder: Path) -> str:
    """SHA-256 over names and bytes of everything in the folder but the golden files."""
    digest = hashlib.sha256()
    for file in sorted(folder.rglob("*")):
        inside = file.relative_to(folder)
        if not file.is_file() or {"__pycache__", "golden"} & set(inside.parts):
            continue
        digest.update(inside.as_posix().encode() + b"\0" + file.read_bytes() + b"\0")
    return digest.hexdigest()
