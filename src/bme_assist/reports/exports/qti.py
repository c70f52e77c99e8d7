"""IMS QTI 2.1: a content package with one file per question and a manifest that lists them."""

from __future__ import annotations

from xml.etree import ElementTree as ET

from bme_assist.practice.item import Item
from bme_assist.reports.exports.archive import zipped
from bme_assist.reports.exports.markup import document

__all__ = ["write"]

_QTI = "http://www.imsglobal.org/xsd/imsqti_v2p1"
_PACKAGE = "http://www.imsglobal.org/xsd/imscp_v1p1"
_SCHEMA = "http://www.w3.org/2001/XMLSchema-instance"
_PLACES = {
    _QTI: "http://www.imsglobal.org/xsd/qti/qtiv2p1/imsqti_v2p1.xsd",
    _PACKAGE: "http://www.imsglobal.org/xsd/qti/qtiv2p1/qtiv2p1_imscpv1p2_v1p0.xsd",
}


def write(items: tuple[Item, ...]) -> bytes:
    """The package as a zip file."""
    files = {f"items/{item.identifier}.xml": _item(item) for item in items}
    return zipped({"imsmanifest.xml": _manifest(items), **files})


def _manifest(items: tuple[Item, ...]) -> bytes:
    manifest = _root("manifest", _PACKAGE, identifier="bme-assist")
    metadata = ET.SubElement(manifest, "metadata")
    ET.SubElement(metadata, "schema").text = "QTIv2.1 Package"
    ET.SubElement(metadata, "schemaversion").text = "1.0.0"
    ET.SubElement(manifest, "organizations")
    resources = ET.SubElement(manifest, "resources")
    for item in items:
        place = f"items/{item.identifier}.xml"
        resource = ET.SubElement(
            resources,
            "resource",
            identifier=item.identifier,
            type="imsqti_item_xmlv2p1",
            href=place,
        )
        ET.SubElement(resource, "file", href=place)
    return document(manifest)


def _item(item: Item) -> bytes:
    root = _root(
        "assessmentItem",
        _QTI,
        identifier=item.identifier,
        title=item.title,
        adaptive="false",
        timeDependent="false",
    )
    names = {option.words: f"choice-{number}" for number, option in enumerate(item.options, 1)}
    _declarations(root, item, names)
    body = ET.SubElement(root, "itemBody")
    facts = ET.SubElement(body, "ul")
    for group, words in item.facts:
        ET.SubElement(facts, "li").text = f"{group}: {words}"
    choice = ET.SubElement(
        body, "choiceInteraction", responseIdentifier="RESPONSE", shuffle="true", maxChoices="1"
    )
    ET.SubElement(choice, "prompt").text = item.question
    for option in item.options:
        simple = ET.SubElement(choice, "simpleChoice", identifier=names[option.words])
        simple.text = option.words
        feedback = ET.SubElement(
            simple,
            "feedbackInline",
            outcomeIdentifier="FEEDBACK",
            identifier=names[option.words],
            showHide="show",
        )
        feedback.text = f" {option.feedback}"
    _processing(root)
    _general_feedback(root, item, names)
    return document(root)


def _declarations(root: ET.Element, item: Item, names: dict[str, str]) -> None:
    response = ET.SubElement(
        root,
        "responseDeclaration",
        identifier="RESPONSE",
        cardinality="single",
        baseType="identifier",
    )
    correct = ET.SubElement(response, "correctResponse")
    mapping = ET.SubElement(response, "mapping", defaultValue="0", lowerBound="0", upperBound="1")
    for option in item.options:
        if option.right:
            ET.SubElement(correct, "value").text = names[option.words]
        if option.share:
            ET.SubElement(
                mapping,
                "mapEntry",
                mapKey=names[option.words],
                mappedValue=f"{option.share / 100:g}",
            )
    score = ET.SubElement(
        root, "outcomeDeclaration", identifier="SCORE", cardinality="single", baseType="float"
    )
    ET.SubElement(ET.SubElement(score, "defaultValue"), "value").text = "0"
    ET.SubElement(
        root,
        "outcomeDeclaration",
        identifier="FEEDBACK",
        cardinality="single",
        baseType="identifier",
    )


def _processing(root: ET.Element) -> None:
    """The template ``map_response`` written out, and the feedback of what was chosen."""
    processing = ET.SubElement(root, "responseProcessing")
    condition = ET.SubElement(processing, "responseCondition")
    empty = ET.SubElement(condition, "responseIf")
    ET.SubElement(ET.SubElement(empty, "isNull"), "variable", identifier="RESPONSE")
    score = ET.SubElement(empty, "setOutcomeValue", identifier="SCORE")
    ET.SubElement(score, "baseValue", baseType="float").text = "0"
    given = ET.SubElement(condition, "responseElse")
    score = ET.SubElement(given, "setOutcomeValue", identifier="SCORE")
    ET.SubElement(score, "mapResponse", identifier="RESPONSE")
    feedback = ET.SubElement(given, "setOutcomeValue", identifier="FEEDBACK")
    ET.SubElement(feedback, "variable", identifier="RESPONSE")


def _general_feedback(root: ET.Element, item: Item, names: dict[str, str]) -> None:
    """Shown with every answer: one modal feedback per choice, in the same words."""
    for option in item.options:
        modal = ET.SubElement(
            root,
            "modalFeedback",
            outcomeIdentifier="FEEDBACK",
            identifier=names[option.words],
            showHide="show",
        )
        modal.text = item.feedback


def _root(name: str, namespace: str, **attributes: str) -> ET.Element:
    root = ET.Element(name)
    root.set("xmlns", namespace)
    root.set("xmlns:xsi", _SCHEMA)
    root.set("xsi:schemaLocation", f"{namespace} {_PLACES[namespace]}")
    for key, value in attributes.items():
        root.set(key, value)
    return root
