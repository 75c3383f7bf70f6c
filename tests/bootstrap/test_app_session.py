"""The running application from its start to its end."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.bootstrap.app_session import running_application
from app.bootstrap.workspace import open_workspace
from app.services.drafts import Drafts
from tests.site import PASSPHRASE


@pytest.mark.slow
async def test_what_was_typed_in_the_last_moment_is_kept_when_the_app_ends(tmp_path: Path) -> None:
    async with running_application(tmp_path, PASSPHRASE, training_meters=False, safe=True) as app:
        await app.drafts.changed("sheet/room/new", {"name": "Kitchen"})
    with open_workspace(tmp_path, passphrase=PASSPHRASE) as workspace:
        found = Drafts(workspace.store, workspace.clock).load("sheet/room/new")
    assert found is not None
    assert found.content == {"name": "Kitchen"}
