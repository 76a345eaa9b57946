import { Tokenizer } from 'htmlparser2';
import { decodeEntities } from '../entities.js';

/** What is heard of a text's markup, in its order. Names are in lower case, entities are decoded. */
export interface TokenHandler {
  /** A piece of text; where a `<` stands for itself there are several. */
  text(text: string): void;
  /**
   * A start tag, with the first of each of its attributes. `end` is the place after it; `selfClosing` says that it was
   * written `<name/>`.
   */
  open(name: string, attributes: Map<string, string>, end: number, selfClosing: boolean): void;
  /** An end tag. */
  close(name: string): void;
}

/** How many attributes of a tag are read. */
const MOST_ATTRIBUTES = 64;
/** How many characters a value may have; a longer one is left out, since half an address leads elsewhere. */
const LONGEST_VALUE = 8192;

// Nulls, other controls and halves of characters: nothing that a reader could see, and what hides `java\0script`.
const unwanted = /(?![\t\n\f\r])[\p{Cc}\p{Cs}]/gu;

function readable(text: string): string {
  return decodeEntities(text).replace(unwanted, '');
}

/**
 * Reads HTML from left to right, each character once, whatever it is. Comments, declarations and processing
 * instructions are passed over. A tag that the text's end cuts off is none.
 */
export function tokenize(html: string, handler: TokenHandler): void {
  let name = '';
  let attribute = '';
  let value = '';
  let read = 0;
  let attributes = new Map<string, string>();

  const opened = (end: number, selfClosing: boolean) => handler.open(name, attributes, end, selfClosing);
  const nothing = () => {};

  const tokenizer = new Tokenizer(
    // Feeds that went through an XML library hold `<iframe/>`, after which HTML would hide the rest of the text.
    { decodeEntities: false, recognizeSelfClosing: true },
    {
      ontext: (start, end) => handler.text(readable(html.slice(start, end))),
      onopentagname(start, end) {
        name = html.slice(start, end).toLowerCase();
        attributes = new Map();
        read = 0;
      },
      onattribname(start, end) {
        attribute = ++read > MOST_ATTRIBUTES ? '' : html.slice(start, end).toLowerCase();
        value = '';
      },
      onattribdata(start, end) {
        if (attribute) value = end - start > LONGEST_VALUE ? (attribute = '') : html.slice(start, end);
      },
      onattribend() {
        if (attribute && !attributes.has(attribute)) attributes.set(attribute, readable(value));
      },
      onopentagend: (end) => opened(end, false),
      onselfclosingtag: (end) => opened(end, true),
      onclosetag: (start, end) => handler.close(html.slice(start, end).toLowerCase()),
      onattribentity: nothing,
      ontextentity: nothing,
      oncdata: nothing,
      oncomment: nothing,
      ondeclaration: nothing,
      onend: nothing,
      onprocessinginstruction: nothing,
    },
  );
  tokenizer.write(html);
  tokenizer.end();
}
