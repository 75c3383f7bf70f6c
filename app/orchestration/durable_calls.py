"""Calling the store from the engine's loop."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from typing import ParamSpec, TypeVar

from sqlalchemy.exc import DBAPIError, OperationalError

P = ParamSpec("P")
T = TypeVar("T")
FIRST_WAIT_S = 0.5
LONGEST_WAIT_S = 30.0
_log = logging.getLogger(__name__)


def passes_by_itself(error: DBAPIError) -> bool:
    """Whether the same call may work later: the disk was full, or the connection to a server was lost."""
    return isinstance(error, OperationalError) or error.connection_invalidated


async def durably(function: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
    """Call a store function in a thread; while the store cannot be used (a full disk) wait and try again.

    A step that waits so is neither failed nor lost: it goes on when there is space, or at the next launch.
    """
    wait_s = FIRST_WAIT_S
    while True:
        try:
            return await asyncio.to_thread(function, *args, **kwargs)
        except DBAPIError as error:
            if not passes_by_itself(error):
                raise
            _log.warning("The store cannot be used now, trying again: %s", error.orig)
            await asyncio.sleep(wait_s)
            wait_s = min(LONGEST_WAIT_S, wait_s * 2)
