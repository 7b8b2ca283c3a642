def sarif = new groovy.json.JsonSlurper().parse(new File(basedir, 'target/crosscheck/findings.sarif'))
def results = sarif.runs[0].results

assert results*.ruleId == ['weekday-mismatch']
assert results[0].level == 'error'
assert new File(basedir, 'target/crosscheck/report.html').file
assert new File(basedir, 'target/crosscheck/facts.jsonl').file
return true
