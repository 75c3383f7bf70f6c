"""Creating tenants and users."""

from __future__ import annotations

from uuid import UUID

from sqlalchemy import Connection, insert, select
from uuid_utils.compat import uuid7

from app.domain.errors import Conflict
from app.wire.api import Role, UserOut
from cloud.auth.passwords import hash_password
from cloud.storage.bulk import insert_missing
from cloud.storage.database import Database
from cloud.storage.tables import tenants, users


def normal_email(email: str) -> str:
    """The form in which e-mail addresses are kept and compared."""
    return email.strip().casefold()


def ensure_tenant(connection: Connection, name: str, now_ms: int) -> UUID:
    """The id of the tenant with this name, created if it is new."""
    new = {"id": uuid7(), "name": name, "created_ms": now_ms, "quota_bytes": None}
    insert_missing(connection, tenants, [new])
    query = select(tenants.c.id).where(tenants.c.name == name)
    tenant_id: UUID = connection.execute(query).scalar_one()
    return tenant_id


def create_user(
    database: Database,
    tenant_id: UUID,
    *,
    email: str,
    name: str,
    password: str,
    role: Role,
    now_ms: int,
) -> UserOut:
    """Create a user; raises ``InvalidInput`` for the password, ``Conflict`` for the e-mail."""
    password_hash = hash_password(password)
    email = normal_email(email)
    created = UserOut(id=uuid7(), email=email, name=name, role=role)
    with database.write() as connection:
        if connection.scalar(select(users.c.id).where(users.c.email == email)) is not None:
            raise Conflict("This e-mail address is in use.")
        connection.execute(
            insert(users).values(
                id=created.id,
                tenant_id=tenant_id,
                email=email,
                name=name,
                role=role.value,
                password_hash=password_hash,
                created_ms=now_ms,
            )
        )
    return created


def create_admin(
    database: Database, tenant: str, email: str, password: str, now_ms: int
) -> UserOut:
    """Create an administrator, and the tenant if it is new."""
    with database.write() as connection:
        tenant_id = ensure_tenant(connection, tenant, now_ms)
    return create_user(
        database,
        tenant_id,
        email=email,
        name=email.partition("@")[0],
        password=password,
        role=Role.ADMIN,
        now_ms=now_ms,
    )
