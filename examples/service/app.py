"""
An HTTP service: POST an article to /stories and get the story as JSON.

Start it from the root of a checkout::

    uvicorn --app-dir examples/service app:app --workers 2
"""

import asyncio
import json
from collections.abc import AsyncIterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import asynccontextmanager
from importlib.metadata import version
from typing import Any

from fastapi import FastAPI, HTTPException, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse
from pydantic import BaseModel, ConfigDict
from starlette.types import ASGIApp, Message, Receive, Scope, Send

import newsevents
from newsevents.errors import ModelError

CHARACTERS = 50_000  # the longest text; the time of a parse grows in proportion to it
BODY = 6 * CHARACTERS + 10_000  # bytes; JSON may write each character as \uXXXX
SECONDS = 10.0  # for a request: receiving it, waiting for its turn, parsing

# A parse keeps one core busy, and a second thread would not make it faster: more cores are more workers.
# The one thread is a queue as well, and a request whose time is up leaves it.
parsing = ThreadPoolExecutor(max_workers=1, thread_name_prefix="parsing")


class Article(BaseModel):
    """What a client sends."""

    model_config = ConfigDict(extra="forbid")

    text: str
    published: str | None = None  # 2025-03-05, or a moment with its time zone
    headline: str | None = None
    source: str | None = None
    url: str | None = None


class Answer(JSONResponse):
    """JSON in ASCII, which can hold every string, halves of surrogate pairs included."""

    def render(self, content: Any) -> bytes:
        """Return the body."""
        return json.dumps(content).encode("ascii")


def parse(article: Article) -> Answer:
    """Parse an article and return its story as JSON; all of this runs in the thread that parses."""
    return Answer(newsevents.parse(**article.model_dump()).to_dict())


async def parse_in_turn(article: Article) -> Answer:
    """Wait for the thread that parses, without blocking the other requests."""
    return await asyncio.get_running_loop().run_in_executor(parsing, parse, article)


@asynccontextmanager
async def lifespan(_app: FastAPI) -> AsyncIterator[None]:
    """Load weights and word lists before the first request instead of during it."""
    text = "Mayor Ana Ruiz met Luis Paz of Blue Wren Inc. in Lima on 3/4/2025. “It went well,” she told reporters."
    await parse_in_turn(Article(text=text, published="2025-03-05"))
    yield
    parsing.shutdown(wait=False, cancel_futures=True)


class Limits:
    """Refuse a body that is too long (413), and give up on a request that takes too long (503)."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Handle one request."""
        received = 0

        async def limited() -> Message:
            nonlocal received
            message = await receive()
            received += len(message.get("body", b""))
            if received > BODY:
                raise HTTPException(413, f"a request may have {BODY} bytes")
            return message

        if scope["type"] != "http":  # the start and the end of the server
            await self.app(scope, receive, send)
            return
        try:
            async with asyncio.timeout(SECONDS):
                await self.app(scope, limited, send)
        except TimeoutError:
            late = Answer({"detail": f"a request may take {SECONDS:g} seconds"}, 503, {"Retry-After": "5"})
            await late(scope, receive, send)


app = FastAPI(title="newsevents", version=version("newsevents"), lifespan=lifespan)
app.add_middleware(Limits)


@app.exception_handler(RequestValidationError)
async def name_the_fields(_request: Request, error: RequestValidationError) -> Answer:
    """Say what is wrong with which field, without repeating what was sent."""
    problems = [{"where": ".".join(map(str, one["loc"])), "problem": one["msg"]} for one in error.errors()]
    return Answer({"detail": problems}, 422)


@app.exception_handler(ModelError)
async def pass_on_the_problems(_request: Request, error: ModelError) -> Answer:
    """Say why newsevents refuses a value, for example a day that does not exist."""
    return Answer({"detail": error.problems}, 422)


@app.post("/stories")
async def stories(article: Article) -> Answer:
    """Parse an article."""
    if len(article.text) > CHARACTERS:
        raise HTTPException(413, f"a text may have {CHARACTERS} characters")
    return await parse_in_turn(article)


@app.get("/health")
async def health() -> dict[str, str]:
    """Say that the service is ready: it accepts no connection before the warm-up is done."""
    return {"status": "ok", "newsevents": app.version}
