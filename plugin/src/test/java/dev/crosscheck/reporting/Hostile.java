package dev.crosscheck.reporting;

import java.util.stream.Stream;

/** Words that want to be more than words: as a title, a file's name, a quotation, a reading. */
public final class Hostile {

  private Hostile() {}

  public static Stream<String> words() {
    return Stream.of(
        "\"><script>alert(1)</script>",
        "'><img src=x onerror=alert(1)>",
        "</title></style></svg><svg onload=alert(1)>",
        "javascript:alert(1)",
        "[link](javascript:alert(1)) ![x](https://evil.example/x.png)",
        "<!-- --><iframe srcdoc=x>",
        "\" onmouseover=\"alert(1)",
        "&lt;script&gt; &#60;",
        "\u202Eevil\u2066 \u200F text",
        "nul \u0000 escape \u001B[31m lone \uD800 end",
        "line\nbreak\r\n\u2028next",
        "]]> <?php ?> <![CDATA[ x",
        "</script><script>alert(1)</script>",
        "</noscript><img src=x onerror=alert(1)>",
        "</details></article></main><h1>News</h1>",
        "</textarea></select></button><button formaction=javascript:alert(1)>",
        "{\"@context\":\"x\",\"a\":\"</script>\"}",
        "<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>",
        "<a href=\"data:text/html,x\">x</a> data:text/html;base64,eA==",
        "<base href=//evil.example><meta http-equiv=refresh content=0>",
        "&#x3c;img src=x&#x3e; &amp;lt;b&amp;gt; &colon;",
        "a\u00ADb\u200Bc\uFEFFd \u2028 \u2029 \u0085",
        "\uD83D\uDE00 \uDC00\uD800",
        "${7*7} {{7*7}} <%= 7 %> %3Cscript%3E");
  }
}
