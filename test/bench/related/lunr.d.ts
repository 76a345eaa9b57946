/** What the bench uses of lunr, which has no types of its own. */
declare module 'lunr' {
  interface Builder {
    ref(field: string): void;
    field(field: string): void;
    add(document: object): void;
  }
  interface Index {
    query(build: (query: { term(term: unknown, options: object): void }) => void): { ref: string }[];
  }
  const lunr: { (build: (builder: Builder) => void): Index; tokenizer(text: string): unknown };
  export default lunr;
}
