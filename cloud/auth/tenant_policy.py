"""What an owner decides for the whole company, kept beside the tenant."""

from __future__ import annotations

from uuid import UUID

from sqlalchemy import Connection, select, update

from app.wire.accounts import TenantPolicy
from app.wire.api import Role
from cloud.auth.auth_log import AuthEvent, record
from cloud.auth.password_policy import PasswordPreset, check_password
from cloud.storage.tables import tenants


def policy_of(connection: Connection, tenant_id: UUID) -> TenantPolicy:
    """The company's policy."""
    text: str = connection.execute(
        select(tenants.c.policy).where(tenants.c.id == tenant_id)
    ).scalar_one()
    return TenantPolicy.model_validate_json(text)


def change_policy(
    connection: Connection, tenant_id: UUID, policy: TenantPolicy, actor_id: UUID, now_ms: int
) -> None:
    """Replace the policy; it holds from the next request on."""
    before = policy_of(connection, tenant_id)
    connection.execute(
        update(tenants).where(tenants.c.id == tenant_id).values(policy=policy.model_dump_json())
    )
    changed = [
        name for name in TenantPolicy.model_fields if getattr(before, name) != getattr(policy, name)
    ]
    record(
        connection,
        tenant_id,
        AuthEvent.POLICY_CHANGED,
        now_ms,
        actor_id=actor_id,
        changed=changed,
    )


def needs_second_factor(policy: TenantPolicy, role: Role) -> bool:
    """Whether people of this role must have a second factor."""
    return role in policy.second_factor_roles


def check_new_password(connection: Connection, tenant_id: UUID, password: str, *names: str) -> None:
    """Raise ``InvalidInput`` for a password that the company does not take."""
    company: str = connection.execute(
        select(tenants.c.name).where(tenants.c.id == tenant_id)
    ).scalar_one()
    preset = PasswordPreset(policy_of(connection, tenant_id).password_preset.value)
    check_password(password, preset, (company, *names))
