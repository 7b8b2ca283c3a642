package dev.crosscheck.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Cases that others labelled, read by Crosscheck and scored. */
interface Suite {

  /**
   * @param suites the folder that holds the files of all suites
   */
  List<Score> scores(Path suites) throws IOException;
}
