def sarif = new groovy.json.JsonSlurper().parse(new File(basedir, 'target/crosscheck/findings.sarif'))
def results = sarif.runs[0].results

assert results*.ruleId == ['unreadable-article', 'weekday-mismatch']
assert results[0].locations[0].physicalLocation.artifactLocation.uri == 'articles/broken.md'
return true
