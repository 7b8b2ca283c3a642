def log = new File(basedir, 'build.log').getText('UTF-8')

assert log.contains(
    'crosscheck.formats: there is no report format "sarrif". Did you mean "sarif"?')
assert !new File(basedir, 'target').exists()
return true
