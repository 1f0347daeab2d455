"""Markdown of content files -> plain text plus entities. `parse_mode` is never used."""

from functools import lru_cache

from telegramify_markdown import RenderConfig, convert

from bot.tg.screen import Entity

_CONFIG = RenderConfig.isolated()
for _level in (1, 2, 3, 4):
    setattr(_CONFIG.markdown_symbol, f"heading_level_{_level}", "")
_CONFIG.markdown_symbol.unordered_list_item = "•"
_CONFIG.markdown_symbol.link = _CONFIG.markdown_symbol.image = ""


@lru_cache(maxsize=512)
def rich(markdown: str) -> tuple[str, tuple[Entity, ...]]:
    """(text, entities) of a piece of Markdown, trimmed; offsets and lengths in UTF-16 code units."""
    text, entities = convert(markdown.strip(), config=_CONFIG)
    text = text.rstrip()
    end = len(text.encode("utf-16-le")) // 2
    return text, tuple(
        Entity(one.type, one.offset, min(one.length, end - one.offset), one.url, one.language)
        for one in entities
        if one.offset < end
    )
