/**
 * What is done to the packaged jar so that a build with it starts fast. A goal runs once and for a
 * second or two; every call site that the JVM has to make at run time (a lambda, a record's {@code
 * hashCode}) costs it about a fifth of a millisecond, a class from the jar about half of that, and
 * a merged class next to nothing.
 *
 * <p>{@link dev.crosscheck.packaging.PlainCallSites} is the door. It runs when the plugin is
 * packaged; nothing of it is in the jar.
 */
package dev.crosscheck.packaging;
