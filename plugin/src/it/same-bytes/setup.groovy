// As many articles as several threads are worth.
def articles = new File(basedir, 'articles')
(10..49).each { n ->
  new File(articles, "harbour-${n}.md").setText("""---
title: Harbour diary ${n}
date: 2025-03-${n % 20 + 1}
---

The harbour choir sang on Monday, 4 March 2025. Some 1,${n}0 people listened to Agnes Holmqvist.

Agnes Holmq${n % 9 == 0 ? 'u' : 'v'}ist said the \u0130stanbul ferry would return in ${n} days.
""", 'UTF-8')
}
return true
