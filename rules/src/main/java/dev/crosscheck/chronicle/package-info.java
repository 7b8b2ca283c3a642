/** What histories tell of one day: whether two tell of one incident, and what they say of it. */
package dev.crosscheck.chronicle;
