"""Writes docs/api.md from the server's description of its interface; ``--check`` says whether it is current.

python packaging/api_doc.py [--check]
"""

from __future__ import annotations

import sys
from collections import defaultdict
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from cloud.api.app import create_app  # noqa: E402
from cloud.settings import Settings, embedded_database_url  # noqa: E402

TARGET = ROOT / "docs" / "api.md"
INTRODUCTION = Path(__file__).with_name("api.in.md")


def main() -> int:
    """Write the page, or compare."""
    content = page()
    if "--check" not in sys.argv[1:]:
        TARGET.write_text(content, "utf-8")
        return 0
    if TARGET.exists() and TARGET.read_text("utf-8") == content:
        return 0
    sys.stderr.write("docs/api.md is not current: run packaging/api_doc.py\n")
    return 1


def page() -> str:
    """The whole page."""
    settings = Settings(database_url=embedded_database_url(Path()), blob_folder=Path())
    document = create_app(settings).openapi()
    schemas = document["components"]["schemas"]
    by_tag: dict[str, list[str]] = defaultdict(list)
    for path, methods in document["paths"].items():
        for method, operation in methods.items():
            by_tag[operation["tags"][0]].append(_operation(method, path, operation))
    parts = [INTRODUCTION.read_text("utf-8").rstrip()]
    parts += [f"## {tag.capitalize()}\n\n" + "\n\n".join(found) for tag, found in by_tag.items()]
    parts.append("## Objects\n\n" + "\n\n".join(_schema(n, s) for n, s in sorted(schemas.items())))
    return "\n\n".join(parts) + "\n"


def _operation(method: str, path: str, operation: dict[str, Any]) -> str:
    lines = [f"### `{method.upper()} {path}`", "", operation.get("description", "").strip()]
    rows = [
        f"| `{one['name']}` | {one['in']}{'' if one.get('required') else ', optional'} | {_type(one['schema'])} |"
        for one in operation.get("parameters", [])
        if not one["name"].startswith("__Host")
    ]
    if rows:
        lines += ["", "| parameter | | |", "|---|---|---|", *rows]
    body = operation.get("requestBody", {}).get("content", {})
    lines += ["", *(f"Body ({media}): {_type(found['schema'])}" for media, found in body.items())]
    lines += [f"- {code}: {_answer(found)}" for code, found in operation["responses"].items()
              if code[0] == "2" or code[0] == "3"]  # fmt: skip
    return "\n".join(lines).replace("\n\n\n", "\n\n")


def _answer(response: dict[str, Any]) -> str:
    content = response.get("content", {})
    kinds = [
        _type(found["schema"]) if media == "application/json" and found.get("schema") else media
        for media, found in content.items()
    ]
    words = response.get("description", "").replace("Successful Response", "")
    return ", ".join(part for part in (*kinds, words) if part) or "no content"


def _schema(name: str, schema: dict[str, Any]) -> str:
    heading = f"### {name}\n\n{schema.get('description', '').strip()}"
    if "enum" in schema:
        return f"{heading}\n\nOne of {', '.join(f'`{one}`' for one in schema['enum'])}."
    required = set(schema.get("required", []))
    rows = [
        f"| `{field}` | {_type(found)} | {'' if field in required else 'optional'} |"
        for field, found in schema.get("properties", {}).items()
    ]
    return "\n".join([heading, "", "| field | | |", "|---|---|---|", *rows]) if rows else heading


def _type(schema: dict[str, Any]) -> str:
    if "$ref" in schema:
        name = schema["$ref"].rpartition("/")[2]
        return f"[{name}](#{name.lower()})"
    for key in ("anyOf", "oneOf", "allOf"):
        if key in schema:
            return " or ".join(dict.fromkeys(_type(one) for one in schema[key]))
    kind = schema.get("type", "any value")
    if kind == "array":
        return f"list of {_type(schema.get('items', {}))}"
    if kind == "object" and "additionalProperties" in schema:
        return "object by name"
    limits = [f"{words} {schema[key]}" for key, words in _LIMITS.items() if key in schema]
    return " ".join([schema.get("format", kind), *([f"({', '.join(limits)})"] if limits else [])])


_LIMITS = {
    "minimum": "at least",
    "maximum": "at most",
    "minLength": "length at least",
    "maxLength": "length at most",
    "maxItems": "items at most",
}


if __name__ == "__main__":
    sys.exit(main())
