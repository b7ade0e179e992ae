#!/usr/bin/python3
"""Finds things in the window as a screen reader does, and prints where they are.

    at.py find ROLE NAME [--timeout S] [--nth N]    "x y width height" of the named thing, in screen pixels
    at.py state ROLE NAME                           the same line, then its states
    at.py value ROLE NAME                           its text or value
    at.py gone ROLE NAME [--timeout S]              waits until there is no such thing
    at.py tree                                      everything there is, one thing a line

ROLE is an AT-SPI role name ("push button", "text", "*" for any); NAME is matched whole, or as a regular expression
when written /like this/.
"""

import argparse
import re
import sys
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402


def walk(thing, depth=0):
    yield thing, depth
    try:
        count = thing.get_child_count()
    except GLib.Error:
        return
    for index in range(count):
        try:
            child = thing.get_child_at_index(index)
        except GLib.Error:
            continue
        if child is not None:
            yield from walk(child, depth + 1)


def window_things():
    desktop = Atspi.get_desktop(0)
    for index in range(desktop.get_child_count()):
        app = desktop.get_child_at_index(index)
        if app is not None and "throughline" in (app.get_name() or "").lower():
            yield from walk(app)


def matches(thing, role, name):
    try:
        said = thing.get_name() or ""
        if role != "*" and thing.get_role_name() != role:
            return False
    except GLib.Error:
        return False
    if len(name) > 1 and name.startswith("/") and name.endswith("/"):
        return re.search(name[1:-1], said) is not None
    return said == name


def extents(thing):
    box = thing.get_component_iface().get_extents(Atspi.CoordType.SCREEN)
    return box.x, box.y, box.width, box.height


def look(args):
    found = [thing for thing, _ in window_things() if matches(thing, args.role, args.name)]
    return found[args.nth] if len(found) > args.nth else None


def wait(args, wanted):
    end = time.monotonic() + args.timeout
    while True:
        thing = look(args)
        if (thing is not None) == wanted:
            return thing
        if time.monotonic() > end:
            what = "is not in the window" if wanted else "is still in the window"
            sys.exit(f"{args.role} {args.name!r} {what}")
        time.sleep(0.1)


def value(thing):
    text = thing.get_text_iface()
    if text is not None:
        return Atspi.Text.get_text(text, 0, Atspi.Text.get_character_count(text))
    number = thing.get_value_iface()
    return "" if number is None else str(Atspi.Value.get_current_value(number))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("what", choices=["find", "state", "value", "gone", "tree"])
    parser.add_argument("role", nargs="?", default="*")
    parser.add_argument("name", nargs="?", default="")
    parser.add_argument("--timeout", type=float, default=15)
    parser.add_argument("--nth", type=int, default=0)
    args = parser.parse_args()
    if args.what == "tree":
        for thing, depth in window_things():
            try:
                print("  " * depth + f"{thing.get_role_name()}: {thing.get_name()!r}", *extents(thing))
            except (GLib.Error, AttributeError):
                print("  " * depth + f"{thing.get_role_name()}: {thing.get_name()!r}")
        return
    thing = wait(args, args.what != "gone")
    if args.what == "find":
        print(*extents(thing))
    elif args.what == "state":
        print(*extents(thing))
        print(*[state.value_nick for state in thing.get_state_set().get_states()])
    elif args.what == "value":
        print(value(thing))


main()
