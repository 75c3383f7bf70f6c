"""Files one archive with every document for the customer and a manifest of their hashes, and says what is not in it."""

from __future__ import annotations

from typing import Any

from app.domain.records import DocumentKind
from app.ports.skills import SkillRequest, SkillTools
from skills.documents import built
from skills.job_view import read_job

_EXPECTED = (DocumentKind.REPORT, DocumentKind.SCOPE, DocumentKind.ESTIMATE)


async def run(request: SkillRequest, tools: SkillTools) -> dict[str, Any]:
    """The package with the documents it holds, each in its latest revision, and what it lacks.

    ``outdated`` are documents that are older than the latest reading: the package holds them as they are.
    """
    view = await read_job(tools)
    held = view.customer_documents()
    documents = [
        {
            "title": document.title,
            "kind": document.kind.value,
            "revision": document.revision,
            "sha256": document.sha256,
        }
        for document in held
    ]
    content = {"title": f"Documents, job {view.job.number}", "documents": documents}
    package = await tools.build_document(DocumentKind.PACKAGE, content, key=request.key)
    kinds = {document.kind for document in held}
    newest = max((reading.taken_at for reading in view.readings), default=None)
    return {
        **built(package),
        "documents": documents,
        "absent": [kind.value for kind in _EXPECTED if kind not in kinds],
        "outdated": [
            one.title
            for one in held
            if one.kind in _EXPECTED and newest is not None and one.built_at < newest
        ],
    }
