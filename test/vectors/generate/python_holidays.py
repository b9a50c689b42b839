"""Whole years of Python's package holidays as JSON: writes ../../calendar/holidays/captured/python-holidays.json.

Run with Debian's Python and python3-holidays: python3 test/vectors/generate/python_holidays.py
"""
import json
from pathlib import Path

import holidays

REGIONS = {"DE-BY": ("DE", "BY"), "US-NY": ("US", "NY"), "JP": ("JP", None), "FR": ("FRA", None)}


def names_of(country, subdiv):
    # Until version 0.13 this was CountryHoliday(country, prov=…, state=…); later, country_holidays(country, subdiv=…).
    region = {} if subdiv is None else {"state" if country == "US" else "prov": subdiv}
    found = holidays.CountryHoliday(country, years=range(2024, 2029), **region)
    return {str(day): name for day, name in sorted(found.items())}


sample = {region: names_of(*of) for region, of in REGIONS.items()}
target = Path(__file__).parent.parent.parent / "calendar/holidays/captured/python-holidays.json"
target.write_text(json.dumps({"version": holidays.__version__, **sample}, ensure_ascii=False, indent=2) + "\n")
print({region: len(days) for region, days in sample.items()})
