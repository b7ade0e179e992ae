"""Slides opened in LibreOffice Impress: every card is one shape with its text in it, which can be changed and saved.

usage: impress.py FOLDER (MAP.json SLIDES.pptx)...    needs soffice and python3-uno
"""

import subprocess
import sys
import time
from collections import Counter
from pathlib import Path

import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.connection import NoConnectException

import cards

PIPE = "throughline-proof"
NEW = "Zażółć & <new>"


def option(name, value):
    property = PropertyValue()
    property.Name, property.Value = name, value
    return property


def office(folder):
    profile = (Path(folder) / "profile").resolve().as_uri()
    return subprocess.Popen([
        "soffice", f"-env:UserInstallation={profile}", "--headless", "--norestore", "--nologo",
        f"--accept=pipe,name={PIPE};urp;",
    ])


def desktop(running):
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
    for _ in range(600):
        assert running.poll() is None, "soffice ended"
        try:
            context = resolver.resolve(f"uno:pipe,name={PIPE};urp;StarOffice.ComponentContext")
            return context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
        except NoConnectException:
            time.sleep(0.1)
    raise SystemExit("soffice does not answer")


def shapes(container):
    for index in range(container.getCount()):
        shape = container.getByIndex(index)
        if shape.supportsService("com.sun.star.drawing.GroupShape"):
            yield from shapes(shape)
        else:
            yield shape


def opened(office, path):
    return office.loadComponentFromURL(Path(path).resolve().as_uri(), "_blank", 0, (option("Hidden", True),))


def boxes(document):
    """Shapes that hold a text of their own: what a card is to be."""
    pages = document.getDrawPages()
    every = (shape for index in range(pages.getCount()) for shape in shapes(pages.getByIndex(index)))
    return [shape for shape in every if shape.supportsService("com.sun.star.drawing.CustomShape") and shape.String.strip()]


def proof(office, map, path, folder):
    wanted = cards.placed(map)
    document = opened(office, path)
    found = boxes(document)
    texts = Counter(shape.String for shape in found)
    for text, count in wanted.items():
        assert texts[text] >= count, f"{text!r} is in {texts[text]} shapes, not {count}"
    first = next(shape for shape in found if shape.String in wanted)
    old = first.String
    first.String = NEW
    copy = Path(folder) / f"impress-{Path(path).name}"
    document.storeToURL(copy.resolve().as_uri(), (option("FilterName", "Impress MS PowerPoint 2007 XML"),))
    document.close(True)
    document = opened(office, copy)
    again = Counter(shape.String for shape in boxes(document))
    assert again[NEW] == 1 and again[old] == texts[old] - 1, f"{old!r} was not changed and kept"
    for text in wanted:
        assert text == old or again[text] == texts[text], f"{text!r} is lost"
    document.close(True)
    print(f"{Path(path).name}: {sum(wanted.values())} cards, each one shape in Impress; changed, saved, opened again")


def main():
    folder, *files = sys.argv[1:]
    running = office(folder)
    try:
        program = desktop(running)
        for map, path in zip(files[::2], files[1::2]):
            proof(program, cards.read(map), path, folder)
        program.terminate()
        running.wait(timeout=60)
    finally:
        running.kill()


main()
