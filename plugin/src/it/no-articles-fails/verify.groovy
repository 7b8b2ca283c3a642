def log = new File(basedir, 'build.log').getText('UTF-8')

assert log.contains('Crosscheck found no article in ')
assert !new File(basedir, 'target').exists()
return true
