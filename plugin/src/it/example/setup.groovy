// The example itself, not a copy of it that grows old.
import java.nio.file.Files

def from = new File(exampleProject).canonicalFile.toPath()
['pom.xml', 'articles'].each { name ->
  Files.walk(from.resolve(name)).withCloseable { files ->
    files.each { file ->
      def copy = basedir.toPath().resolve(from.relativize(file).toString())
      Files.isDirectory(file) ? Files.createDirectories(copy) : Files.copy(file, copy)
    }
  }
}
return true
