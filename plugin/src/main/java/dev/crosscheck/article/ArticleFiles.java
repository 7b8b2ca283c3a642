package dev.crosscheck.article;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Finds the articles of a repository. */
public final class ArticleFiles {

  /** Every format that can be read. */
  public static final List<String> DEFAULT_INCLUDES =
      List.of(
          "**/*.md",
          "**/*.markdown",
          "**/*.mdx",
          "**/*.adoc",
          "**/*.asciidoc",
          "**/*.asc",
          "**/*.rst",
          "**/*.html",
          "**/*.htm",
          "**/*.xhtml",
          "**/*.html.erb",
          "**/*.html.md",
          "**/*.txt");

  /** What tools write, what others wrote, and the papers of the repository itself. */
  public static final List<String> DEFAULT_EXCLUDES =
      List.of(
          "**/target/**",
          "**/build/**",
          "**/node_modules/**",
          "**/vendor/**",
          "**/.*/**",
          "**/.*",
          "**/README*",
          "**/Readme*",
          "**/readme.*",
          "**/LICENSE*",
          "**/License.*",
          "**/CONTRIBUTING*",
          "**/Contributing.*",
          "**/contributing.md",
          "**/CHANGELOG*",
          "**/Changelog.*",
          "**/changelog.md",
          "**/CODE_OF_CONDUCT*",
          "**/code_of_conduct.md",
          "**/robots.txt");

  private ArticleFiles() {}

  /**
   * The files below {@code root} that an include matches and no exclude does.
   *
   * @param includes Ant-style patterns; an empty list finds nothing
   * @return paths below {@code root} with {@code /} between their parts, sorted
   * @throws UncheckedIOException if {@code root} itself cannot be read
   */
  public static List<String> find(Path root, List<String> includes, List<String> excludes) {
    try {
      Search search = new Search(root, root.toRealPath(), globs(includes), globs(excludes));
      Files.walkFileTree(root, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, search);
      return search.found();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static List<Glob> globs(List<String> patterns) {
    return patterns.stream().map(Glob::new).toList();
  }

  /** Links are followed within the root only, and no file is found twice. */
  private static final class Search extends SimpleFileVisitor<Path> {

    private final Path root;
    private final Path realRoot;
    private final List<Glob> includes;
    private final List<Glob> excludes;
    private final TreeMap<String, Path> files = new TreeMap<>();

    Search(Path root, Path realRoot, List<Glob> includes, List<Glob> excludes) {
      this.root = root;
      this.realRoot = realRoot;
      this.includes = includes;
      this.excludes = excludes;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes)
        throws IOException {
      if (folder.equals(root)) {
        return FileVisitResult.CONTINUE;
      }
      String path = path(folder);
      boolean excluded = excludes.stream().anyMatch(glob -> glob.coversFolder(path));
      boolean outside = !folder.toRealPath().startsWith(realRoot);
      return excluded || outside ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
      String path = path(file);
      if (attributes.isRegularFile()
          && includes.stream().anyMatch(glob -> glob.matches(path))
          && excludes.stream().noneMatch(glob -> glob.matches(path))) {
        Path real = file.toRealPath();
        if (real.startsWith(realRoot)) {
          files.put(path, realRoot.relativize(real));
        }
      }
      return FileVisitResult.CONTINUE;
    }

    /** A link in a circle, or a folder that may not be read, hides nothing else. */
    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
      if (file.equals(root)) {
        throw failure;
      }
      return FileVisitResult.CONTINUE;
    }

    private String path(Path file) {
      List<String> names = new ArrayList<>();
      root.relativize(file).forEach(name -> names.add(name.toString()));
      return String.join("/", names);
    }

    List<String> found() {
      Set<String> real =
          files.keySet().stream()
              .filter(path -> root.resolve(path).equals(root.resolve(files.get(path))))
              .collect(Collectors.toSet());
      Set<Path> seen =
          real.stream().map(files::get).collect(Collectors.toCollection(java.util.HashSet::new));
      List<String> result = new ArrayList<>();
      files.forEach(
          (path, target) -> {
            if (real.contains(path) || seen.add(target)) {
              result.add(path);
            }
          });
      return List.copyOf(result);
    }
  }
}
