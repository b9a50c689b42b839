"""What the calendar must answer, as NumPy, pandas, dateutil and zoneinfo have it: writes ../calendar.json.

Run with Debian's Python: python3 test/vectors/generate/calendar_vectors.py
Needs python3-numpy, python3-pandas, python3-dateutil and the system's zone data. The seed is fixed, so that a second run with the
same versions writes the same file.
"""
import json
import random
from datetime import date, datetime, timedelta, timezone
from pathlib import Path
from zoneinfo import ZoneInfo

import dateutil
import numpy
import pandas
from dateutil.relativedelta import relativedelta

rng = random.Random(20261121)
ZONES = ["UTC", "Europe/Berlin", "America/New_York", "America/Sao_Paulo", "Australia/Lord_Howe", "Asia/Kolkata", "Africa/Cairo",
         "Pacific/Auckland", "America/Santiago", "Pacific/Apia", "Asia/Tehran", "Europe/London"]
HOLIDAYS = ["2026-01-01", "2026-04-03", "2026-04-06", "2026-05-01", "2026-11-23", "2026-12-25", "2026-12-31", "2027-01-01"]
UTC = timezone.utc


def some_day(first=date(2025, 1, 1), days=1400):
    return first + timedelta(days=rng.randrange(days))


def iso(instant):
    return instant.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.000Z")


def months():
    """dateutil clips to the end of the month; pandas keeps it where the day is the last of its month."""
    rows = []
    for _ in range(400):
        day, count = some_day(), rng.randrange(-40, 41)
        if rng.random() < 0.4:
            day = (day.replace(day=1) + relativedelta(months=1)) - timedelta(days=1)
        clip = day + relativedelta(months=count)
        is_last = (day + timedelta(days=1)).day == 1
        keep = (pandas.Timestamp(clip) + pandas.offsets.MonthEnd(0)).date() if is_last else clip
        rows.append([day.isoformat(), count, clip.isoformat(), keep.isoformat()])
    return rows


def business_days_of_month():
    """The n-th business day of a month by NumPy, from the start and from the end."""
    rows = []
    for _ in range(300):
        day, n = some_day(date(2026, 1, 1), 700), rng.choice([1, 2, 3, 5, 10, 15, -1, -2, -3, -5])
        first = numpy.datetime64(day.replace(day=1))
        after = numpy.datetime64(day.replace(day=1) + relativedelta(months=1))
        if n > 0:
            found = numpy.busday_offset(first, n - 1, roll="forward", holidays=HOLIDAYS)
        else:
            found = numpy.busday_offset(after, n, roll="forward", holidays=HOLIDAYS)
        rows.append([day.isoformat(), n, str(found)])
    return rows


def counts():
    """NumPy counts [start, end); the other ends follow from whether each day is open."""
    rows = []
    for _ in range(300):
        one, other = sorted([some_day(date(2026, 1, 1), 700), some_day(date(2026, 1, 1), 700)])
        start = int(numpy.busday_count(one, other, holidays=HOLIDAYS))
        open_one, open_other = (bool(numpy.is_busday(day, holidays=HOLIDAYS)) for day in (one, other))
        if one == other:
            rows.append([one.isoformat(), other.isoformat(), 0, 0, int(open_one), 0])
        else:
            end = start - open_one + open_other
            rows.append([one.isoformat(), other.isoformat(), end, start, start + open_other, start - open_one])
    return rows


def wall_times():
    """zoneinfo: fold 0 and 1 of a wall time, near clock changes; skipped where neither leads back to it."""
    rows = []
    while len(rows) < 900:
        zone = rng.choice(ZONES)
        wall = datetime(2010, 1, 1) + timedelta(minutes=rng.randrange(18 * 365 * 24 * 60) // 15 * 15)
        info = ZoneInfo(zone)
        one, other = (wall.replace(tzinfo=info, fold=fold) for fold in (0, 1))
        is_near = one.utcoffset() != other.utcoffset()
        if not is_near and rng.random() < 0.98:
            continue
        first, second = (moment.astimezone(UTC) for moment in (one, other))
        shown = [moment for moment in (first, second) if moment.astimezone(info).replace(tzinfo=None) == wall]
        kind = "once" if first == second else "twice" if shown else "skipped"
        early, late = min(first, second), max(first, second)
        rows.append([zone, wall.isoformat(timespec="minutes"), kind, iso(early), iso(late)])
    return rows


def days():
    """zoneinfo: the date of an instant."""
    rows = []
    for _ in range(500):
        zone = rng.choice(ZONES)
        instant = datetime(1995, 1, 1, tzinfo=UTC) + timedelta(seconds=rng.randrange(35 * 365 * 86400))
        rows.append([zone, iso(instant), instant.astimezone(ZoneInfo(zone)).date().isoformat()])
    return rows


NIGHT = [("22:00", "06:00")]
OFFICE = [("09:00", "12:00"), ("13:00", "17:00")]


def open_minutes(zone, hours, closed, start, end):
    """Minute by minute on the clocks: which day's hours, if any, does a minute lie in?"""
    info, total, at = ZoneInfo(zone), 0, start
    while at < end:
        local = at.astimezone(info)
        clock = local.strftime("%H:%M")
        for opens, closes in hours:
            if opens < closes:
                began = local.date() if opens <= clock < closes else None
            else:
                began = local.date() if clock >= opens else local.date() - timedelta(days=1) if clock < closes else None
            if began is not None and bool(numpy.is_busday(began, holidays=closed)):
                total += 1
                break
        at += timedelta(minutes=1)
    return total


def clocks():
    """A clock of open time with pauses, walked minute by minute, away from nights on which clocks change."""
    rows = []
    for _ in range(60):
        zone, hours = rng.choice(["UTC", "Europe/Berlin", "Asia/Kolkata"]), rng.choice([NIGHT, OFFICE])
        at = datetime(2026, 11, 16, tzinfo=UTC) + timedelta(minutes=rng.randrange(10 * 1440))
        marks = sorted(at + timedelta(minutes=rng.randrange(6 * 1440)) for _ in range(2 * rng.randrange(4)))
        now = at + timedelta(minutes=rng.randrange(6 * 1440))
        pauses = [[iso(marks[n]), iso(marks[n + 1])] for n in range(0, len(marks), 2)]
        elapsed = open_minutes(zone, hours, HOLIDAYS, at, now)
        for n in range(0, len(marks), 2):
            elapsed -= open_minutes(zone, hours, HOLIDAYS, min(marks[n], now), min(marks[n + 1], now))
        rows.append([zone, hours, iso(at), pauses, iso(now), elapsed])
    return rows


vectors = {
    "about": f"NumPy {numpy.__version__}, pandas {pandas.__version__}, dateutil {dateutil.__version__}, zoneinfo; by generate/calendar_vectors.py",
    "holidays": HOLIDAYS,
    "months": months(),
    "businessDaysOfMonth": business_days_of_month(),
    "counts": counts(),
    "wallTimes": wall_times(),
    "days": days(),
    "clocks": clocks(),
}
target = Path(__file__).parent.parent / "calendar.json"
target.write_text(json.dumps(vectors, separators=(",", ":")))
print({name: len(rows) for name, rows in vectors.items() if isinstance(rows, list)})
