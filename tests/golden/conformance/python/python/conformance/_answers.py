# mypy: ignore-errors
"""The futures of requests that are awaited."""

import asyncio

from ._native import cancel


class Answer(asyncio.Future):
    """The answer to one request. To cancel it cancels the request."""

    __slots__ = ("_request",)

    def cancel(self, msg=None):
        if not super().cancel(msg):
            return False
        cancel(self._request)
        return True


Answer.__module__ = "conformance"
