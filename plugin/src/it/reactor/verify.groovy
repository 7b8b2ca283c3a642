def sarif = new groovy.json.JsonSlurper().parse(new File(basedir, 'target/crosscheck/findings.sarif'))
def results = sarif.runs[0].results

// Both modules' articles are in the root's report, and no module has one of its own.
assert results*.ruleId == ['weekday-mismatch', 'impossible-date']
assert !new File(basedir, 'north/target').exists()
assert !new File(basedir, 'south/target').exists()
return true
