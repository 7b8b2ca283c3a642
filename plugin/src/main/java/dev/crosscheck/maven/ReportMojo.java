package dev.crosscheck.maven;

import dev.crosscheck.configuration.Configuration;
import dev.crosscheck.configuration.ConfigurationException;
import dev.crosscheck.reporting.Format;
import dev.crosscheck.reporting.ReportWriter;
import dev.crosscheck.reporting.view.Dossier;
import dev.crosscheck.standing.Standing;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.apache.maven.doxia.sink.Sink;
import org.apache.maven.doxia.sink.SinkFactory;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.reporting.MavenMultiPageReport;
import org.apache.maven.reporting.MavenReportException;

/**
 * Adds a page to the project's site: the findings, how to read them, and a link to the full report.
 * In a build of several modules the page stands in the root's site. It never fails the build.
 */
@Mojo(name = "report", threadSafe = true)
public final class ReportMojo extends ArticlesMojo implements MavenMultiPageReport {

  private static final String NAME = "crosscheck";

  /** Where the site is made; it says so itself. */
  private File siteDirectory;

  /** Without a site there is the full report alone. */
  @Override
  public void execute() throws MojoExecutionException {
    if (!canGenerateReport()) {
      getLog().info("Nothing is to be reported here.");
      return;
    }
    try {
      Path report = write(dossier(), output());
      getLog().info("Report: " + report + " (mvn site makes a page of it)");
    } catch (ConfigurationException wrong) {
      throw new MojoExecutionException(wrong.getMessage(), wrong);
    } catch (IOException | UncheckedIOException failed) {
      throw new MojoExecutionException("Crosscheck could not finish: " + failed, failed);
    }
  }

  /** The site plugin up to 3.12 knows another sink, and asks this way only for one of these. */
  @Override
  public void generate(Sink sink, SinkFactory pages, Locale locale) throws MavenReportException {
    generate(sink, locale);
  }

  @Override
  public void generate(Sink sink, Locale locale) throws MavenReportException {
    try {
      Dossier dossier = dossier();
      write(dossier, getReportOutputDirectory().toPath().resolve(NAME));
      new SitePage(dossier, NAME + "/" + Format.HTML.fileName(), sink).render();
    } catch (ConfigurationException wrong) {
      throw new MavenReportException(wrong.getMessage(), wrong);
    } catch (IOException | UncheckedIOException failed) {
      throw new MavenReportException("Crosscheck could not finish: " + failed, failed);
    }
  }

  private Dossier dossier() {
    Configuration configured = configured();
    Standing standing = standing(configured);
    return Dossier.of(check(configured, articles()), directory(), standing);
  }

  private static Path write(Dossier dossier, Path directory) throws IOException {
    return ReportWriter.write(dossier, directory, List.of(Format.HTML)).get(0);
  }

  @Override
  public boolean canGenerateReport() {
    return !isSkipped() && !isBelowRoot();
  }

  @Override
  public boolean isExternalReport() {
    return false;
  }

  @Override
  @SuppressWarnings("deprecation") // what 3.12 of the site plugin asks for
  public String getOutputName() {
    return NAME;
  }

  @Override
  public String getCategoryName() {
    return CATEGORY_PROJECT_REPORTS;
  }

  @Override
  public String getName(Locale locale) {
    return "Crosscheck";
  }

  @Override
  public String getDescription(Locale locale) {
    return "Statements in the articles that cannot all be true.";
  }

  @Override
  public void setReportOutputDirectory(File directory) {
    siteDirectory = directory;
  }

  @Override
  public File getReportOutputDirectory() {
    return siteDirectory;
  }
}
