"""Slides and workbooks held against the schemas and rules of the Open XML SDK, part by part.

usage: validate.py FILE...    needs the package openxml-audit, which carries the schemas
"""

import shutil
import sys
import tempfile
import zipfile
from pathlib import Path

from openxml_audit import OpenXmlValidator


def findings(path):
    result = OpenXmlValidator().validate(str(path))
    return [] if result.is_valid else [str(error) for error in result.errors]


def damaged(path, folder):
    """The same file with an element that no schema has in its first slide or sheet."""
    copy = Path(folder) / path.name
    with zipfile.ZipFile(path) as old, zipfile.ZipFile(copy, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            content = old.read(name)
            if name in ("ppt/slides/slide1.xml", "xl/worksheets/sheet1.xml"):
                content = content.replace(b"</p:spTree>", b"<p:nonsense/></p:spTree>")
                content = content.replace(b"<sheetData>", b"<nonsense/><sheetData>")
            new.writestr(name, content)
    return copy


def main():
    wrong = 0
    for path in map(Path, sys.argv[1:]):
        found = findings(path)
        for finding in found:
            print(f"{path.name}: {finding}")
        wrong += len(found)
        with tempfile.TemporaryDirectory() as folder:
            if not findings(damaged(path, folder)):
                print(f"{path.name}: the validator overlooks an element that is in no schema")
                wrong += 1
        print(f"{path.name}: {'valid' if not found else 'NOT VALID'}")
    sys.exit(1 if wrong else 0)


main()
