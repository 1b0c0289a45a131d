"""Small files for requests: images and PDFs that any decoder reads."""

from __future__ import annotations

import base64
import struct
import zlib


def png(width: int, height: int) -> str:
    """Returns a red PNG of this size in pixels, in base64."""
    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    rows = (b"\0" + b"\xd0\x20\x20" * width) * height
    chunks = (b"IHDR", header), (b"IDAT", zlib.compress(rows, 9)), (b"IEND", b"")
    return _base64(b"\x89PNG\r\n\x1a\n" + b"".join(_chunk(name, data) for name, data in chunks))


def _chunk(name: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))


def pdf(text: str, pages: int = 1) -> str:
    """Returns a PDF whose pages each say ``text`` (ASCII, no brackets), in base64."""
    page = f"BT /F1 24 Tf 72 720 Td ({text}) Tj ET"
    kids = " ".join(f"{5 + number} 0 R" for number in range(pages))
    objects = (
        "<< /Type /Catalog /Pages 2 0 R >>",
        f"<< /Type /Pages /Kids [{kids}] /Count {pages} >>",
        f"<< /Length {len(page)} >>\nstream\n{page}\nendstream",
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
        *[
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 3 0 R "
            "/Resources << /Font << /F1 4 0 R >> >> >>"
        ]
        * pages,
    )
    out, offsets = b"%PDF-1.4\n", []
    for number, item in enumerate(objects, 1):
        offsets.append(len(out))
        out += f"{number} 0 obj\n{item}\nendobj\n".encode()
    table = "".join(f"{offset:010d} 00000 n \n" for offset in offsets)
    size = len(objects) + 1
    end = f"xref\n0 {size}\n0000000000 65535 f \n{table}trailer\n<< /Size {size} /Root 1 0 R >>\n"
    return _base64(out + f"{end}startxref\n{len(out)}\n%%EOF\n".encode())


def _base64(data: bytes) -> str:
    return base64.b64encode(data).decode()
