assert new File(basedir, 'target/crosscheck').list() == ['findings.sarif']
return true
