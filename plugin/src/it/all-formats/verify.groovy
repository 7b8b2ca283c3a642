import groovy.json.JsonSlurper
import groovy.xml.XmlSlurper

File out = new File(basedir, 'target/crosscheck')
assert out.list().toList().sort() == [
    'checkstyle.xml', 'facts.jsonl', 'findings.json', 'findings.rdjson', 'findings.sarif',
    'github-annotations.txt', 'gl-code-quality-report.json', 'junit.xml', 'report.html', 'summary.md'
]
Closure read = { new JsonSlurper().parse(new File(out, it)) }
assert read('findings.json').findings*.rule == ['weekday-mismatch']
assert read('findings.sarif').runs[0].results*.ruleId == ['weekday-mismatch']
assert read('findings.rdjson').diagnostics*.location.path == ['articles/choir.md']
assert read('gl-code-quality-report.json')*.location.lines.begin.flatten() == [6]
assert new XmlSlurper().parse(new File(out, 'checkstyle.xml')).file.error.@line*.text() == ['6']
assert new XmlSlurper().parse(new File(out, 'junit.xml')).'**'.findAll { it.name() == 'failure' }.size() == 1
assert new File(out, 'github-annotations.txt').text.startsWith('::error file=articles/choir.md,line=6,')
assert new File(out, 'summary.md').text.contains('1 error')
return true
