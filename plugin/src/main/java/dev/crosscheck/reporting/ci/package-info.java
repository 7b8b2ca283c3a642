/** Findings as the places where code is reviewed show them: GitHub, GitLab, reviewdog. */
package dev.crosscheck.reporting.ci;
