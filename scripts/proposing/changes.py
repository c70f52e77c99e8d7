"""What might be recorded otherwise in a picture so that a rule is seen from another side."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from bme_assist.knowledge import Atom, Group, Interval, KnowledgeBase, NextStep, Rule, Value
from bme_assist.review.mutation.cells import Cells
from proposing.picture import Picture
from proposing.search import Search, figure_in

__all__ = ["Changes"]

_WAYS = 3


class Changes:
    """Proposes changes of a picture; whether one is worth anything is decided later."""

    def __init__(self, knowledge: KnowledgeBase, search: Search) -> None:
        """Note the cells of numbers."""
        self._knowledge, self._search = knowledge, search
        self._cells = Cells(knowledge)
        self._features = {feature.key: feature for feature in knowledge.features}

    def of(self, rule: Rule, base: Picture) -> list[Picture]:
        """Pictures near the base, without repetition, plain changes first."""
        found: list[Picture] = []
        for picture in self._all(rule, base):
            if picture and picture != base and picture not in found:
                found.append(picture)
        return found

    def _all(self, rule: Rule, base: Picture) -> Iterator[Picture]:
        atoms = list(self._atoms_about(rule))
        yield from self.mimics(base)
        for name in base:
            for value in self._others(name, base[name], atoms):
                yield {**base, name: value}
        for name in base:
            yield {key: value for key, value in base.items() if key != name}
        for part in rule.when:
            if isinstance(part, Group):
                yield from self._group(part, base)
            elif part.test == "within":
                yield from self._swapped(base, part)
            elif not part.is_about_a_finding:
                yield from self._against(part.subject, base)
        if isinstance(rule, NextStep):
            for atom in rule.done_when:
                yield from islice(self._search.ways(atom, base), 2)

    def _against(self, key: str, base: Picture) -> Iterator[Picture]:
        """The base with what takes a conclusion away, where that is not a matter of features."""
        search = self._search
        if key == "no leading category":
            for category in self._knowledge.categories:
                for rule in search.speaking_for(category.name)[:1]:
                    yield from islice(search.ways_all(rule.when, base), 1)
        for danger in self._knowledge.dangers:
            if key == f"danger {danger.name} is not excluded":
                for way in danger.excluded_by:
                    yield from islice(search.ways_all(way.when, base), 1)

    def mimics(self, base: Picture) -> Iterator[Picture]:
        """A figure that just fails to imply what is recorded: 37.6 °C where fever was."""
        for implication in self._knowledge.implications:
            name, number = implication.finding, implication.condition.subject
            wanted = implication.condition.interval
            if wanted is None or base.get(name) is not True or number in base:
                continue
            cells = self._cells.of(number)
            inside = [place for place, cell in enumerate(cells) if cell.lies_within(wanted)]
            left = {key: value for key, value in base.items() if key != name}
            finding = self._knowledge.findings[number]
            for place in (inside[0] - 1, inside[-1] + 1) if inside else ():
                if 0 <= place < len(cells):
                    yield {**left, number: figure_in(cells[place], finding)}

    def _atoms_about(self, rule: Rule) -> Iterator[Atom]:
        """The conditions about findings on which a rule rests, through features too."""
        seen: set[str] = set()

        def of(one: Rule) -> Iterator[Atom]:
            for part in one.when:
                for atom in (part,) if isinstance(part, Atom) else part.atoms:
                    feature = self._features.get(atom.subject)
                    if atom.is_about_a_finding:
                        yield atom
                    elif feature and feature.key not in seen:
                        seen.add(feature.key)
                        yield from of(feature)

        yield from of(rule)

    def _others(self, name: str, value: Value, atoms: list[Atom]) -> Iterator[Value]:
        """Other records of one finding, the most telling first."""
        finding = self._knowledge.findings[name]
        if isinstance(value, bool):
            yield not value
        elif isinstance(value, frozenset):
            wanted = frozenset().union(*(a.values for a in atoms if a.subject == name))
            outside = [one for one in finding.values if one not in wanted]
            inside = [one for one in finding.values if one in wanted]
            yield from (frozenset({one}) for one in (*outside, *inside) if {one} != value)
        else:
            yield from self._figures(name, atoms)

    def _figures(self, name: str, atoms: list[Atom]) -> Iterator[Interval]:
        """A figure of each cell at a threshold: the threshold itself, and just beyond it."""
        cells = self._cells.of(name)
        finding = self._knowledge.findings[name]
        wanted: set[int] = set()
        for atom in atoms:
            if atom.subject != name or atom.interval is None:
                continue
            inside = [p for p, cell in enumerate(cells) if cell.lies_within(atom.interval)]
            for edge in (inside[0], inside[-1]) if inside else ():
                wanted |= {edge - 1, edge, edge + 1}
        for place in sorted(wanted & set(range(len(cells)))):
            yield figure_in(cells[place], finding)

    def _group(self, group: Group, base: Picture) -> Iterator[Picture]:
        """Each member of a group alone, or added where none may hold."""
        if group.kind == "unless":
            for atom in group.atoms:
                ways = islice(self._search.ways(atom, base), _WAYS)
                yield from ways
                if atom.test in ("present", "absent"):
                    yield {**base, atom.subject: atom.test == "absent"}
            return
        for atom in group.atoms:
            yield from self._swapped(base, atom, group)

    def _swapped(self, base: Picture, atom: Atom, group: Group | None = None) -> Iterator[Picture]:
        """The base with this condition fulfilled, and without what fulfilled its neighbors."""
        ways = list(islice(self._search.ways(atom, base), _WAYS + 2))
        yield from ways
        members = group.atoms if group else (atom,)
        support = {a.subject for member in members for a in self._supports(member)}
        for picture in ways:
            fresh = {name for name in picture if picture[name] != base.get(name)}
            for name in base:
                if name in support and name not in fresh and len(picture) > 1:
                    yield {key: value for key, value in picture.items() if key != name}
            left = {k: v for k, v in picture.items() if k in fresh or k not in support}
            yield left
            yield from islice(self._search.ways(atom, left), 1)

    def _supports(self, atom: Atom) -> Iterator[Atom]:
        if atom.is_about_a_finding:
            yield atom
        elif atom.subject in self._features:
            yield from self._atoms_about(self._features[atom.subject])
