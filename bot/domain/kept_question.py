"""A question that somebody gave us, so that the coach can learn to answer it."""

from pydantic import BaseModel, ConfigDict


class KeptQuestion(BaseModel):
    """`topic` is the answer that did not help; "" where there was none."""

    model_config = ConfigDict(frozen=True)

    text: str
    language: str
    topic: str = ""
