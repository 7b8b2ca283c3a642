"""Newspapers' reports of one incident, two to four of each, written out as articles.

The reports are those of the Gun Violence Corpus in SHARED/suites; incidents that stand among the natural cases, and
those of one report, are left out. Incidents of odd number are to learn from, the others to check on.
"""
import ast, json, os, re

NUMBERED = re.compile(r"gv[ac]-(\d+)-")


def told(field):
    """A list that may be written as the text of one."""
    return field if isinstance(field, list) else ast.literal_eval(field)


def write(shared, part, folder):
    """The folder, with the reports of that part in it."""
    os.makedirs(folder)
    cases = os.listdir(os.path.join(shared, "cases/natural/articles"))
    known = {match[1] for match in map(NUMBERED.match, cases) if match}
    with open(os.path.join(shared, "suites/gvc_incidents_dev.jsonl"), encoding="utf-8") as lines:
        for incident in map(json.loads, lines):
            number = NUMBERED.match(incident["id"] + "-")[1]
            reports = told(incident["docs"])
            if number in known or len(reports) < 2 or (int(number) % 2 == 1) != (part == "learn"):
                continue
            for report in reports:
                text = report["text"].strip()
                body = text.removeprefix(report["title"]).strip()
                path = os.path.join(folder, f"{number}-{report['name'][:6]}.txt")
                with open(path, "w", encoding="utf-8", newline="") as file:
                    file.write(f"---\ndate: {report['date']}\n---\n\n{report['title']}\n\n{body}\n")
    return folder
