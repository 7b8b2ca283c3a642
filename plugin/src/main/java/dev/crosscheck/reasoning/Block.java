package dev.crosscheck.reasoning;

import dev.crosscheck.events.Account;
import java.util.List;

/**
 * Facts that could conflict with each other and with no others.
 *
 * @param facts all of them, in a fixed order
 * @param accounts those that are accounts of events
 */
record Block(List<Object> facts, List<Account> accounts) {

  Block {
    facts = List.copyOf(facts);
    accounts = List.copyOf(accounts);
  }
}
