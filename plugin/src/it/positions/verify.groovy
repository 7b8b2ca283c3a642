def sarif = new groovy.json.JsonSlurper().parse(new File(basedir, 'target/crosscheck/findings.sarif'))
def results = sarif.runs[0].results

assert results*.ruleId == ['impossible-date']
def region = results[0].locations[0].physicalLocation.region
assert [region.startLine, region.startColumn, region.endLine, region.endColumn] == [6, 29, 6, 42]
assert region.snippet.text == '31 April 2024'
return true
