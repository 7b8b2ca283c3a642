/**
 * From claims to findings: articles are joined to stories, claims to blocks by what they could
 * conflict on, and each block is put before the compiled rules.
 *
 * <p>Its doors are {@link dev.crosscheck.reasoning.Reasoning} and {@link
 * dev.crosscheck.reasoning.RuleCatalogue}. Only {@code RuleEngine} touches Drools.
 */
package dev.crosscheck.reasoning;
