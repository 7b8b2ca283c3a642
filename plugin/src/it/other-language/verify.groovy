def sarif = new groovy.json.JsonSlurper().parse(new File(basedir, 'target/crosscheck/findings.sarif'))
def results = sarif.runs[0].results
def log = new File(basedir, 'build.log').getText('UTF-8')

assert results == []
assert log.contains('Left out (1):')
assert log.contains('articles/choir.md: ')
return true
