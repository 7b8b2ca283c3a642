/**
 * What articles say against what the newsroom's sheet of facts holds for true. Pure functions over
 * facts; the rule calls them.
 */
package dev.crosscheck.newsroom;
