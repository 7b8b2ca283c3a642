package dev.crosscheck.extraction;

import java.util.List;

/**
 * The names of an article and the roles of their bearers, each in reading order; mentions of one
 * name never share a token.
 */
public record Entities(Mentions<NameMention> names, List<RoleMention> roles) {

  public Entities {
    roles = List.copyOf(roles);
  }
}
