package dev.crosscheck.evaluation;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Times of the suites that no article has, by the reason for which they are left out. */
final class OutsideArticles {

  static final Map<String, Predicate<TimeCase>> RULES = new LinkedHashMap<>();

  private static final Predicate<String> NUMBER =
      Pattern.compile(
              "(^|\\b(at|from|between|by|for|after|before|around|about|approximately|today|tomorrow"
                  + "|yesterday|tonight|morning|afternoon|evening|week|\\w+day),? |\\b[@])"
                  + "\\d{1,4}(?![\\d:.,/]\\d|\\d|\\s*([ap]\\.?m|[ap]\\b|o.?clock|st|nd|rd|th|of|in the|at night)\\b)"
                  + "(\\s*(to|and|-|–|till|until)\\s*\\d{1,4})?\\b(?![:/.-]\\d)",
              Pattern.CASE_INSENSITIVE)
          .asPredicate();

  private static final Predicate<String> NAMED =
      Pattern.compile(
              "\\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|\\b(19|20)\\d\\d\\b"
                  + "|\\b(days?|weeks?|months?|quarters?|years?|hours?|minutes?|centur|decade|seconds?)",
              Pattern.CASE_INSENSITIVE)
          .asPredicate();

  static {
    RULES.put(
        "bare numbers that only a calendar takes for a day or an hour",
        each ->
            each.expected().stream()
                .map(one -> each.text().substring(one.start(), one.end()))
                .anyMatch(text -> NUMBER.test(text) && !NAMED.test(text)));
    RULES.put(
        "days and months as numbers that can be read in either order",
        found("(?<![\\d.])(0?\\d|1[0-2])([/.-])(0?\\d|1[0-2])\\2\\d{2,4}(?!\\d)"));
    RULES.put(
        "two numbers that an article has for fractions, scores and sections",
        found(
            "(^|meet )\\d{1,2}:\\d\\d$|(?<![\\d/.:-])\\d{1,2} ?[/.-] ?\\d{1,2}(?![\\d:/.-]| ?[ap]\\.?m)"));
    RULES.put(
        "years of two digits, and dates without marks",
        found("\\d{1,2}[/.-]\\d{1,2}[/.-]\\d\\d(?!\\d)|(?<!\\d)(19|20)\\d{6}(?!\\d)"));
    RULES.put(
        "shorthand of chats",
        found(
            "\\b(tmrw?|tom|yday|tonite|\\d+ish|noonish|eo[dmy]|bo[dmy]|atm|asap|qtr|wkend|untill?l|otd|mins?|hrs?|secs?|mon|yrs?)\\b|@"
                + "|\\d\\s?(h|m|s|y|mo|w|d|a|p|'+)(?![a-z.])|\\d[ap]\\.$|\\dh\\d|\\d-?(am)?pm?ish|[+-]\\d+ ?[a-z]"));
    RULES.put("comparisons, as a query has them", found("[<>=] ?\\d|\\bgreater\\b"));
    RULES.put("codes of a year (CY18)", found("\\b[sc]y ?\\d{2,4}\\b"));
    RULES.put(
        "edges of a range, which the suite takes for instants",
        found("\\b(end|middle) of [\\w ]+ (to|and) the (end|middle) of\\b"));
    RULES.put(
        "a month and a year as numbers, which an article has for issues and seasons",
        found("(?<![\\d/.-])(\\d{1,2}[/-]\\d{4}|\\d{4}[/-]\\d{1,2})(?![\\d/.-])"));
    RULES.put(
        "weeks by number, which an article counts from the start of a season",
        found("\\bweek \\d+"));
    RULES.put(
        "times that count from one told of before, which a lone sentence has not",
        found("\\b(days?|weeks?|months?|years?|fortnight) later\\b|\\bthe day after\\?"));
    RULES.put("titles", found("\\bpartner of the (year|month|week|day)\\b"));
    RULES.put(
        "feasts of one country or without a fixed day, which are a list and no grammar",
        found("\\b(independence|black friday|saint patrick|eid)\\b"));
    RULES.put("meals, which are events", found("\\b(breakfast|lunch|dinner)(time)?\\b|\\bschool$"));
    RULES.put(
        "a length and its first day, which TIMEX3 has as two expressions",
        found(
            "\\b(days?|weeks?|years?|hours?|month|minutes),? (starting|from|since) "
                + "(from |the |on )?(?!now)(\\w+ )?\\d*\\w+|\\bfor \\w+ (hours|minutes|days)$"));
    RULES.put(
        "times dictated as bare number words",
        found(
            "(^|meet )(at )?(one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)[ -]"
                + "((twen|thir|for|fif)ty|ten|fifteen|oh?|ou|zero)\\b"));
    RULES.put(
        "times that count from the hour of writing",
        found(
            "\\b(wait|timer) for\\b|\\b(hours?|minutes?|seconds?|hourly)( (and )?(an?|\\d+|\\w+) \\w+)?"
                + " (ago|from now|later|hence|earlier|back|from today)"
                + "|\\b(in|within|next|past|last|this|previous|coming|upcoming|rest of|after|before"
                + "|over|the|current) [\\w .-]*(hours?|minutes?|seconds?)\\b|\\bnow\\b(?! and)"));
  }

  private OutsideArticles() {}

  private static Predicate<TimeCase> found(String pattern) {
    Predicate<String> predicate = Pattern.compile(pattern, Pattern.CASE_INSENSITIVE).asPredicate();
    return each -> predicate.test(each.text());
  }
}
