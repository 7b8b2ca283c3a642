/** The hour, the cause and the harm of an incident, as articles of one story tell them. */
package dev.crosscheck.incidents;
