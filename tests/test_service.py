"""The service that docs/how-to/run-a-service.md shows: it starts, answers, refuses, and shuts down."""

import asyncio
import json
import os
import re
import shlex
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from threading import Timer
from typing import Any
from urllib.error import HTTPError, URLError
from urllib.request import Request, urlopen

import pytest

import newsevents

ROOT = Path(__file__).parent.parent
PAGE = (ROOT / "docs" / "how-to" / "run-a-service.md").read_text(encoding="utf-8")
START, CURL = (shlex.split(line) for line in re.findall(r"^\$ (.+)$", PAGE, re.MULTILINE))
BOUND = 120  # seconds, for all of it


@pytest.fixture(scope="module")
def service() -> Iterator[str]:
    """Start the service as the page says, on a free port, and yield its address."""
    command = [sys.executable, "-m", *START, "--port", "0"]
    with subprocess.Popen(command, cwd=ROOT, stderr=subprocess.PIPE, text=True, start_new_session=True) as process:  # noqa: S603  # our own page
        watchdog = Timer(BOUND, os.killpg, (process.pid, signal.SIGKILL))
        watchdog.start()
        try:
            assert process.stderr
            lines = iter(process.stderr.readline, "")
            address = next(found[0] for line in lines if (found := re.search(r"http://127\.0\.0\.1:\d+", line)))
            wait_for(address)
            yield address
            process.send_signal(signal.SIGTERM)
            rest = process.stderr.read()
            assert process.wait() in {0, -signal.SIGTERM}, rest
            assert "Traceback" not in rest
        finally:
            watchdog.cancel()
            if process.poll() is None:
                os.killpg(process.pid, signal.SIGKILL)


def wait_for(address: str) -> None:
    """Wait until a worker has warmed up; before that, nobody listens."""
    while True:
        try:
            urlopen(f"{address}/health", timeout=BOUND).close()  # noqa: S310  # our own server
        except URLError:
            time.sleep(0.05)
        else:
            return


def send(address: str, body: bytes) -> tuple[int, Any]:
    request = Request(f"{address}/stories", body, {"Content-Type": "application/json"})  # noqa: S310  # our own server
    try:
        with urlopen(request, timeout=BOUND) as answer:  # noqa: S310
            return answer.status, json.load(answer)
    except HTTPError as error:
        return error.code, json.load(error)


def test_the_request_of_the_page_gets_the_story(service: str) -> None:
    assert CURL[1:] == ["http://127.0.0.1:8000/stories", "--json", "@article.json"]
    (article,) = re.findall(r"^```{code-block} json\n(.+?)^```", PAGE, re.MULTILINE | re.DOTALL)
    code, story = send(service, article.encode())
    assert code == 200
    assert story == newsevents.parse(**json.loads(article)).to_dict()
    assert len(newsevents.loads(json.dumps(story)).meetings) == 1


def test_it_says_that_it_is_ready(service: str) -> None:
    with urlopen(f"{service}/health", timeout=BOUND) as answer:  # noqa: S310
        assert json.load(answer)["status"] == "ok"


def test_a_text_that_utf_8_cannot_hold_gets_a_story(service: str) -> None:
    assert send(service, rb'{"text": "\ud800 It rained."}') == (
        200,
        newsevents.parse("\ud800 It rained.").to_dict(),
    )


@pytest.mark.parametrize(
    ("body", "problem"),
    [
        (b'{"txt": "Ana"}', {"where": "body.text", "problem": "Field required"}),
        (b'{"text": "Ana", "published": "soon"}', "'published' must be a date in ISO 8601 (got 'soon')"),
        (b'{"text": ', {"where": "body.9", "problem": "JSON decode error"}),
    ],
)
def test_wrong_input_is_named(service: str, body: bytes, problem: object) -> None:
    code, answer = send(service, body)
    assert code == 422
    assert problem in answer["detail"]


@pytest.mark.parametrize(
    ("characters", "detail"), [(50_001, "a text may have 50000 characters"), (310_001, "a request may have")]
)
def test_what_is_too_long_is_refused(service: str, characters: int, detail: str) -> None:
    code, answer = send(service, json.dumps({"text": "a" * characters}).encode())
    assert code == 413
    assert detail in answer["detail"]


def test_a_request_that_takes_too_long_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    spec = spec_from_file_location("service", ROOT / "examples" / "service" / "app.py")
    assert spec
    assert spec.loader
    service = module_from_spec(spec)
    spec.loader.exec_module(service)
    monkeypatch.setattr(service, "SECONDS", 0.01)
    sent: list[Any] = []

    async def slow(*_: object) -> None:
        await asyncio.sleep(BOUND)

    async def send_to_client(message: object) -> None:
        sent.append(message)

    asyncio.run(service.Limits(slow)({"type": "http"}, slow, send_to_client))
    assert sent[0]["status"] == 503
    assert "a request may take 0.01 seconds" in sent[1]["body"].decode()
