"""Small programs in C that the benchmarks measure Regards against."""

import subprocess
from pathlib import Path


def compiled(name: str, folder: Path, *libraries: str) -> Path:
    """Builds a program of this folder into another, with the compiler that Swift brings."""
    source = Path(__file__).with_name(f"{name}.c")
    command = ["clang", "-O2", "-Wall", "-o", folder / name, source, *libraries]
    subprocess.run(command, check=True)
    return folder / name
