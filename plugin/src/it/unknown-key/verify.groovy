def log = new File(basedir, 'build.log').getText('UTF-8')

assert log =~ /crosscheck\.yml:4: there is no key "alias"\. Did you mean "aliases"\?/
assert !new File(basedir, 'target').exists()
return true
