"""Companies and their people: registering, inviting, changing, and getting back in.

Whoever asks by e-mail address alone (registration, a new password) always gets the same answer in about the same time;
what there is to say is said in the mail.
"""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import Connection, insert, select, update
from uuid_utils.compat import uuid7

from app.domain.errors import Conflict, InvalidInput
from app.wire.accounts import Invitation, Registration, UserChange, UserDetail
from app.wire.api import ProblemCode, Role, UserOut
from cloud.auth import refresh, sessions, web_sessions
from cloud.auth.attempts import forget_attempts
from cloud.auth.auth_log import AuthEvent, record
from cloud.auth.one_time_codes import (
    INVITATION_LIFETIME,
    CodeOwner,
    CodePurpose,
    new_code,
    use_code,
)
from cloud.auth.password_policy import check_password
from cloud.auth.passwords import NO_PASSWORD, hash_password, matches
from cloud.auth.proving import guarded_guess, normal_email
from cloud.auth.server_key import ServerKey
from cloud.auth.sessions import Identity
from cloud.auth.tenant_policy import check_new_password
from cloud.mail import texts
from cloud.mail.outbox import Mail, queue_mail
from cloud.problems import Refusal, not_found
from cloud.storage.account_tables import second_factors
from cloud.storage.bulk import insert_missing
from cloud.storage.database import Database
from cloud.storage.tables import tenants, users


@dataclass(frozen=True, slots=True)
class Mailer:
    """What it takes to write mails: the server's key and address."""

    key: ServerKey
    public_url: str

    def queue(self, connection: Connection, tenant_id: UUID, mail: Mail, now_ms: int) -> None:
        """Put a mail into the outbox of this transaction."""
        queue_mail(connection, self.key, tenant_id, mail, now_ms)


def ensure_tenant(connection: Connection, name: str, now_ms: int) -> UUID:
    """The id of the tenant with this name, created if it is new."""
    row = {
        "id": uuid7(),
        "name": name,
        "created_ms": now_ms,
        "quota_bytes": None,
        "policy": "{}",
    }
    insert_missing(connection, tenants, [row])
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
    actor_id: UUID | None = None,
) -> UserOut:
    """Create a user whose address somebody vouches for.

    Raises ``InvalidInput`` for the password, ``Conflict`` for the e-mail address.
    """
    email = normal_email(email)
    with database.read() as connection:
        check_new_password(connection, tenant_id, password, email, name)
    password_hash = hash_password(password)
    with database.write() as connection:
        user = _insert_user(connection, tenant_id, email, name, role, password_hash, now_ms, now_ms)
        record(
            connection,
            tenant_id,
            AuthEvent.USER_CREATED,
            now_ms,
            user_id=user.id,
            actor_id=actor_id,
            role=role.value,
        )
    return user


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


def register(database: Database, mailer: Mailer, new: Registration, now_ms: int) -> None:
    """Create a company with its first administrator, who must open the mailed link before signing in.

    A known address gets a mail that says so; a company name in use is a ``Conflict``, as names are no secret.
    """
    email = normal_email(new.email)
    check_password(new.password, context=(email, new.name, new.company))
    password_hash = hash_password(new.password)
    with database.write() as connection:
        known = connection.execute(
            select(users.c.tenant_id).where(users.c.email == email)
        ).one_or_none()
        if known is not None:
            mail = texts.already_registered(email, mailer.public_url)
            mailer.queue(connection, known.tenant_id, mail, now_ms)
            return
        if connection.scalar(select(tenants.c.id).where(tenants.c.name == new.company)) is not None:
            raise Conflict(
                "A company of this name is registered. Ask its administrator for an invitation."
            )
        tenant_id = ensure_tenant(connection, new.company, now_ms)
        user = _insert_user(
            connection, tenant_id, email, new.name, Role.ADMIN, password_hash, now_ms, None
        )
        record(connection, tenant_id, AuthEvent.TENANT_REGISTERED, now_ms, user_id=user.id)
        code = new_code(connection, CodeOwner(tenant_id, user.id), CodePurpose.VERIFY_EMAIL, now_ms)
        mailer.queue(
            connection, tenant_id, texts.verify_email(email, mailer.public_url, code), now_ms
        )


def verify_email(database: Database, code: str, now_ms: int) -> None:
    """Take the address as the person's own."""
    with database.write() as connection:
        owner = use_code(connection, code, CodePurpose.VERIFY_EMAIL, now_ms)
        connection.execute(
            update(users).where(users.c.id == owner.user_id).values(verified_ms=now_ms)
        )
        record(connection, owner.tenant_id, AuthEvent.EMAIL_VERIFIED, now_ms, user_id=owner.user_id)


def ask_for_mail_again(database: Database, mailer: Mailer, email: str, now_ms: int) -> None:
    """Send the link for verifying once more, if there is somebody to send it to."""
    email = normal_email(email)
    with database.write() as connection:
        row = connection.execute(select(users).where(users.c.email == email)).one_or_none()
        if row is None or row.verified_ms is not None or row.disabled_ms is not None:
            return
        code = new_code(
            connection, CodeOwner(row.tenant_id, row.id), CodePurpose.VERIFY_EMAIL, now_ms
        )
        mailer.queue(
            connection, row.tenant_id, texts.verify_email(email, mailer.public_url, code), now_ms
        )


def invite(
    database: Database, mailer: Mailer, who: Identity, new: Invitation, now_ms: int
) -> UserOut:
    """Create a user without a password; the mailed link lets them choose one."""
    email = normal_email(new.email)
    with database.write() as connection:
        user = _insert_user(
            connection, who.tenant_id, email, new.name, new.role, NO_PASSWORD, now_ms, None
        )
        record(
            connection,
            who.tenant_id,
            AuthEvent.USER_CREATED,
            now_ms,
            user_id=user.id,
            actor_id=who.user_id,
            role=new.role.value,
        )
        code = new_code(
            connection,
            CodeOwner(who.tenant_id, user.id),
            CodePurpose.SET_PASSWORD,
            now_ms,
            INVITATION_LIFETIME,
        )
        company: str = connection.execute(
            select(tenants.c.name).where(tenants.c.id == who.tenant_id)
        ).scalar_one()
        mail = texts.invitation(email, mailer.public_url, code, company, who.name)
        mailer.queue(connection, who.tenant_id, mail, now_ms)
    return user


def ask_for_reset(database: Database, mailer: Mailer, email: str, now_ms: int) -> None:
    """Mail a link for a new password, if there is somebody to send it to."""
    email = normal_email(email)
    with database.write() as connection:
        row = connection.execute(select(users).where(users.c.email == email)).one_or_none()
        if row is None or row.disabled_ms is not None:
            return
        start_reset(connection, mailer, row.tenant_id, row.id, email, now_ms)


def start_reset(
    connection: Connection,
    mailer: Mailer,
    tenant_id: UUID,
    user_id: UUID,
    email: str,
    now_ms: int,
    actor_id: UUID | None = None,
) -> None:
    """Mail a link for a new password; an administrator can start this and never chooses the password."""
    code = new_code(connection, CodeOwner(tenant_id, user_id), CodePurpose.SET_PASSWORD, now_ms)
    mailer.queue(connection, tenant_id, texts.new_password(email, mailer.public_url, code), now_ms)
    record(
        connection,
        tenant_id,
        AuthEvent.PASSWORD_RESET_ASKED,
        now_ms,
        user_id=user_id,
        actor_id=actor_id,
    )


def set_password(database: Database, code: str, password: str, now_ms: int) -> CodeOwner:
    """Take a new password by a mailed code; every session ends, a second factor stays.

    Who proved to read the person's mail need not wait for what strangers guessed. ``InvalidInput`` leaves the code
    usable.
    """
    with database.write() as connection:
        owner = use_code(connection, code, CodePurpose.SET_PASSWORD, now_ms)
        row = connection.execute(select(users).where(users.c.id == owner.user_id)).one()
        check_new_password(connection, owner.tenant_id, password, row.email, row.name)
        _change_password(connection, owner.tenant_id, owner.user_id, password, now_ms)
        if row.verified_ms is None:
            connection.execute(
                update(users).where(users.c.id == owner.user_id).values(verified_ms=now_ms)
            )
        forget_attempts(connection, row.email)
    return owner


def change_password(
    database: Database, who: Identity, present: str, password: str, now_ms: int
) -> None:
    """Take a new password by the present one; every session ends, this one too."""
    with database.read() as connection:
        row = connection.execute(select(users).where(users.c.id == who.user_id)).one()
    with guarded_guess(database, str(who.user_id), now_ms):
        if not matches(row.password_hash, present):
            raise InvalidInput("present", "it is not the present password")
    with database.write() as connection:
        check_new_password(connection, who.tenant_id, password, row.email, row.name)
        _change_password(connection, who.tenant_id, who.user_id, password, now_ms)


def change_user(
    connection: Connection, who: Identity, user_id: UUID, change: UserChange, now_ms: int
) -> UserDetail:
    """Change a user of the own company; administrators cannot lower or disable themselves."""
    row = connection.execute(
        select(users).where(users.c.tenant_id == who.tenant_id, users.c.id == user_id)
    ).one_or_none()
    if row is None:
        raise not_found("user")
    if user_id == who.user_id and (change.disabled or change.role not in {None, Role.ADMIN}):
        raise Refusal(
            409,
            ProblemCode.CONFLICT,
            "You cannot take your own account away. Ask another administrator.",
        )
    values: dict[str, str | int | None] = {}
    if change.name is not None:
        values["name"] = change.name
    if change.role is not None:
        values["role"] = change.role.value
    if change.disabled is not None:
        values["disabled_ms"] = now_ms if change.disabled else None
    if values:
        connection.execute(update(users).where(users.c.id == user_id).values(**values))
        record(
            connection,
            who.tenant_id,
            AuthEvent.USER_CHANGED,
            now_ms,
            user_id=user_id,
            actor_id=who.user_id,
            changed=sorted(values),
        )
    if change.disabled:
        _end_everything(connection, who.tenant_id, user_id, now_ms)
    return next(user for user in list_users(connection, who.tenant_id) if user.id == user_id)


def list_users(connection: Connection, tenant_id: UUID) -> list[UserDetail]:
    """Every user of the company, by name."""
    rows = connection.execute(
        select(users, second_factors.c.confirmed_ms)
        .outerjoin(second_factors, second_factors.c.user_id == users.c.id)
        .where(users.c.tenant_id == tenant_id)
        .order_by(users.c.name, users.c.id)
    )
    return [
        UserDetail(
            id=row.id,
            email=row.email,
            name=row.name,
            role=Role(row.role),
            verified=row.verified_ms is not None,
            disabled=row.disabled_ms is not None,
            second_factor=row.confirmed_ms is not None,
        )
        for row in rows
    ]


def _insert_user(
    connection: Connection,
    tenant_id: UUID,
    email: str,
    name: str,
    role: Role,
    password_hash: str,
    now_ms: int,
    verified_ms: int | None,
) -> UserOut:
    if connection.scalar(select(users.c.id).where(users.c.email == email)) is not None:
        raise Conflict("This e-mail address is in use.")
    created = UserOut(id=uuid7(), email=email, name=name, role=role)
    connection.execute(
        insert(users).values(
            id=created.id,
            tenant_id=tenant_id,
            email=email,
            name=name,
            role=role.value,
            password_hash=password_hash,
            created_ms=now_ms,
            verified_ms=verified_ms,
        )
    )
    return created


def _change_password(
    connection: Connection, tenant_id: UUID, user_id: UUID, password: str, now_ms: int
) -> None:
    connection.execute(
        update(users).where(users.c.id == user_id).values(password_hash=hash_password(password))
    )
    _end_everything(connection, tenant_id, user_id, now_ms)
    record(connection, tenant_id, AuthEvent.PASSWORD_CHANGED, now_ms, user_id=user_id)


def _end_everything(connection: Connection, tenant_id: UUID, user_id: UUID, now_ms: int) -> None:
    sessions.end_all_of(connection, tenant_id, user_id)
    web_sessions.end_all_of(connection, tenant_id, user_id)
    refresh.end_families(connection, tenant_id, now_ms, user_id=user_id)
