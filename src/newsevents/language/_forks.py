"""Locks that a forked process does not find held by a thread that it does not have."""

import os
from threading import Lock


def safe_lock() -> Lock:
    """
    Return a lock that is taken for the moment of a fork, and free afterwards on both sides.

    Without it, a child that is forked while another thread holds the lock waits
    for that thread for ever, or finds half of what it was writing.
    """
    lock = Lock()
    if hasattr(os, "register_at_fork"):  # there are no forks on Windows
        os.register_at_fork(before=lock.acquire, after_in_parent=lock.release, after_in_child=lock.release)
    return lock
