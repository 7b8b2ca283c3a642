"""Newspapers' reports of one incident, two to four of each, written out as articles.

The reports are those of the Gun Violence Corpus in SHARED/suites; incidents that stand among the natural cases, and
those of one report, are left out. Incidents of odd number are to learn from, the others to check on.
"""
import ast, collections, hashlib, json, os, re

NUMBERED = re.compile(r"gv[ac]-(\d+)-")
NAME = r"[A-Z][a-z'’-]+ (?:[A-Z]\.? )?[A-Z][a-z]+[A-Z]?[a-z]+"
NAMED = re.compile(rf"(?<=[a-z,] )({NAME})")
AGED = re.compile(rf"({NAME}), (\d{{1,2}})[,.;]|(\d{{1,2}})-year-old ({NAME})")
OLD = re.compile(r"\b(\d{1,2})(?=-year-old)|(?<=[a-z], )(\d{1,2})(?=[,.;])")
# Shorter words of names are one letter away from others.
SHORTEST = 6


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


def choice(seed, size):
    """The same number below size for the same seed, everywhere."""
    return int.from_bytes(hashlib.sha256(seed.encode()).digest()[:8], "big") % size


def names(text):
    """Where the last word of each full name stands, by name."""
    places = collections.defaultdict(list)
    for match in NAMED.finditer(text):
        if len(match[1].split()[-1]) >= SHORTEST:
            places[match[1]].append((match.end(1) - len(match[1].split()[-1]), match.end(1)))
    return {name: [(place, text[slice(*place)]) for place in found] for name, found in places.items()}


def ages(text):
    """Where the age of each family name stands, by name; none of whom it tells two ages of."""
    places = collections.defaultdict(list)
    for match in AGED.finditer(text):
        group, name = (2, match[1]) if match[1] else (3, match[4])
        places[name.split()[-1]].append((match.span(group), match[group]))
    return {name: found for name, found in places.items() if len({age for _, age in found}) == 1}


def years(text):
    """Where each age stands, whoever is of it."""
    places = collections.defaultdict(list)
    for match in OLD.finditer(text):
        places[match[0]].append((match.span(), match[0]))
    return places


TOLD = {"names": names, "ages": ages, "years": years}


def misspelled(word, seed):
    """A letter of the word is lost, doubled, or changes places with the next."""
    at = 2 + choice(seed, len(word) - 4)
    slips = word[:at] + word[at + 1:], word[:at] + word[at + 1] + word[at] + word[at + 2:], word[:at + 1] + word[at:]
    slip = slips[choice(seed + "slip", len(slips))]
    return slip if slip != word else slips[2]


def spots(text, word):
    return [list(match.span()) for match in re.finditer(rf"\b{word}\b", text)]


def slip(incident, texts, kind):
    """A report with one name or age changed that another report has too, and what must be flagged; or None."""
    told = {name: TOLD[kind](text) for name, text in texts.items()}
    common = [(one, other, whom) for one in told for other in told if one < other
              for whom in sorted(told[one].keys() & told[other].keys())
              if {text for _, text in told[one][whom]} == {text for _, text in told[other][whom]}]
    if not common:
        return None
    one, other, whom = common[choice(incident + kind, len(common))]
    old, changed = told[other][whom][0][1], texts[other]
    if kind == "names":
        new = misspelled(old, incident)
        changed = re.sub(rf"\b{old}\b", new, changed)
    else:
        new = str(int(old) + 1 + choice(incident, 2))
        for (start, end), _ in reversed(told[other][whom]):
            changed = changed[:start] + new + changed[end:]
    passages = [{"file": one, "any": spots(texts[one], old)}, {"file": other, "any": spots(changed, new)}]
    entry = {"id": f"{incident}-{kind}", "kind": kind, "why": f"{old} here, {new} there", "passages": passages}
    return other, changed, entry


def plant(shared, kind, folder):
    """Misspells a name, or makes somebody older, in one of two reports of each incident.

    Returns for each part the folder of its reports and the file of what must be flagged in them.
    """
    planted = []
    for part in ("learn", "check"):
        articles = write(shared, part, os.path.join(folder, part))
        reports, expected = collections.defaultdict(dict), []
        for name in sorted(os.listdir(articles)):
            with open(os.path.join(articles, name), encoding="utf-8", newline="") as file:
                reports[name.split("-")[0]][name] = file.read()
        for incident, texts in reports.items():
            made = slip(incident, texts, kind)
            if made:
                name, changed, entry = made
                expected.append(entry)
                with open(os.path.join(articles, name), "w", encoding="utf-8", newline="") as file:
                    file.write(changed)
        with open(articles + ".json", "w", encoding="utf-8") as file:
            json.dump({"must_flag": expected, "must_not_flag": []}, file)
        planted.append((articles, articles + ".json"))
    return planted
