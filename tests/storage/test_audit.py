"""The audit chain and the record: whatever is edited behind the app's back is found and named."""

from __future__ import annotations

from dataclasses import asdict
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image
from sqlalchemy import Connection

from app.domain.records import Document, DocumentKind, PhotoPhase, VisitKind
from app.storage.audit import GENESIS, chain_head, entry_count
from app.storage.audit_check import AuditProblem, verify_chain, verify_store
from app.storage.head_witness import HEAD_FILE
from app.storage.job_files import file_document
from app.storage.job_list import find_jobs
from app.storage.store import Store
from app.storage.summaries import rebuild
from tests.jobfile.filled_store import new_job
from tests.media.photo_factory import jpeg
from tests.site import Site

ENTRIES = 4


def behind_its_back(store: Store, *statements: str) -> None:
    with store.engine.begin() as connection:
        for statement in statements:
            assert connection.exec_driver_sql(statement).rowcount != 0, statement


def places(store: Store) -> list[str]:
    return [problem.where for problem in verify_store(store)]


def test_an_untouched_store_has_nothing_to_say(site: Site) -> None:
    assert verify_store(site.store) == []
    with site.store.read() as connection:
        assert entry_count(connection) == ENTRIES
        assert chain_head(connection).entry == ENTRIES


def test_an_empty_chain_ends_before_its_first_entry(store: Store) -> None:
    with store.read() as connection:
        assert (chain_head(connection).entry, chain_head(connection).hash) == (0, GENESIS)
    assert verify_store(store) == []


@given(entry=st.integers(1, ENTRIES), data=st.data())
@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
def test_any_changed_column_of_any_entry_is_named(
    site: Site, entry: int, data: st.DataObject
) -> None:
    columns = [
        "at", "actor", "job_id", "kind", "record_id", "op_id", "op_hash", "device", "hash",
        "signature",
    ]  # fmt: skip
    column = data.draw(st.sampled_from(columns))
    change = data.draw(
        st.sampled_from(["{} || 'x'", "substr({}, 2)", "x'00'", "7", "upper({})||'Y'"])
    )
    with site.store.engine.connect() as connection, connection.begin() as undone:
        connection.exec_driver_sql(
            f"UPDATE audit SET {column} = {change.format(column)} WHERE entry = {entry}"
        )
        found = verify_chain(connection, site.store.identity)
        undone.rollback()
    assert f"audit entry {entry}" in {problem.where for problem in found}


@given(entry=st.integers(1, ENTRIES - 1))
@settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_a_removed_entry_is_named_and_so_is_its_operation(site: Site, entry: int) -> None:
    with site.store.engine.connect() as connection, connection.begin() as undone:
        op_id = connection.exec_driver_sql(
            f"SELECT op_id FROM audit WHERE entry = {entry}"
        ).scalar_one()
        connection.exec_driver_sql(f"DELETE FROM audit WHERE entry = {entry}")
        found = {problem.where for problem in verify_chain(connection, site.store.identity)}
        undone.rollback()
    assert {f"audit entry {entry}", f"operation {op_id}"} <= found


@given(st.permutations(range(1, ENTRIES + 1)))
@settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_entries_in_another_order_are_named(site: Site, order: list[int]) -> None:
    with site.store.engine.connect() as connection, connection.begin() as undone:
        connection.exec_driver_sql("UPDATE audit SET entry = -entry")
        for place, entry in enumerate(order, start=1):
            connection.exec_driver_sql(f"UPDATE audit SET entry = {place} WHERE entry = {-entry}")
        found = verify_chain(connection, site.store.identity)
        undone.rollback()
    moved = [place for place, entry in enumerate(order, start=1) if place != entry]
    assert {f"audit entry {place}" for place in moved} <= {problem.where for problem in found}
    assert bool(found) == bool(moved)


def test_a_forged_entry_with_the_right_hash_lacks_the_signature(site: Site) -> None:
    from app.storage.audit import entry_hash

    with site.store.engine.begin() as connection:
        row = dict(
            connection.exec_driver_sql(f"SELECT * FROM audit WHERE entry = {ENTRIES}")
            .mappings()
            .one()
        )
        previous = connection.exec_driver_sql(
            f"SELECT hash FROM audit WHERE entry = {ENTRIES - 1}"
        ).scalar_one()
        forged = {name: row[name] for name in row if name not in ("hash", "signature")}
        forged["actor"] = "somebody else"
        connection.exec_driver_sql(
            f"UPDATE audit SET actor = 'somebody else', hash = ? WHERE entry = {ENTRIES}",
            (entry_hash(previous, forged),),
        )
        found = verify_chain(connection, site.store.identity)
    assert found == [
        AuditProblem(
            f"audit entry {ENTRIES}", "its signature is not that of a device of this store"
        )
    ]


def test_an_operation_changed_removed_or_slipped_in_is_named(site: Site) -> None:
    store = site.store
    first, second, third = [
        row.op_id
        for row in store.engine.connect().exec_driver_sql("SELECT op_id FROM outbox ORDER BY n")
    ][:3]
    behind_its_back(
        store,
        f"UPDATE outbox SET op = replace(op, 'Ada', 'Eve') WHERE op_id = '{first}'",
        f"DELETE FROM outbox WHERE op_id = '{second}'",
        f"UPDATE outbox SET record_id = 'x' WHERE op_id = '{third}'",
        "INSERT INTO outbox (n, op_id, job_id, kind, record_id, op)"
        " SELECT 99, 'slipped-in', job_id, kind, record_id, op FROM outbox WHERE n = 1",
    )
    with store.read() as connection:
        found = {
            problem.where: problem.what for problem in verify_chain(connection, store.identity)
        }
    assert found[f"operation {first}"] == "its content is not what was recorded"
    assert "missing, says audit entry 2" in found[f"operation {second}"]
    assert "another record" in found[f"operation {third}"]
    assert found["operation slipped-in"] == "no audit entry speaks of it"
    assert "operation number 2" in found


@pytest.mark.parametrize("rubbish", ["'{'", "'[]'", "'null'", "x'ff00'", "'7'", "''"])
def test_rubbish_in_an_operation_is_a_problem_and_no_crash(site: Site, rubbish: str) -> None:
    behind_its_back(site.store, f"UPDATE outbox SET op = {rubbish} WHERE n = 1")
    assert any(where.startswith("operation ") for where in places(site.store))


def test_a_cut_off_end_is_found_by_the_note_outside(site: Site) -> None:
    site.store.keep_head()
    op_id = (
        site.store.engine.connect()
        .exec_driver_sql(f"SELECT op_id FROM audit WHERE entry = {ENTRIES}")
        .scalar_one()
    )
    behind_its_back(
        site.store,
        f"DELETE FROM audit WHERE entry = {ENTRIES}",
        f"DELETE FROM outbox WHERE op_id = '{op_id}'",
        "DELETE FROM record_point",
        "DELETE FROM point_summary",
        "UPDATE job_summary SET points_total = 0, points_wet = 0, points_dry = 0",
        "UPDATE meta SET value = '3' WHERE key = 'last_number'",
    )
    (problem,) = verify_store(site.store)
    assert problem.where == "audit chain"
    assert "entries 4 to 4 were cut off" in problem.what
    site.store.keep_head()
    assert verify_store(site.store) == [problem]


@pytest.mark.parametrize("text", ["", "{}", '{"entry": 1, "hash": "x", "device": "y"}'])
def test_a_forged_note_is_a_problem_itself(site: Site, folder: Path, text: str) -> None:
    site.store.keep_head()
    (folder / HEAD_FILE).write_text(text)
    assert places(site.store) == [HEAD_FILE]


def test_the_first_kept_note_moves_forward_with_the_chain(site: Site, folder: Path) -> None:
    site.store.keep_head()
    before = (folder / HEAD_FILE).read_text()
    site.record.add_room(
        site.job.id, name="Bath", level="Upper", length_m=Decimal(2), width_m=Decimal(2),
        height_m=Decimal(2),
    )  # fmt: skip
    site.store.keep_head()
    assert (folder / HEAD_FILE).read_text() != before
    assert verify_store(site.store) == []


@pytest.mark.parametrize(
    ("statement", "where", "what"),
    [
        ("UPDATE record_room SET name = 'Bath'", "room ", "name is 'Bath', recorded as 'Kitchen'"),
        ("UPDATE record_room SET dead = 1", "room ", "dead is 1, recorded as 0"),
        ("UPDATE record_room SET length_m = 5", "room ", "length_m is '5', recorded as '4'"),
        ("UPDATE record_point SET label = x'00'", "point ", "label is"),
        ("DELETE FROM record_room", "room ", "the record is missing"),
        ("UPDATE record_room SET id = 'other'", "room other", "no operation made this record"),
    ],
)
def test_a_row_edited_behind_the_back_is_named(
    site: Site, statement: str, where: str, what: str
) -> None:
    behind_its_back(site.store, statement)
    found = verify_store(site.store)
    assert any(p.where.startswith(where) and p.what.startswith(what) for p in found), found


@pytest.mark.parametrize(
    ("statement", "where", "what"),
    [
        ("UPDATE job_summary SET points_total = 0", "job list ", "points_total is 0, the records"),
        ("UPDATE job_summary SET search = 'Eve'", "job list ", "search is"),
        ("DELETE FROM point_summary", "state of point ", "it is missing"),
        ("INSERT INTO job_person VALUES ('x', 'eve')", "people of job x eve", "there is no record"),
        ("UPDATE record_job SET address = '{'", "job list", "it cannot be worked out"),
        (
            "UPDATE meta SET value = '2' WHERE key = 'last_number'",
            "operation number 4",
            "the store",
        ),
    ],
)
def test_what_is_worked_out_from_the_records_is_compared_with_them(
    site: Site, statement: str, where: str, what: str
) -> None:
    behind_its_back(site.store, statement)
    found = verify_store(site.store)
    assert any(p.where.startswith(where) and p.what.startswith(what) for p in found), found


def test_what_an_earlier_version_kept_to_be_searched_is_no_damage_and_is_found(site: Site) -> None:
    site.record.create_job(
        number="J-2", client_name="Müller", address=site.job.address, claim_number="", carrier="",
        source_of_loss="", loss_at=site.job.loss_at, time_zone="America/Denver",
    )  # fmt: skip
    address = asdict(site.job.address).values()
    earlier = "\n".join(["j-2", "müller", *(str(part).casefold() for part in address), ""])
    behind_its_back(site.store, f"UPDATE job_summary SET search = '{earlier}' WHERE number = 'J-2'")
    assert verify_store(site.store) == []
    assert [job.number for job in find_jobs(site.store, "müller")] == ["J-2"]


@pytest.mark.parametrize(
    ("statement", "where"),
    [
        ("UPDATE record_room SET id = x'00'", "room "),
        ("UPDATE record_visit SET equipment_counted = 'x'", "visit "),
        ("UPDATE record_visit SET equipment_counted = x'00'", "visit "),
        ("UPDATE meta SET value = x'00' WHERE key = 'last_number'", "operation number"),
        ("UPDATE record_room SET job_id = x'00'", "room "),
    ],
)
def test_a_value_of_another_type_is_named_and_no_crash(
    site: Site, statement: str, where: str
) -> None:
    site.record.open_visit(site.job.id, VisitKind.MONITOR)
    behind_its_back(site.store, statement)
    assert any(place.startswith(where) for place in places(site.store))


@pytest.mark.parametrize(
    ("change", "what"),
    [
        ("size_bytes = 3", "size_bytes is 3, it has"),
        ("job_id = 'other'", "it is filed under job other"),
        ("sha256 = x'00'", "it is missing"),
        ("sha256 = '../../etc/passwd'", "it is missing"),
    ],
)
def test_a_changed_row_of_a_file_is_named(site: Site, change: str, what: str) -> None:
    site.record.file_photo(
        site.job.id, jpeg(Image.new("RGB", (64, 48))), phase=PhotoPhase.ARRIVAL, caption=""
    )
    behind_its_back(site.store, f"UPDATE blob SET {change} WHERE purpose = 'original'")
    found = verify_store(site.store)
    assert any(p.where.startswith("file ") and p.what.startswith(what) for p in found), found


def test_a_document_that_was_taken_out_of_the_queue_is_named(site: Site) -> None:
    kept = file_document(
        site.store, "report-1", b"%PDF-", "Tess", lambda sha256, size_bytes: Document(
            site.store.ids.new(), site.job.id, DocumentKind.REPORT, "Report", 1, sha256, size_bytes,
            "application/pdf", site.store.clock.now(), "Tess", "",
        ),
    )  # fmt: skip
    assert verify_store(site.store) == []
    behind_its_back(site.store, f"DELETE FROM blob WHERE sha256 = '{kept.sha256}'")
    (problem,) = verify_store(site.store)
    assert problem.where == f"document {kept.id}"


def test_somebody_writes_while_the_lists_are_compared(
    site: Site, monkeypatch: pytest.MonkeyPatch
) -> None:
    def rebuild_while_writing(connection: Connection) -> None:
        rebuild(connection)
        new_job(site.record, "J-2")

    monkeypatch.setattr("app.storage.derived_check.rebuild", rebuild_while_writing)
    assert verify_store(site.store) == []
    monkeypatch.undo()
    assert verify_store(site.store) == []
    with site.store.read() as connection:
        tables = connection.exec_driver_sql("SELECT name FROM sqlite_temp_master").scalars()
        assert list(tables) == []


def test_operations_whose_numbers_changed_places_are_named(site: Site) -> None:
    behind_its_back(
        site.store,
        "UPDATE outbox SET n = -1 WHERE n = 2",
        "UPDATE outbox SET n = 2 WHERE n = 3",
        "UPDATE outbox SET n = 3 WHERE n = -1",
    )
    (problem,) = verify_store(site.store)
    assert problem.what == "its number 2 is out of order: 3 was made before it"


def test_a_photo_that_was_taken_out_of_the_queue_for_the_server_is_named(site: Site) -> None:
    photo = site.record.file_photo(
        site.job.id, jpeg(Image.new("RGB", (64, 48))), phase=PhotoPhase.ARRIVAL, caption=""
    )
    behind_its_back(site.store, f"DELETE FROM blob WHERE sha256 = '{photo.sha256}'")
    (problem,) = verify_store(site.store)
    assert problem.where == f"photo {photo.id}"


def test_a_changed_or_missing_photo_is_named(site: Site) -> None:
    sha256, size_bytes = site.store.blobs.put(b"pixels")
    with site.store.write("Tess") as unit:
        unit.queue_blob(sha256, site.job.id, size_bytes, "image/jpeg")
    path = site.store.blobs.path(sha256)
    raw = bytearray(path.read_bytes())
    raw[-1] ^= 1
    path.write_bytes(raw)
    (changed,) = verify_store(site.store)
    assert changed.where == f"file {sha256}"
    path.unlink()
    assert verify_store(site.store) == [AuditProblem(f"file {sha256}", "it is missing")]
    assert verify_store(site.store, files=False) == []
