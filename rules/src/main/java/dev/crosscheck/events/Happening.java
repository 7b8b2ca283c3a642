package dev.crosscheck.events;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * All accounts of one event, with the links that join them.
 *
 * @param id stable within a run
 * @param firm whether only firm links joined them
 * @param accounts two or more, in order of place
 * @param links why they are one
 * @param around every account of the family and subject that could be compared, further events and
 *     parts of this one included
 */
public record Happening(
    String id, boolean firm, List<Account> accounts, List<SameEvent> links, List<Account> around) {

  private static final Comparator<SameEvent> ORDER =
      Comparator.comparing(SameEvent::left)
          .thenComparing(SameEvent::right)
          .thenComparing(SameEvent::because);

  public Happening {
    accounts = List.copyOf(accounts);
    links = List.copyOf(links);
    around = List.copyOf(around);
  }

  /** What is joined by firm links, then what is joined by links of either strength. */
  public static List<Happening> of(Collection<Account> accounts, Collection<SameEvent> links) {
    List<Account> sorted = accounts.stream().sorted(Account.ORDER).toList();
    List<SameEvent> all = links.stream().distinct().sorted(ORDER).toList();
    List<Happening> happenings =
        new ArrayList<>(join(sorted, all.stream().filter(SameEvent::firm).toList(), true));
    happenings.addAll(join(sorted, all, false));
    return happenings;
  }

  /** The accounts as facts of their own, so that rules can group and count them. */
  public List<Told> told() {
    return accounts.stream().map(account -> Told.of(id, account)).toList();
  }

  private static List<Happening> join(List<Account> accounts, List<SameEvent> links, boolean firm) {
    Map<String, Integer> numbers = new HashMap<>();
    for (int at = 0; at < accounts.size(); at++) {
      numbers.putIfAbsent(accounts.get(at).claim().id(), at);
    }
    int[] roots = new int[accounts.size()];
    for (int at = 0; at < roots.length; at++) {
      roots[at] = at;
    }
    List<SameEvent> known =
        links.stream()
            .filter(one -> numbers.containsKey(one.left()) && numbers.containsKey(one.right()))
            .toList();
    for (SameEvent link : known) {
      int left = root(roots, numbers.get(link.left()));
      int right = root(roots, numbers.get(link.right()));
      roots[Math.max(left, right)] = Math.min(left, right);
    }
    Map<Integer, List<Account>> members = new TreeMap<>();
    for (int at = 0; at < roots.length; at++) {
      members.computeIfAbsent(root(roots, at), key -> new ArrayList<>()).add(accounts.get(at));
    }
    Map<Integer, List<SameEvent>> reasons = new HashMap<>();
    for (SameEvent link : known) {
      reasons
          .computeIfAbsent(root(roots, numbers.get(link.left())), key -> new ArrayList<>())
          .add(link);
    }
    List<Happening> happenings = new ArrayList<>();
    members.forEach(
        (root, list) -> {
          if (list.size() > 1) {
            String id = (firm ? "firm " : "any ") + list.get(0).claim().id();
            happenings.add(new Happening(id, firm, list, reasons.get(root), accounts));
          }
        });
    return happenings;
  }

  private static int root(int[] roots, int at) {
    int node = at;
    while (roots[node] != node) {
      roots[node] = roots[roots[node]];
      node = roots[node];
    }
    return node;
  }
}
