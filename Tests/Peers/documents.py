"""The examples in README.md and docs/: commands, and what they print."""

import re
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Step:
    """One command of a `console` block and the lines that it must print."""

    page: str
    line: int
    command: str
    expected: list[str]


def fences(page: Path, language: str):
    """The blocks of one language: the number of the first line, and the lines."""
    block, first = None, 0
    for number, line in enumerate(page.read_text("utf-8").splitlines(), 1):
        if block is None:
            if line == f"```{language}":
                block, first = [], number + 1
        elif line == "```":
            yield first, block
            block = None
        else:
            block.append(line)


def steps(page: Path) -> list[Step]:
    """The commands of a page in order; a `<<'EOF'` takes the lines up to `EOF` with it."""
    found = []
    for first, block in fences(page, "console"):
        lines = list(enumerate(block, first))
        while lines:
            number, line = lines.pop(0)
            if not line.startswith("$ "):
                found[-1].expected.append(line)
                continue
            command = line.removeprefix("$ ")
            if here := re.search(r"<<'(\w+)'$", command):
                while True:
                    text = lines.pop(0)[1]
                    command += "\n" + text
                    if text == here[1]:
                        break
            found.append(Step(page.name, number, command, []))
    return found


def fits(printed: list[str], expected: list[str]) -> bool:
    """Whether the lines are the expected ones; `...` stands for any lines, or none.

    Empty lines at the end do not count.
    """
    if not expected:
        return not any(printed)
    if expected[0] == "...":
        return any(fits(printed[start:], expected[1:]) for start in range(len(printed) + 1))
    return bool(printed) and printed[0] == expected[0] and fits(printed[1:], expected[1:])
