package dev.crosscheck.extraction.event;

/**
 * A verb with its auxiliaries: "will not have been sent".
 *
 * @param first first token
 * @param main the main verb's token
 * @param end one past the last
 * @param lemma the main verb's lemma
 * @param form how it stands in its clause
 * @param modal its modal in lower case; empty where it has none
 * @param passive whether its subject undergoes it
 * @param perfect "has …", "to have …"
 * @param progressive "is …ing"
 * @param past whether it is in the past tense
 * @param negated "not", "never"
 * @param doubted "reportedly", "allegedly"
 * @param destined "is to"
 */
record VerbGroup(
    int first,
    int main,
    int end,
    String lemma,
    Form form,
    String modal,
    boolean passive,
    boolean perfect,
    boolean progressive,
    boolean past,
    boolean negated,
    boolean doubted,
    boolean destined) {

  /** How a verb group stands in its clause. */
  enum Form {
    FINITE,
    INFINITIVE,
    GERUND,
    /** A past participle without auxiliary: "the soldiers sent to the border". */
    PARTICIPLE
  }

  boolean isFinite() {
    return form == Form.FINITE;
  }

  VerbGroup asParticiple() {
    return passive(Form.PARTICIPLE);
  }

  VerbGroup asPassive() {
    return passive(form);
  }

  private VerbGroup passive(Form stands) {
    return new VerbGroup(
        first,
        main,
        end,
        lemma,
        stands,
        modal,
        true,
        perfect,
        progressive,
        past,
        negated,
        doubted,
        destined);
  }
}
