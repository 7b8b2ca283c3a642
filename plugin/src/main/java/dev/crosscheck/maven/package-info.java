/** The goals: parameters in, build result out. Nothing imports this package. */
package dev.crosscheck.maven;
