def log = new File(basedir, 'build.log').getText('UTF-8')

assert log.contains(
    'crosscheck.severities: there is no rule "weekday-missmatch". Did you mean "weekday-mismatch"?')
return true
