"""Messages of any size, with dots wherever a dot may be lost or doubled on the way."""

#: Where senders and receivers fill their buffers.
EDGES = [16 * 1024, 32 * 1024, 64 * 1024, 128 * 1024]
#: A dot alone, two, more, and before what could end the mail too early.
FIRST = b".\r\n..\r\n...x\r\n.x\r\n\r\n.\r\n\r\n.QUIT\r\nx.\r\n"
LAST = [b".\r\n", b"..\r\n", b"x\r\n.\r\n", b".x\r\n", b"\r\n.\r\n\r\n"]
LINE = b"x" * 70


def message(header: bytes, size: int) -> bytes:
    """So many bytes: the header, an empty line, and a body that begins and ends with dots.

    Near each edge of a buffer a line begins with one: over 17 sizes in a row the dot stands at each
    place from eight before the edge to eight behind it.
    """
    last = LAST[size % len(LAST)]
    content = bytearray(header + b"\r\n\r\n" + FIRST)
    for edge in EDGES:
        start = edge + size % 17 - 8
        if start + len(last) + 80 < size:
            content += filling(start - len(content)) + b".dot\r\n"
    content += filling(size - len(last) - len(content)) + last
    assert len(content) == size
    return bytes(content)


def filling(size: int) -> bytes:
    """So many bytes of whole lines."""
    full, rest = divmod(size, len(LINE) + 2)
    # What is left over must hold a line end.
    rest, full = (rest, full) if rest != 1 else (rest + len(LINE) + 2, full - 1)
    return (LINE + b"\r\n") * full + (b"x" * (rest - 2) + b"\r\n" if rest else b"")
