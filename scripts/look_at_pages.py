"""Build the trace and look at it in a browser: links, axe in light and dark, at two widths.

    python scripts/look_at_pages.py                      every page once, exit code 1 for faults
    python scripts/look_at_pages.py --pictures FOLDER    keeps pictures of the main pages as well

It needs Chromium (or Chrome) on the PATH, or its path in the variable CHROMIUM.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from site_check import faults_of

WIDTHS = (1280, 390)
SCHEMES = ("light", "dark")
BROWSERS = ("chromium", "chromium-browser", "google-chrome", "chrome")
MAIN = (
    "index.html", "sections.html", "rules.html", "categories.html", "scenarios.html", "gaps.html",
    "references.html",
)  # fmt: skip
LARGEST = 120_000
"""Axe takes minutes for a page of a megabyte; the parts of such a page stand in smaller ones."""


def browser() -> str:
    """The browser on the PATH; ends with what to do when there is none."""
    found = os.environ.get("CHROMIUM") or next(filter(None, map(shutil.which, BROWSERS)), None)
    if not found:
        sys.exit("look_at_pages: no Chromium on the PATH; install one, or set CHROMIUM to its path")
    return found


def built(folder: Path, words: list[str]) -> Path:
    """The site, built from the project."""
    site = folder / "site"
    line = [sys.executable, "-m", "bme_assist", "trace", "--output", str(site), *words]
    done = subprocess.run(line, check=False)
    if done.returncode:
        sys.exit(f"look_at_pages: bme-assist trace ended with {done.returncode}")
    return site


def to_look_at(site: Path) -> list[str]:
    """The main pages, and of each folder the smallest and the largest that axe can manage."""
    found = [name for name in MAIN if (site / name).is_file()]
    for folder in sorted(path for path in site.iterdir() if path.is_dir()):
        pages = sorted(folder.glob("*.html"), key=lambda page: (page.stat().st_size, page.name))
        small = [page for page in pages if page.stat().st_size <= LARGEST]
        chosen = {page.relative_to(site).as_posix() for page in (*pages[:1], *small[-1:])}
        found += sorted(chosen)
    return found


def violations(site: Path, pictures: Path | None) -> Iterator[str]:
    """What axe finds in each page, at each width, in light and dark."""
    from axe_playwright_python.sync_playwright import Axe  # type: ignore[import-untyped]
    from playwright.sync_api import sync_playwright

    with sync_playwright() as player:
        chromium = player.chromium.launch(executable_path=browser(), args=["--no-sandbox"])
        for scheme in SCHEMES:
            for width in WIDTHS:
                page = chromium.new_page(
                    color_scheme=scheme,  # type: ignore[arg-type]
                    viewport={"width": width, "height": 900},
                )
                for name in to_look_at(site):
                    page.goto((site / name).as_uri())
                    said: Any = Axe().run(page).response
                    for fault in said["violations"]:
                        nodes = "; ".join(node["html"][:120] for node in fault["nodes"][:3])
                        yield f"{name} ({scheme}, {width}): {fault['id']}: {fault['help']}: {nodes}"
                    if page.evaluate("document.documentElement.scrollWidth > innerWidth"):
                        yield f"{name} ({scheme}, {width}): wider than the window"
                    if pictures:
                        picture = f"{name.removesuffix('.html').replace('/', '-')}-{scheme}-{width}"
                        page.screenshot(path=pictures / f"{picture}.png")
                page.close()
        chromium.close()


def main() -> None:
    """Build, check, and say what is wrong."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--pictures", type=Path, help="a folder for pictures of the pages")
    parser.add_argument("--site", type=Path, help="look at a site that stands already")
    chosen, words = parser.parse_known_args()
    browser()
    with tempfile.TemporaryDirectory() as temporary:
        site = chosen.site or built(Path(temporary), words)
        files = {
            path.relative_to(site).as_posix(): path.read_text(encoding="utf-8")
            for path in sorted(site.rglob("*"))
            if path.is_file()
        }
        if chosen.pictures:
            chosen.pictures.mkdir(parents=True, exist_ok=True)
        found = [*faults_of(files), *violations(site, chosen.pictures)]
        looked = len(to_look_at(site))
    for fault in found:
        print(fault)
    if found:
        sys.exit(f"look_at_pages: {len(found)} faults")
    print(f"{len(files)} files without a broken link; {looked} pages without a violation of axe")


if __name__ == "__main__":
    main()
