"""The cards of an exported map, from its JSON, as slides and workbooks are to show them."""

import json
from collections import Counter


def read(path):
    with open(path, encoding="utf-8") as file:
        return json.load(file)


def placed(map):
    """How often each text stands on a card in a stage of a lane that is shown."""
    hidden = {lane["id"] for lane in map.get("lanes", []) if lane.get("display", "Shown") != "Shown"}
    shown = (card for card in map.get("cards", []) if card.get("stage") and card.get("lane") not in hidden)
    return Counter(card["text"] for card in shown if card.get("text", "").strip())
