"""Slides and a workbook read, changed, saved and read again by python-pptx and openpyxl.

usage: read_back.py MAP.json SLIDES.pptx BOOK.xlsx FOLDER
"""

import datetime
import sys
from collections import Counter
from pathlib import Path

import openpyxl
import pptx
from pptx.enum.shapes import MSO_SHAPE, MSO_SHAPE_TYPE

import cards


def shapes(container):
    for shape in container:
        if shape.shape_type == MSO_SHAPE_TYPE.GROUP:
            yield from shapes(shape.shapes)
        else:
            yield shape


def is_card(shape):
    rounded = shape.shape_type == MSO_SHAPE_TYPE.AUTO_SHAPE and shape.auto_shape_type == MSO_SHAPE.ROUNDED_RECTANGLE
    return rounded and shape.has_text_frame and shape.text_frame.text.strip()


def texts(presentation):
    every = (shape for slide in presentation.slides for shape in shapes(slide.shapes))
    return Counter(shape.text_frame.text for shape in every if is_card(shape))


def slides(map, path, folder):
    wanted = cards.placed(map)
    presentation = pptx.Presentation(path)
    found = texts(presentation)
    for text, count in wanted.items():
        assert found[text] == count, f"{text!r} is on {found[text]} cards, not {count}"
    every = [shape for slide in presentation.slides for shape in shapes(slide.shapes)]
    first = next(shape for shape in every if is_card(shape) and shape.text_frame.text in wanted)
    old = first.text_frame.text
    first.text_frame.paragraphs[0].runs[0].text = "Zażółć & <new>"
    copy = Path(folder) / "changed.pptx"
    presentation.save(copy)
    again = texts(pptx.Presentation(copy))
    expected = found.copy()
    expected[old] -= 1
    expected["Zażółć & <new>"] += 1
    assert again == +expected, "another text than the one changed is different"
    print(f"{Path(path).name}: {sum(wanted.values())} cards, each one shape; changed, saved, read again")


def workbook(map, path, folder):
    book = openpyxl.load_workbook(path)
    matrix, rows, people, ideas = book.worksheets
    assert matrix.freeze_panes == "B2", matrix.freeze_panes
    for sheet in (rows, people, ideas):
        assert sheet.freeze_panes == "A2", sheet.title
        assert sheet.auto_filter.ref == sheet.dimensions, f"{sheet.title}: {sheet.auto_filter.ref}"
    kinds = Counter()
    for sheet in book.worksheets:
        for cell in (cell for row in sheet.iter_rows() for cell in row if cell.value is not None):
            assert cell.data_type != "f", f"{sheet.title}!{cell.coordinate} is a formula"
            kinds[type(cell.value)] += 1
    headings = [cell.value for cell in rows[1]]
    texts = Counter(row[headings.index(text_heading(headings, map))].value for row in rows.iter_rows(min_row=2))
    wanted = Counter(card["text"] for card in map["cards"])
    assert texts == wanted, f"{texts - wanted} {wanted - texts}"
    assert kinds[str] and kinds[int] + kinds[float] and kinds[bool], kinds
    values = sorted(card["metric"]["value"] for card in map["cards"] if card.get("metric"))
    numbers = [cell.value for row in rows.iter_rows(min_row=2) for cell in row if isinstance(cell.value, (int, float))]
    assert all(value in numbers for value in values), values
    days = [card["opportunity"]["due"] for card in map["cards"] if card.get("opportunity", {}).get("due")]
    dates = [cell.value for row in rows.iter_rows() for cell in row if isinstance(cell.value, datetime.datetime)]
    assert len(dates) >= sum(1 for day in days if len(day) == 10 and day[4] == day[7] == "-"), days
    assert len(matrix[1]) == len(map["stages"]) + 1
    rows.cell(2, 1).value = "changed"
    copy = Path(folder) / "changed.xlsx"
    book.save(copy)
    again = openpyxl.load_workbook(copy).worksheets[1]
    assert again.cell(2, 1).value == "changed" and again.dimensions == rows.dimensions
    print(f"{Path(path).name}: {len(map['cards'])} rows, {dict((k.__name__, n) for k, n in kinds.items())}")


def text_heading(headings, map):
    """The column of the texts, whatever the map's language."""
    known = [name for name in ("Text", "Tekst", "Текст") if name in headings]
    assert known, headings
    return known[0]


def main():
    map, presentation, book, folder = sys.argv[1:]
    map = cards.read(map)
    slides(map, presentation, folder)
    workbook(map, book, folder)


main()
