package dev.crosscheck.article;

/**
 * A passage before it is known whether it belongs to the article or to the page around it.
 *
 * @param structural whether markup says what kind it is, not our guess from its looks
 * @param linked whether all of its words are the text of links
 */
record Block(Passage.Kind kind, String text, Origins origins, boolean structural, boolean linked) {

  Block as(Passage.Kind other) {
    return new Block(other, text, origins, structural, linked);
  }

  int start() {
    return origins.start(0);
  }

  int end() {
    return origins.end(text.length());
  }
}
