"""The files that rules send are what they say."""

import base64
import re
import zlib

import pytest

from claude_conformance.mock.engine.images import size_of
from claude_conformance.mock.engine.tokens import pdf_pages
from claude_conformance.rules.kit.small_files import pdf, png


@pytest.mark.parametrize("size", [(1, 1), (64, 64), (8001, 8)])
def test_a_png_has_its_size_and_all_its_pixels(size: tuple[int, int]) -> None:
    assert size_of(png(*size)) == size
    data = base64.b64decode(png(*size))
    at = data.index(b"IDAT")
    length = int.from_bytes(data[at - 4 : at], "big")
    rows = zlib.decompress(data[at + 4 : at + 4 + length])
    assert len(rows) == size[1] * (1 + 3 * size[0])
    checksum = int.from_bytes(data[at + 4 + length : at + 8 + length], "big")
    assert checksum == zlib.crc32(data[at : at + 4 + length])


def test_a_pdf_has_one_page_and_a_table_that_points_at_its_objects() -> None:
    data = base64.b64decode(pdf("Hello"))
    assert pdf_pages(pdf("Hello")) == 1
    start = int(data.split(b"startxref\n")[1].split(b"\n")[0])
    assert data[start : start + 4] == b"xref"
    offsets = [int(match[1]) for match in re.finditer(rb"(\d{10}) 00000 n", data)]
    assert [data[offset:].split(b" ")[0] for offset in offsets] == [b"1", b"2", b"3", b"4", b"5"]
    stream = re.search(rb"/Length (\d+) >>\nstream\n(.*?)\nendstream", data, re.S)
    assert stream is not None
    assert int(stream[1]) == len(stream[2])
