// A byte order mark, line ends of two characters, front matter, and signs of two UTF-16 units.
def lines = [
  '---', 'title: The ferry', 'date: 2024-05-02', '---', '',
  '\uD83D\uDEA2\uD83C\uDF89 Launched with music on 31 April 2024, the ferry is new.', '']
new File(basedir, 'articles/ferry.md').setText('\uFEFF' + lines.join('\r\n'), 'UTF-8')
return true
