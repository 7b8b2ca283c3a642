// The site is made twice, the second time in French: the page is the same but for the day that the
// site puts into a comment.
File first = new File(basedir, 'target/site')
File again = new File(basedir, 'target/again')
Closure undated = { it.getText('UTF-8').replaceAll(/(?m) at \d{4}-\d{2}-\d{2}$/, '') }
['crosscheck.html', 'crosscheck/report.html'].each {
  assert undated(new File(first, it)) == undated(new File(again, it)) : it
}
String page = new File(first, 'crosscheck.html').getText('UTF-8')
assert page.contains('Monday, 4 March 2025')
assert page.contains('articles/choir.md:6')
assert page.contains('4 March 2025 is a Tuesday, not a Monday.')
assert page.contains('href="crosscheck/report.html"')
String id = (page =~ /href="crosscheck\/report\.html#(f-[0-9a-f]{12})"/)[0][1]
assert new File(first, 'crosscheck/report.html').getText('UTF-8').contains('id="' + id + '"')
assert new File(first, 'project-reports.html').text.contains('crosscheck.html')
return true
