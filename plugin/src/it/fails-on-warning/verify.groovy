def sarif = new groovy.json.JsonSlurper().parse(new File(basedir, 'target/crosscheck/findings.sarif'))
def results = sarif.runs[0].results

assert results*.ruleId == ['misspelled-name']
assert results*.level == ['warning']
return true
