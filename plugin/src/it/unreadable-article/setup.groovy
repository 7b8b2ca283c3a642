// A byte that UTF-8 does not know, and further on a sentence that could be read.
def articles = new File(basedir, 'articles')
new File(articles, 'broken.md').bytes = [0x23, 0x20, 0x41, 0xFF, 0xFE, 0xC3, 0x28, 0x0A] as byte[]
return true
