package dev.crosscheck.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class ComponentsTest {

  /** What a component is given and what a page imports is no prose; what stands within it is. */
  @Test
  void componentsOfMdxAreNoProse() {
    String text =
        """
        ---
        title: The fair
        ---

        import Banner from '@/components/Banner.astro';
        export const boats = [
          { name: "Ada Holm", length: 12 },
        ];

        <Banner
          wrapperClass="bold [#260D40] white"
          class="flex heading small grey"
          onOpen={() => show("the old hall")}
        >
          <span class="big">
              The fair opens on 3 May.
          </span>
        </Banner>

        {/* The boats of last year. */}
        Ada Holm has {boats.length} boats, and the `<Boat sails={2}>` is one of them.

        ```jsx
        <Boat
          name="Halnmoor"
        >
        ```

        <Boat name="Halnmoor" sails={2} />

            The pier is long.
        """;
    assertEquals(
        List.of(
            "TITLE The fair",
            "PARAGRAPH The fair opens on 3 May.",
            "PARAGRAPH Ada Holm has boats, and the \uFFFC is one of them.",
            "PARAGRAPH The pier is long."),
        Samples.lines("a.mdx", text));
  }

  /** Only a block imports, and no brace within code opens an expression. */
  @Test
  void proseAboutImportsAndBetweenCodeOfMdxIsRead() {
    String text =
        """
        The ferry carries no goods that need an
        import licence.

        1. Begin with this:
           ```sh
           moor() {
           ```
           The pier is long.
           ```sh
           }
           ```
        """;
    assertEquals(
        List.of(
            "PARAGRAPH The ferry carries no goods that need an import licence.",
            "LIST_ITEM Begin with this:",
            "LIST_ITEM The pier is long."),
        Samples.lines("a.mdx", text));
  }
}
