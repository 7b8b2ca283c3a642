def sarif = new groovy.json.JsonSlurper().parse(new File(basedir, 'target/crosscheck/findings.sarif'))
def results = sarif.runs[0].results
def log = new File(basedir, 'build.log').getText('UTF-8')

assert results*.ruleId == ['weekday-mismatch']
assert log.contains('Crosscheck found 1 contradiction of severity error; see ')
return true
