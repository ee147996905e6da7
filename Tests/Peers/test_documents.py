"""Every example in README.md and docs/ does what the page says."""

import os
import re
import subprocess

import pytest

import documents
from regards import TOP


PAGES = [TOP / "README.md", *sorted((TOP / "docs").glob("**/*.md"))]


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_the_examples_of_a_page_print_what_it_shows(page, regards, tmp_path):
    path = f"{regards.binary.parent}:{os.environ['PATH']}"
    for step in documents.steps(page):
        result = subprocess.run(
            ["bash", "-c", step.command], cwd=tmp_path, env=os.environ | {"PATH": path},
            stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
        )
        printed = result.stdout.splitlines()
        assert documents.fits(printed, step.expected), (
            f"{step.page}:{step.line}: $ {step.command}\n" + result.stdout)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_the_commands_and_options_of_a_page_exist(page, regards):
    for _, block in documents.fences(page, "sh"):
        for line in block:
            words = line.split("#")[0].split()
            if words[:1] != ["regards"]:
                continue
            for name in words[1].split("|"):
                help = regards.run(name, "--help").out
                for option in re.findall(r"--[a-z-]+", line.split("#")[0]):
                    assert re.search(rf"{option}\b", help), f"{page.name}: {line}"


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_the_links_of_a_page_lead_somewhere(page):
    for target in re.findall(r"\]\(([^)#:]+)(?:#[^)]*)?\)", page.read_text("utf-8")):
        if "{{" not in target:
            assert (page.parent / target).exists(), f"{page.name}: {target}"
