package dev.crosscheck.extraction;

import java.util.List;

/**
 * The names of an article and the roles of their bearers, each in reading order.
 *
 * @param names every name; no two share a token
 * @param roles the roles that persons are said to hold
 */
public record Entities(Mentions<NameMention> names, List<RoleMention> roles) {

  public Entities {
    roles = List.copyOf(roles);
  }
}
