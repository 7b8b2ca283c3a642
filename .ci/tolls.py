"""Tolls planted in newspapers' reports of one incident: one of two reports counts one more, or one less.

The reports are those of the natural cases, and of the Gun Violence Corpus in SHARED/suites. Where two of them give one
number of dead, hurt or shot, the same, it is changed in one: in the later one to less, for a toll may grow.
"""
import collections, json, os, re

import incidents

WORDS = "one two three four five six seven eight nine ten eleven twelve".split()
NUMBER = rf"(?P<number>{'|'.join(WORDS[1:])}|\d{{1,2}})"
WHOM = (r"(?:(?:other|more|young) )?(?:people|persons|men|women|others|victims|children|teens|teenagers|bystanders|"
        r"students|officers|boys|girls)")
HARM = {"kill": "dead", "dead": "dead", "inju": "hurt", "woun": "hurt", "hurt": "hurt", "shot": "shot"}
TOLD = [
    re.compile(rf"\b{NUMBER}(?: {WHOM})?(?: (?:were|are|had been|have been))?(?: (?:seriously|critically))? "
               r"(?P<harm>killed|dead|injured|wounded|hurt|shot)\b(?! by)", re.I),
    re.compile(rf"\b(?P<harm>killing|injuring|wounding|killed|injured|wounded|shot) {NUMBER} {WHOM}\b", re.I),
]
DATED = re.compile(r"^date: (\S{10})", re.M)


def numbers(text):
    """By harm the numbers, each with where it stands."""
    found = collections.defaultdict(dict)
    for pattern in TOLD:
        for match in pattern.finditer(text):
            said = match["number"].lower()
            value = int(said) if said.isdigit() else WORDS.index(said) + 1
            found[HARM[match["harm"].lower()[:4]]][match.span("number")] = value
    return found


def spelled(value, like):
    if like.isdigit() or value > len(WORDS):
        return str(value)
    word = WORDS[value - 1]
    return word.upper() if like.isupper() else word.capitalize() if like[0].isupper() else word


def slip(incident, texts):
    """A report with one toll changed that another report has too, and what must be flagged; or None."""
    told = {name: numbers(text) for name, text in texts.items()}
    day = {name: (DATED.search(text) or [""] * 2)[1] for name, text in texts.items()}
    common = []
    for one in texts:
        for other in texts:
            for harm in ("dead", "hurt", "shot"):
                values = set(told[one][harm].values())
                if one != other and len(values) == 1 and values == set(told[other][harm].values()) \
                        and 1 not in values and day[one] <= day[other]:
                    common.append((one, other, harm, values.pop()))
    if not common:
        return None
    one, other, harm, value = common[incidents.choice(incident, len(common))]
    less = value > 2 and (day[one] < day[other] or incidents.choice(incident + "less", 2))
    changed = value - 1 if less else value + 1
    if not less and day[one] < day[other]:
        one, other = other, one
    text = texts[other]
    for start, end in sorted(told[other][harm], reverse=True):
        text = text[:start] + spelled(changed, text[start:end]) + text[end:]
    places = [list(span) for span, number in numbers(text)[harm].items() if number == changed]
    return other, text, {
        "id": incident + "-toll", "kind": "toll", "why": f"{value} {harm} here, {changed} there",
        "passages": [{"file": one, "any": [list(span) for span in told[one][harm]]}, {"file": other, "any": places}]}


def incident_of(name):
    """`gva-123-0a.txt` and `123-0a.txt` are of 123, `ecb-19ecb-3.txt` of 19ecb."""
    parts = name.split("-")
    return parts[1] if parts[0] in ("gva", "gvc", "ecb") else parts[0]


def plant(shared, folder):
    """The folders of reports, each with the file of what must be flagged in them."""
    sources = {"natural": os.path.join(shared, "cases/natural/articles")}
    for part in ("learn", "check"):
        sources[part] = incidents.write(shared, part, os.path.join(folder, "as-written", part))
    planted = []
    for source, articles in sources.items():
        reports, expected = collections.defaultdict(dict), []
        for name in sorted(os.listdir(articles)):
            with open(os.path.join(articles, name), encoding="utf-8", newline="") as file:
                reports[incident_of(name)][name] = file.read()
        out = os.path.join(folder, source)
        os.makedirs(out)
        for incident, texts in reports.items():
            made = slip(incident, texts)
            if made:
                name, changed, entry = made
                texts[name] = changed
                expected.append(entry)
            for name, text in texts.items():
                with open(os.path.join(out, name), "w", encoding="utf-8", newline="") as file:
                    file.write(text)
        with open(out + ".json", "w", encoding="utf-8") as file:
            json.dump({"must_flag": expected, "must_not_flag": []}, file)
        planted.append((out, out + ".json"))
    return planted
