"""Rows that commit out of order must never be passed over by a reader; PostgreSQL makes that easy to get wrong."""

from __future__ import annotations

import random
import threading
from collections import defaultdict
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from uuid import UUID, uuid4

import pytest
from sqlalchemy import Connection, text

from app.jobsync.chain import START, Cursor
from app.jobsync.ops import SCHEMA, Op
from app.wire.api import DeviceName, Role, SignIn
from app.wire.sync import OpMessage, PushRequest
from cloud.auth.accounts import create_user, ensure_tenant
from cloud.auth.server_key import ServerKey
from cloud.auth.sessions import Identity, identify
from cloud.auth.sign_in import sign_in
from cloud.storage.database import Database
from cloud.storage.migrate import migrate
from cloud.sync.pull import pull
from cloud.sync.push import push
from tests.cloud.samples import Tablet
from tests.cloud_server import PASSWORD, now_ms
from tests.conftest import new_database

pytestmark = pytest.mark.postgres
WRITERS = 8
PUSHES = 12
JOBS = 3
PAGES = (1, 7, 100)
"""The page sizes of readers of which each is slower than the one before."""
LINGER_S = 0.004
"""How long a writing transaction stays open after its last statement."""


@pytest.fixture
def database(postgres_url: str) -> Iterator[Database]:
    """A migrated database on PostgreSQL."""
    made = Database(new_database(postgres_url))
    migrate(made)
    yield made
    made.close()


def linger(connection: Connection) -> None:
    """Keep the transaction open for a moment."""
    connection.execute(text("SELECT pg_sleep(:s)"), {"s": LINGER_S})


def identities(database: Database) -> list[Identity]:
    """A device for each writer and one for the reader, all of one company."""
    with database.write() as connection:
        tenant_id = ensure_tenant(connection, "Company", now_ms())
    create_user(
        database, tenant_id, email="a@example.org", name="Ana", password=PASSWORD,
        role=Role.MANAGER, now_ms=now_ms(),
    )  # fmt: skip
    key, lifetime, found = ServerKey.new(), timedelta(hours=1), []
    for number in range(WRITERS + 1):
        device = DeviceName(id=f"{number:016x}", name="T")
        body = SignIn(email="a@example.org", password=PASSWORD, device=device)
        token = sign_in(database, key, body, lifetime, now_ms()).token
        with database.read() as connection:
            found.append(identify(connection, token, now_ms()))
    return found


def request_of(who: Identity, ops: list[Op]) -> PushRequest:
    """The body of a push."""
    return PushRequest(
        proto=1,
        schema=SCHEMA,
        device=who.device_id,
        acked=0,
        ops=[OpMessage.model_validate(op.to_wire()) for op in ops],
    )


def send(database: Database, who: Identity, ops: list[Op]) -> None:
    """One push whose transaction lingers."""
    request = request_of(who, ops)

    def work(connection: Connection) -> None:
        push(connection, who, request, now_ms())
        linger(connection)

    database.run(work)


class Aborted(Exception):
    """A transaction that was to end without a commit."""


def send_roughly(database: Database, who: Identity, ops: list[Op], luck: random.Random) -> None:
    """One push that arrives in the end, after transactions that were given up in whole or in part."""
    request = request_of(who, ops)

    def pause(connection: Connection) -> None:
        connection.execute(text("SELECT pg_sleep(:s)"), {"s": luck.choice((0, 0.002, 0.05))})

    def abort(connection: Connection) -> None:
        push(connection, who, request, now_ms())
        pause(connection)
        raise Aborted

    def with_savepoints(connection: Connection) -> None:
        for _ in range(luck.randrange(3)):
            inner = connection.begin_nested()
            push(connection, who, request, now_ms())
            pause(connection)
            inner.rollback()
        with connection.begin_nested():
            push(connection, who, request, now_ms())
        pause(connection)

    for _ in range(luck.randrange(3)):
        with pytest.raises(Aborted):
            database.run(abort)
    database.run(with_savepoints)


def while_writing(write: Callable[[int], None], read: Callable[[], None]) -> None:
    """Read without pause until every writer has ended, and once more then."""
    ended = threading.Event()

    def reading() -> None:
        while not ended.is_set():
            read()
        read()

    with ThreadPoolExecutor(WRITERS + 1) as pool:
        reader = pool.submit(reading)
        list(pool.map(write, range(WRITERS)))
        ended.set()
        reader.result()


def test_a_reader_beside_eight_writers_sees_every_row_once_and_in_order(
    database: Database,
) -> None:
    *writers, reader = identities(database)
    tablets = [Tablet(who.device_id) for who in writers]
    jobs = [tablets[0].job() for _ in range(JOBS)]
    send(database, writers[0], jobs)
    seen: dict[UUID, list[int]] = defaultdict(list)
    cursors: dict[UUID, Cursor] = {job.job_id: START for job in jobs}

    def write(number: int) -> None:
        for round_ in range(PUSHES):
            ops = [
                tablets[number].room(jobs[(number + round_ + i) % JOBS].job_id) for i in range(4)
            ]
            send(database, writers[number], ops)

    def read() -> None:
        with database.read() as connection:
            page = pull(connection, reader, cursors, 5)
        assert page.reset == ()
        for row in page.rows:
            seen[row.job_id].append(row.seq)
        cursors.update(page.cursors)

    while_writing(write, read)
    for _ in range(WRITERS * PUSHES):
        read()
    total = 0
    for job in jobs:
        assert seen[job.job_id] == list(range(1, len(seen[job.job_id]) + 1)), "a row was skipped"
        assert cursors[job.job_id].seq == len(seen[job.job_id])
        total += len(seen[job.job_id])
    assert total == JOBS + WRITERS * PUSHES * 4


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(3))
def test_given_up_transactions_savepoints_and_slow_readers_leave_no_hole(
    database: Database, seed: int
) -> None:
    *writers, reader = identities(database)
    tablets = [Tablet(who.device_id) for who in writers]
    jobs = [tablets[0].job() for _ in range(JOBS)]
    send(database, writers[0], jobs)
    seen: list[dict[UUID, list[int]]] = [defaultdict(list) for _ in PAGES]
    cursors: list[dict[UUID, Cursor]] = [{job.job_id: START for job in jobs} for _ in PAGES]

    def write(number: int) -> None:
        luck = random.Random(1000 * seed + number)
        for _ in range(PUSHES):
            chosen = luck.choices(jobs, k=luck.randrange(1, 6))
            ops = [tablets[number].room(job.job_id) for job in chosen]
            send_roughly(database, writers[number], ops, luck)

    def read() -> None:
        for place, size in enumerate(PAGES):
            with database.read() as connection:
                connection.execute(text("SELECT pg_sleep(:s)"), {"s": 0.01 * place})
                page = pull(connection, reader, cursors[place], size)
            assert page.reset == ()
            for row in page.rows:
                seen[place][row.job_id].append(row.seq)
            cursors[place].update(page.cursors)

    while_writing(write, read)
    for _ in range(WRITERS * PUSHES):
        read()
    made = sum(tablet.n for tablet in tablets)
    for place in range(len(PAGES)):
        for job in jobs:
            rows = seen[place][job.job_id]
            assert rows == list(range(1, len(rows) + 1)), "a row was skipped"
        assert sum(map(len, seen[place].values())) == made


def test_a_plain_sequence_would_have_lost_rows_under_the_same_writers(database: Database) -> None:
    with database.write() as connection:
        connection.execute(text("CREATE TABLE naive (id bigserial PRIMARY KEY, writer uuid)"))
    last = 0
    seen: set[int] = set()

    def write(_: int) -> None:
        for _round in range(PUSHES * 2):
            with database.write() as connection:
                connection.execute(text("INSERT INTO naive (writer) VALUES (:w)"), {"w": uuid4()})
                linger(connection)

    def read() -> None:
        nonlocal last
        with database.read() as connection:
            rows = connection.scalars(
                text("SELECT id FROM naive WHERE id > :last ORDER BY id"), {"last": last}
            ).all()
        seen.update(rows)
        last = max([last, *rows])

    while_writing(write, read)
    assert len(seen) < WRITERS * PUSHES * 2, "the race that the other test is about did not happen"
