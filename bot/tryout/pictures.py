"""Sizes of pictures, read from their first bytes, and what Telegram takes as a photo."""

import struct
import zlib

from bot.tryout.errors import bad_request

MAX_BYTES, MAX_SIDES, MAX_RATIO = 10 * 2**20, 10_000, 20


def check_picture(data: bytes) -> tuple[int, int]:
    """(width, height) in pixels of a PNG or JPEG. Raises Refusal 400."""
    if not data:
        raise bad_request("file must be non-empty")
    if len(data) > MAX_BYTES:
        raise bad_request("file is too big for a photo")
    size = _png(data) or _jpeg(data)
    if size is None or not all(size):
        raise bad_request("IMAGE_PROCESS_FAILED")
    if sum(size) > MAX_SIDES or max(size) > MAX_RATIO * min(size):
        raise bad_request("PHOTO_INVALID_DIMENSIONS")
    return size


def _png(data: bytes) -> tuple[int, int] | None:
    if data[:8] != b"\x89PNG\r\n\x1a\n" or len(data) < 24:
        return None
    width, height = struct.unpack(">II", data[16:24])
    return width, height


def _jpeg(data: bytes) -> tuple[int, int] | None:
    """Walks the segments to the frame header (SOF0-SOF15 without the tables C4, C8, CC)."""
    if data[:2] != b"\xff\xd8":
        return None
    at = 2
    while at + 9 <= len(data) and data[at] == 0xFF:
        marker, length = data[at + 1], int.from_bytes(data[at + 2 : at + 4], "big")
        if 0xC0 <= marker <= 0xCF and marker not in {0xC4, 0xC8, 0xCC}:
            height, width = struct.unpack(">HH", data[at + 5 : at + 9])
            return width, height
        at += 2 + length
    return None


def plain_png(width: int, height: int, colour: tuple[int, int, int]) -> bytes:
    """A picture of one colour: what the simulated person's camera makes."""

    def chunk(kind: bytes, body: bytes) -> bytes:
        return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))

    rows = (b"\x00" + bytes(colour) * width) * height
    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    body = chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")
    return b"\x89PNG\r\n\x1a\n" + body
