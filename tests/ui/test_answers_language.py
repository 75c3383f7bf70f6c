"""A suggested answer is stored the same in every language, and shown in the chosen one."""

from __future__ import annotations

from app.domain.records import PpeUse
from tests.ui.live_site import LiveDriver


def test_a_suggested_answer_is_stored_without_its_language(live: LiveDriver) -> None:
    live.model.settings.language = "de"
    live.open_page("file")
    live.model.jump("file", {"kind": "ppe_use", "record": ""})
    live.until(lambda: live.has("entrySheet"), "the sheet")
    live.settle()
    live.tap("hint_task_Extraction")
    live.tap("hint_items_Gloves")
    shown = str(live.text("answer_items"))
    assert "Handschuhe" in shown
    live.tap("answer_items")
    live.find("answer_items").setProperty("text", f"{shown}\nSchnorchel")
    assert live.find("entrySave").isEnabled()
    live.tap("entrySave")
    live.until(lambda: bool(live.site.store.find(PpeUse, live.site.job.id)), "the record")
    [used] = live.site.store.find(PpeUse, live.site.job.id)
    assert used.items == ("Gloves", "Schnorchel")
    assert any("Handschuhe" in text for text in live.texts())
    live.model.settings.language = "en"
    live.settle()
    assert any("Gloves" in text for text in live.texts())
