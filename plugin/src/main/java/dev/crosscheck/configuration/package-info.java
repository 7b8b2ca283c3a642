/** What a newsroom says in {@code crosscheck.yml}: file in, checked values out. */
package dev.crosscheck.configuration;
