"""Errors planted in archives' articles, to see how many are found: nobody has to label them.

headlines  one digit of a headline's number, which the text repeats, is another, or changes place with the next
names      one letter of a name that the article has more than once is dropped, doubled, or swapped with the next
numbers    one digit is another in a number that a second article on the same names gives with the same words
dates      the year, the month or the day of a date near the article's own is another one
"""
import collections, hashlib, itertools, json, os, re, tarfile

NUMBER = re.compile(r"(?<![\w.,$£€'-])[$£€]?(\d{1,3}(?:,\d{3})+|\d{1,5}(?:\.\d+)?)(?!\d)")
NAME = re.compile(r"(?<=[a-z] )[A-Z][a-z]{4,}\b")
YEAR = re.compile(r"(?:19|20)\d\d")
MOST = 300
MONTHS = ("January February March April May June July August September October November December").split()
DATE = re.compile(r"\b(?:(?P<month>{0}) (?P<day>\d{{1,2}})(?:st|nd|rd|th)?(?:,? (?P<year>20\d\d))?|"
                  r"(?P<in>{0}) (?P<of>20\d\d))\b".format("|".join(MONTHS)))
OWN = re.compile(r"^date\s*[:=]\s*[\"']?(20\d\d)-(\d\d)", re.M)
# Fewer common names or words may be of two stories.
FEWEST_NAMES, FEWEST_WORDS = 5, 6


def articles(archives):
    """Texts by name, in the order of their hashes: any first ones of them are a fair draw."""
    texts = {}
    for archive in archives:
        with tarfile.open(archive) as files:
            for member in files:
                if member.isfile() and member.name.endswith((".txt", ".md")):
                    data = files.extractfile(member).read()
                    try:
                        texts[member.name.replace("/", "_")] = data.decode("utf-8")
                    except UnicodeDecodeError:
                        pass
    return {name: texts[name] for name in sorted(texts, key=lambda name: choice(name, 1 << 64))}


def choice(seed, size):
    """The same number below size for the same seed, everywhere."""
    return int.from_bytes(hashlib.sha256(str(seed).encode()).digest()[:8], "big") % size


def mistyped(number, seed):
    """The number with one digit changed or swapped with the next; None where that leaves it as it is."""
    at = [i for i, unit in enumerate(number) if unit.isdigit()]
    slot = choice((seed, "slot"), len(at))
    digits = list(number)
    if choice((seed, "swap"), 5) < 2 and slot + 1 < len(at):
        digits[at[slot]], digits[at[slot + 1]] = digits[at[slot + 1]], digits[at[slot]]
    else:
        digits[at[slot]] = "123456789"[choice((seed, "digit"), 9)]
    changed = "".join(digits)
    return None if changed == number or changed[0] == "0" else changed


def misspelled(name, seed):
    at = 1 + choice((seed, "at"), len(name) - 2)
    changed = (name[:at] + name[at + 1:], name[:at] + name[at] + name[at:],
               name[:at] + name[at + 1] + name[at] + name[at + 2:])[choice((seed, "how"), 3)]
    return None if changed == name else changed


def headlines(texts):
    for name, text in texts.items():
        head, _, body = text.partition("\n")
        for found in NUMBER.finditer(head):
            number = found[1]
            told = re.search(r"(?<![\w.,])" + re.escape(found[0]) + r"(?!\d)", body)
            changed = mistyped(number, (name, number))
            if told and changed and not YEAR.fullmatch(number):
                yield {name: (found.start(1), number, changed)}
                break


def names(texts):
    for name, text in texts.items():
        uses = collections.Counter(found[0] for found in NAME.finditer(text))
        often = sorted(word for word, times in uses.items() if times > 1 and word.lower() not in text)
        if often:
            word = often[choice(name, len(often))]
            changed = misspelled(word, name)
            last = [found.start() for found in NAME.finditer(text) if found[0] == word][-1]
            if changed and changed not in text:
                yield {name: (last, word, changed)}


def sentences(text):
    return [(found.start(), found[0]) for found in re.finditer(r"[^\n.!?](?:[^\n.!?]|\.(?=\d))*", text)]


def words(sentence):
    return set(re.findall(r"[a-z]{4,}", sentence.lower()))


def numbers(texts):
    named = {name: set(NAME.findall(text)) for name, text in texts.items()}
    told = collections.defaultdict(list)
    for name, text in texts.items():
        for start, sentence in sentences(text):
            for found in NUMBER.finditer(sentence):
                if not YEAR.fullmatch(found[1]) and len(found[1]) > 1:
                    behind = re.match(r"(?:%|m|bn)?\s*[\w-]*", sentence[found.end():])[0]
                    told[(found[0], behind)].append((name, start + found.start(1), found[1], sentence))
    taken = set()
    for uses in told.values():
        for (one, at, number, sentence), (other, _, _, second) in itertools.combinations(uses, 2):
            alike = (one != other and sentence != second and not {one, other} & taken
                     and len(named[one] & named[other]) >= FEWEST_NAMES
                     and len(words(sentence) & words(second)) >= FEWEST_WORDS)
            changed = mistyped(number, (one, number)) if alike else None
            if changed:
                taken |= {one, other}
                yield {one: (at, number, changed), other: None}


def redated(date, own, seed):
    """One part of the date and what it becomes: start, end, words; None where the day is not near its article's."""
    year, month = map(int, own.groups())
    named = MONTHS.index(date["month"] or date["in"]) + 1
    written = date["year"] or date["of"]
    away = (int(written or year) - year) * 12 + named - month
    parts = [part for part in ("year", "of", "month", "day") if date[part]]
    part = parts[choice((seed, "part"), len(parts))]
    if abs(away) > (12 if part in ("year", "of") else 3):
        return None
    shift = (-1, 1)[choice((seed, "shift"), 2)]
    changed = (str(int(written) + shift) if part in ("year", "of") else
               MONTHS[(named - 1 + shift) % 12] if part == "month" else
               str((int(date["day"]) - 1 + 7 * choice((seed, "weeks"), 2) + shift) % 28 + 1))
    return date.start(part), date[part], changed


def dates(texts):
    for name, text in texts.items():
        own = OWN.search(text)
        body = text.find("\n---", 1) if text.startswith("---") else text.find("\n+++", 1)
        if own and body > 0:
            slips = [redated(found, own, (name, found.start())) for found in DATE.finditer(text, body)]
            slips = [slip for slip in slips if slip and slip[1] != slip[2]]
            if slips:
                yield {name: slips[choice(name, len(slips))]}


# What is planted, and in which archives.
KINDS = {"headlines": (headlines, "bbc-txt"), "names": (names, "bbc-txt"), "numbers": (numbers, "bbc-txt"),
         "dates": (dates, "opensuse-news", "18f-blog")}


def plant(corpora, kind, folder):
    """Writes the articles of one kind with their errors, and expected.json; gives both paths."""
    errors, *archives = KINDS[kind]
    texts = articles([os.path.join(corpora, archive + ".tar.gz") for archive in archives])
    written = os.path.join(folder, "articles")
    os.makedirs(written)
    flags = []
    for planted in itertools.islice(errors(texts), MOST):
        for name, slip in planted.items():
            text = texts[name]
            if slip:
                at, was, now = slip
                text = text[:at] + now + text[at + len(was):]
                flags.append({"id": f"{kind}-{len(flags)}", "why": f"{was} is {now}",
                              "passages": [{"file": name, "any": [[at, at + len(now)]]}]})
            with open(os.path.join(written, name), "w", encoding="utf-8", newline="") as file:
                file.write(text)
    expected = os.path.join(folder, "expected.json")
    with open(expected, "w", encoding="utf-8") as file:
        json.dump({"must_flag": flags, "must_not_flag": []}, file)
    return written, expected
