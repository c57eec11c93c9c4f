#!/usr/bin/env python3
"""Checks a full export of a Bonboek ledger without Bonboek.

    verify.py EXPORT.ndjson [--head N:HASH]...

EXPORT.ndjson is what `bonboek ledger export --as ndjson --profile full` wrote; `-` is standard
input. A head is what an earlier export or receipt printed: with it the script says whether that
entry, and so all before it, is still what it was.

Written from the canonical form alone (Sources/RewardLedger/RewardLedger.docc/CanonicalForm.md),
and needs nothing but Python 3.9 or later. It reads a line at a time and keeps none.

Exit codes: 0 all is well, 1 faults (each as FILE:LINE: what is wrong, on standard error), 2 wrong
use or a file that cannot be read.
"""

from __future__ import annotations

import argparse
import hashlib
import hmac
import json
import re
import sys
from datetime import date

FORM = 1
START = "00" * 32  # hash(0), what the first entry follows
ACCOUNTS = {
    "assets:voucher-stock",
    "expenses:losses",
    "expenses:order-costs",
    "expenses:rewards",
    "liabilities:bons",
    "liabilities:bons-later",
    "liabilities:suppliers",
}

LARGEST = 2**63 - 1  # entries are counted and amounts kept in 64 bits
LONGEST_LINE = 16 * 1024 * 1024  # bytes: far above any entry, and a bound on what is held at once
LONGEST_NUMBER = 40  # characters: Python takes the square of the length to read a number
LONGEST_QUOTE = 80  # characters of a wrong value that a message repeats


class Fault(Exception):
    """What is wrong with a line, when nothing more can be read from it."""


# Reading JSON, more strictly than Python does.


def read_json(text: str):
    """The value of a JSON text; without duplicate keys, fractions, exponents or NaN."""
    try:
        return json.loads(
            text,
            object_pairs_hook=unique_keys,
            parse_int=whole_number,
            parse_float=no_fraction,
            parse_constant=no_fraction,
        )
    except json.JSONDecodeError as error:
        raise Fault(f"not JSON: {error.msg} (column {error.colno})") from None
    except RecursionError:
        raise Fault("nested too deep") from None


def unique_keys(pairs: list) -> dict:
    found = dict(pairs)
    if len(found) < len(pairs):
        raise Fault("JSON with a key twice in one object")
    return found


def whole_number(text: str) -> int:
    if len(text) > LONGEST_NUMBER:
        raise Fault(f"JSON with a number of more than {LONGEST_NUMBER} characters")
    return int(text)


def no_fraction(text: str):
    raise Fault("JSON with a number that is not whole")


# The shape of a line: exactly these keys, and what each may hold.


def matches(pattern: str):
    compiled = re.compile(pattern)
    return lambda value: type(value) is str and compiled.fullmatch(value) is not None


def whole(lowest: int, highest: int):
    # `type` and not `isinstance`: in Python True is an int.
    return lambda value: type(value) is int and lowest <= value <= highest


def or_null(holds):
    return lambda value: value is None or holds(value)


is_hash = matches("[0-9a-f]{64}")
is_month = matches("[0-9]{4}-(0[1-9]|1[0-2])")
is_amount = whole(0, 10**LONGEST_NUMBER)  # a sum of many amounts may pass 64 bits
has_form_of_head = matches("(0|[1-9][0-9]{0,18}):[0-9a-f]{64}")
has_form_of_day = matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")
has_form_of_time = matches("([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]Z")


def is_day(value) -> bool:
    if not has_form_of_day(value):
        return False
    try:
        date.fromisoformat(value)
    except ValueError:
        return False
    return True


def is_moment(value) -> bool:
    if type(value) is not str or value[10:11] != "T":
        return False
    return is_day(value[:10]) and has_form_of_time(value[11:])


def is_head(value) -> bool:
    if not has_form_of_head(value):
        return False
    number, hash = split_head(value)
    return number <= LARGEST and (number > 0 or hash == START)


def split_head(head: str) -> tuple[int, str]:
    number, hash = head.split(":")
    return int(number), hash


def is_account(value) -> bool:
    return type(value) is str and value in ACCOUNTS


def is_cents(value) -> bool:
    return value != 0 and whole(-LARGEST - 1, LARGEST)(value)


HEADER = {
    "export": (lambda value: value == "full", 'the word "full"'),
    "form": (lambda value: type(value) is int and value == FORM, f"{FORM}, which is all I know"),
    "programme": (matches("(?=.{1,64}$)[a-z0-9]+(-[a-z0-9]+)*"), "the id of a programme"),
    "currency": (matches("[A-Z]{3}"), "a code of three capitals"),
    "from": (or_null(is_month), "a month YYYY-MM or null"),
    "through": (or_null(is_month), "a month YYYY-MM or null"),
    "entries": (whole(0, LARGEST), "a whole number"),
    "head": (is_head, "a head N:HASH"),
    "totals": (lambda value: type(value) is list, "a list"),
}
BEFORE = {"before": (is_head, "a head N:HASH")}
TOTAL = {
    "account": (is_account, "a standard account"),
    "debit": (is_amount, "a whole number from 0"),
    "credit": (is_amount, "a whole number from 0"),
}
ENTRY = {
    "entry": (whole(1, LARGEST), "a whole number from 1"),
    "booked_on": (is_day, "a day YYYY-MM-DD"),
    "booked_at": (is_moment, "a moment YYYY-MM-DDTHH:MM:SSZ"),
    "kind": (matches("[a-z]+(-[a-z]+)*"), "a word of lower case letters and '-'"),
    "postings": (lambda value: type(value) is list, "a list"),
    "commitment": (is_hash, "64 lower-case hex digits"),
    "hash": (is_hash, "64 lower-case hex digits"),
    "key": (or_null(is_hash), "64 lower-case hex digits or null"),
    "details": (or_null(lambda value: type(value) is str), "a text or null"),
}
POSTING = {
    "account": (is_account, "a standard account"),
    "cents": (is_cents, "a whole number of 64 bits other than 0"),
}
# What a message never repeats: the one is about people, the other opens it.
PRIVATE = {"details", "key"}


def shape_faults(value, shape: dict, what: str) -> list[str]:
    """Where a value is not an object of exactly these keys with values of these kinds."""
    if type(value) is not dict:
        return [f"{what} is not an object"]
    faults = [f"{what} has no '{key}'" for key in shape if key not in value]
    faults += [f"{what} has a key of its own: {quoted(key)}" for key in value if key not in shape]
    for key, (holds, expected) in shape.items():
        if key in value and not holds(value[key]):
            written = "" if key in PRIVATE else f", but {quoted(value[key])}"
            faults.append(f"'{key}' of {what} is not {expected}{written}")
    return faults


def quoted(value) -> str:
    """A value as a message repeats it: short, and in ASCII, so that no terminal obeys it."""
    if type(value) in (dict, list):
        return "an object" if type(value) is dict else "a list"
    if type(value) is str and len(value) > LONGEST_QUOTE:
        value = value[:LONGEST_QUOTE] + "..."
    return json.dumps(value)


# The canonical form.


def canonical(entry: dict) -> bytes:
    lines = [
        f"entry {entry['entry']}",
        f"booked_on {entry['booked_on']}",
        f"booked_at {entry['booked_at']}",
        f"kind {entry['kind']}",
        *(f"posting {posting['account']} {posting['cents']}" for posting in entry["postings"]),
        f"details {entry['commitment']}",
    ]
    return "".join(line + "\n" for line in lines).encode("ascii")


def hash_after(before: str, entry: dict) -> str:
    """hash(n) of an entry that follows hash(n-1)."""
    content = bytes([FORM]) + canonical(entry) + bytes.fromhex(before)
    return hashlib.sha256(content).hexdigest()


def details_faults(entry: dict) -> list[str]:
    """Whether the details are what the entry committed itself to, and are in their form."""
    key, details = entry["key"], entry["details"]
    if key is None and details is None:
        return []
    if key is None or details is None:
        return ["has only one of 'key' and 'details': they are erased together"]
    try:
        content = details.encode("utf-8")
    except UnicodeEncodeError:
        return ["'details' hold half a surrogate pair, which no UTF-8 has"]
    commitment = hmac.new(bytes.fromhex(key), content, hashlib.sha256).hexdigest()
    faults = []
    if commitment != entry["commitment"]:
        faults.append("the details are not those that the entry was made with (commitment)")
    try:
        value = read_json(details)
        if type(value) is not dict:
            faults.append("'details' are not an object")
        elif json.dumps(value, ensure_ascii=False, separators=(",", ":")) != details:
            faults.append("'details' are not in the canonical form (spaces or escapes)")
    except Fault as fault:
        faults.append(f"'details' are {fault}")
    except RecursionError:
        faults.append("'details' are nested too deep")
    return faults


# The file.


class Check:
    """A full export as far as it was read: the chain, the sums, and the faults."""

    def __init__(self, name: str, heads: list[tuple[int, str]], tell):
        self.name = name
        self.tell = tell
        self.line = 0
        self.faults = 0
        self.header = None
        # The last entry; None where a line could not be read and nothing is known.
        self.number: int | None = None
        self.hash: str | None = None
        self.entries = 0
        self.erased = 0
        self.sums: dict[str, list[int]] = {}
        self.all_read = True
        self.heads = heads
        self.met: set[tuple[int, str]] = set()

    def fault(self, text: str, line: int | None = None):
        self.faults += 1
        self.tell(f"{self.name}:{line or self.line}: {text}")

    def read(self, file):
        for line in bounded_lines(file):
            self.line += 1
            try:
                if line is None:
                    raise Fault(f"a line of more than {LONGEST_LINE} bytes")
                value = read_json(line.decode("utf-8"))
                if self.line == 1:
                    self.read_header(value)
                else:
                    self.read_entry(value)
            except UnicodeDecodeError as error:
                self.pass_over(f"not UTF-8 (byte {error.start + 1})")
            except Fault as fault:
                self.pass_over(str(fault))
        self.finish()

    def pass_over(self, text: str):
        self.fault(text)
        if self.line > 1:
            self.entries += 1
        self.all_read = False
        self.number = self.hash = None

    def read_header(self, header):
        if type(header) is not dict or "export" not in header:
            raise Fault("the first line is not the header of an export")
        whole_file = "before" not in header
        faults = shape_faults(header, HEADER if whole_file else {**HEADER, **BEFORE}, "the header")
        if not faults:
            faults += totals_faults(header["totals"])
        if faults:
            for text in faults[:-1]:
                self.fault(text)
            raise Fault(faults[-1])
        self.header = header
        self.number, self.hash = (0, START) if whole_file else split_head(header["before"])
        self.meet_heads()
        if not whole_file and (self.number == 0 or header["from"] is None):
            self.fault("'before' is for a file that begins after entry 1, at a month in 'from'")
        if header["from"] and header["through"] and header["from"] > header["through"]:
            self.fault("'from' is after 'through'")

    def read_entry(self, entry):
        faults = shape_faults(entry, ENTRY, "the entry")
        if not faults:
            for index, posting in enumerate(entry["postings"], 1):
                faults += shape_faults(posting, POSTING, f"posting {index}")
        if faults:
            for text in faults[:-1]:
                self.fault(text)
            raise Fault(faults[-1])
        self.entries += 1
        self.erased += entry["details"] is None
        for text in details_faults(entry):
            self.fault(text)
        self.add_postings(entry["postings"])
        self.follow(entry)

    def add_postings(self, postings: list):
        balance = sum(posting["cents"] for posting in postings)
        if balance != 0:
            self.fault(f"the postings sum to {balance}, not to 0")
        for posting in postings:
            sums = self.sums.setdefault(posting["account"], [0, 0])
            cents = posting["cents"]
            sums[0 if cents > 0 else 1] += abs(cents)

    def follow(self, entry: dict):
        """Checks that an entry follows the last one, and goes on from what it says itself: a break
        is then told where it is, and not again at all that comes after it."""
        number = entry["entry"]
        if self.number is not None and number != self.number + 1:
            self.fault(f"entry {number} where entry {self.number + 1} should be")
        if self.hash is not None and hash_after(self.hash, entry) != entry["hash"]:
            self.fault(f"the hash of entry {number} is not that of what it says and follows")
        self.number, self.hash = number, entry["hash"]
        self.meet_heads()

    def meet_heads(self):
        for number, hash in self.heads:
            if number == self.number:
                self.met.add((number, hash))
                if hash != self.hash:
                    self.fault(f"entry {number} or one before it is not what it was: "
                               f"--head says {hash}, here it is {self.hash}")

    def finish(self):
        if self.line == 0:
            self.line = 1
            self.fault("the file is empty")
        if self.header is not None:
            self.finish_header(self.header)
        for number, hash in self.heads:
            # Where a line could not be read, the entry of a head may have stood there.
            if (number, hash) not in self.met and self.all_read:
                self.fault(f"--head {number}: the file has no such entry")

    def finish_header(self, header: dict):
        if header["entries"] != self.entries:
            self.fault(f"the header says {header['entries']} entries, here are {self.entries}", 1)
        number, hash = split_head(header["head"])
        if self.hash is not None and (number, hash) != (self.number, self.hash):
            self.fault(f"the header's head is {number}:{hash}, that of the last entry here is "
                       f"{self.number}:{self.hash}", 1)
        if self.all_read:
            self.finish_totals(header["totals"])

    def finish_totals(self, totals: list):
        stated = {total["account"]: [total["debit"], total["credit"]] for total in totals}
        for account in sorted({*stated, *self.sums}):
            if account not in self.sums:
                self.fault(f"the totals name {account}, which has no postings here", 1)
            elif stated.get(account) != self.sums[account]:
                debit, credit = self.sums[account]
                self.fault(f"the totals of {account} should be {debit} debit, {credit} credit", 1)

    def summary(self) -> str:
        counted = "1 entry" if self.entries == 1 else f"{self.entries} entries"
        return (f"ok: {counted}, head {self.number}:{self.hash}, "
                f"{self.erased} without details (erased)")


def totals_faults(totals: list) -> list[str]:
    faults = []
    for index, total in enumerate(totals, 1):
        faults += shape_faults(total, TOTAL, f"total {index}")
    if not faults:
        accounts = [total["account"] for total in totals]
        if accounts != sorted(set(accounts)):
            faults.append("the totals are not sorted by account, each once")
    return faults


def bounded_lines(file):
    """The lines of a file; None for one that is too long to hold."""
    while line := file.readline(LONGEST_LINE + 1):
        if len(line) <= LONGEST_LINE or line.endswith(b"\n"):
            yield line
            continue
        while line and not line.endswith(b"\n"):
            line = file.readline(LONGEST_LINE + 1)
        yield None


def head_argument(text: str) -> tuple[int, str]:
    if not is_head(text):
        raise argparse.ArgumentTypeError("a head is N:HASH, with 64 lower-case hex digits")
    return split_head(text)


def main() -> int:
    parser = argparse.ArgumentParser(
        description="Checks a full export of a Bonboek ledger without Bonboek.")
    parser.add_argument("export", metavar="EXPORT.ndjson", help="the export; - is standard input")
    parser.add_argument("--head", metavar="N:HASH", dest="heads", action="append", default=[],
                        type=head_argument, help="a head kept elsewhere; may be given again")
    options = parser.parse_args()

    def tell(text: str):
        print(text, file=sys.stderr)

    check = Check(options.export, options.heads, tell)
    try:
        if options.export == "-":
            check.read(sys.stdin.buffer)
        else:
            with open(options.export, "rb") as file:
                check.read(file)
    except OSError as error:
        tell(f"verify.py: cannot read {options.export}: {error.strerror}")
        return 2
    if check.faults:
        return 1
    print(check.summary())
    return 0


if __name__ == "__main__":
    sys.exit(main())
