"""Values to text, Markdown and JSON; no logic of the workup, nothing printed by itself.

layout.py      the few shapes that the terminal pages share
assessment.py  an assessment for a terminal
markdown.py    the same as a Markdown page
explanation.py  why and why not; difference.py  what if and compare
question_markdown.py  the same as Markdown
rule.py        a rule as a page a reviewer can read aloud
rule_changes.py  two rule bases compared, in words; rule_changes_page.py as Markdown and data
trace/         section, rule, scenario and result as a static site
listing.py     findings, rules, sections, categories and cases as lists
examination.py  how the rules fare on cases with a known truth
picture.py     the same as a picture
practice.py    a stage, its questions and the feedback; practice_report.py the end of a case,
               practice_scoring.py the score explained, practice_drill.py, practice_conference.py,
               practice_progress.py a learner over time, practice_class.py a class
"""
