"""What conformance logs, as ``logging`` has it: the logger ``conformance`` and its children.

A record's ``target`` is where it comes from in the library, and its ``fields`` is a dict of what belongs to the message.
The logger's level is what the library goes by: it is read when a context is created, and when it is set later.
"""

import logging
import threading

from ._native import carry_logs, follow_level

TRACE = 5
if logging.getLevelName(TRACE) == "Level 5":
    logging.addLevelName(TRACE, "TRACE")


class _Logger(logging.Logger):
    def setLevel(self, level):
        super().setLevel(level)
        follow_level(self.getEffectiveLevel())


logger = logging.getLogger("conformance")
if type(logger) is logging.Logger:
    logger.__class__ = _Logger


def handle(level, target, message, fields=(), created=None, thread=None):
    """Hand one record over."""
    name = target.replace("::", ".")
    if name != "conformance" and not name.startswith("conformance."):
        name = "conformance." + name
    child = logging.getLogger(name)
    if not child.isEnabledFor(level):
        return
    extra = {"target": target, "fields": dict(fields)}
    record = child.makeRecord(name, level, "", 0, message, (), None, extra=extra)
    if created is not None:
        record.created = created
        record.msecs = created % 1 * 1000.0
    record.threadName = thread
    child.handle(record)


def start():
    """Begin to hand over what the library logs."""
    threading.Thread(target=carry_logs, args=(handle,), name="conformance-log", daemon=True).start()
