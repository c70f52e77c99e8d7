"""The tables of the store: one of records, to which is only ever added, and one that says its form.

The text of a record is JSON in ASCII, so that every database keeps it byte for byte.
"""

from __future__ import annotations

from sqlalchemy import Column, Integer, MetaData, String, Table, Text, UniqueConstraint

__all__ = ["FORM", "form", "metadata", "records"]

FORM = 1
"""Of the tables; grows when they change."""

metadata = MetaData()

records = Table(
    "bme_records",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=True),
    Column("session", String(64), nullable=False),
    Column("number", Integer, nullable=False),
    Column("learner", String(200), nullable=False, index=True),
    Column("at", String(40), nullable=False),
    Column("kind", String(20), nullable=False),
    Column("body", Text, nullable=False),
    # Two windows cannot both write the next answer of one session.
    UniqueConstraint("session", "number", name="bme_records_once"),
)

form = Table("bme_records_form", metadata, Column("form", Integer, primary_key=True))
