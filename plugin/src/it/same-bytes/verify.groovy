def first = new File(basedir, 'target/first')
def second = new File(basedir, 'target/second')
assert first.list().sort() == ['facts.jsonl', 'findings.sarif', 'report.html']
assert second.list().sort() == first.list().sort()
first.listFiles().each { file ->
  assert file.bytes == new File(second, file.name).bytes : file.name
}
return true
