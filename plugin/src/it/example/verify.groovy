def sarif = new groovy.json.JsonSlurper().parse(new File(basedir, 'target/crosscheck/findings.sarif'))
def results = sarif.runs[0].results

assert results.size() >= 5
assert new File(basedir, 'target/crosscheck/report.html').length() > 10000
assert new File(basedir, 'target/crosscheck/facts.jsonl').readLines().size() > 100
return true
