"""Files one archive with every document and a manifest of their hashes."""

from __future__ import annotations

from typing import Any

from app.domain.records import DocumentKind
from app.ports.skills import SkillRequest, SkillTools
from skills.documents import built
from skills.job_view import read_job


async def run(request: SkillRequest, tools: SkillTools) -> dict[str, Any]:
    """The package with the documents it holds, each in its latest revision."""
    view = await read_job(tools)
    documents = [
        {
            "title": document.title,
            "kind": document.kind.value,
            "revision": document.revision,
            "sha256": document.sha256,
        }
        for document in view.latest_documents()
        if document.kind is not DocumentKind.PACKAGE
    ]
    content = {"title": f"Documents, job {view.job.number}", "documents": documents}
    package = await tools.build_document(DocumentKind.PACKAGE, content, key=request.key)
    return {**built(package), "documents": documents}
