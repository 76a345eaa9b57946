import type { AllowList, Kind } from './allow-list.js';
import type { BodyElement, BodyNode } from './body-node.js';
import { endStopsAt, homes, keptEmpty, missingHome, startEnds, taker } from './nesting.js';

/** How many pieces a text may have: elements and runs of words. */
export const MOST_NODES = 20_000;
/** How many elements may be inside one another. */
export const DEEPEST = 64;

/** An open block. */
interface Block {
  element: BodyElement;
  /** What it was called in the text, and so what its end tag is called. */
  tag: string;
  kind: Kind;
  /** A paragraph that no tag began. */
  implicit: boolean;
  /** Whether there is something in it to see. */
  filled: boolean;
  /** How many of its children have been put in order already. */
  settled: number;
}

/** An element of a line that has begun. It is put into each block that has words for it. */
interface Inline {
  name: string;
  tag: string;
  attributes: Record<string, string>;
  /** How many blocks were open around it; it ends with the innermost. */
  owner: number;
  element?: BodyElement;
  filled: boolean;
}

const blank = /^[ \t\n\f\r]*$/;
const visible = /[^\s\xa0\u200b-\u200d\u2060\ufeff]/;

function create(name: string, attributes: Record<string, string> = {}): BodyElement {
  return { name, attributes, children: [] };
}

function add(children: BodyNode[], node: BodyNode): void {
  const last = children.length - 1;
  if (typeof node === 'string' && typeof children[last] === 'string') children[last] += node;
  else children.push(node);
}

/**
 * Makes a tree of start tags, end tags and words as they come. It is not HTML's own algorithm but a simpler one, whose
 * tree never depends on being read again: blocks are in blocks, lines are in paragraphs, and elements of a line are
 * inside those. Every call costs at most a constant, or adds pieces, of which there is a limit.
 */
export class BodyBuilder {
  readonly #elements: AllowList['elements'];
  readonly #root: Block;
  readonly #blocks: Block[];
  readonly #inlines: Inline[] = [];
  /** How many of the inline elements stand in the innermost block; always the first ones. */
  #opened = 0;
  /** Whether a block began or ended where there may be only lines. */
  #broken = false;
  /** Whether the last words ended their line; to look for that in a long text would take as long as it is. */
  #newLine = false;
  #nodes = 0;
  readonly #implicit = new Set<BodyNode>();
  readonly #headings: BodyElement[] = [];

  constructor(elements: AllowList['elements']) {
    this.#elements = elements;
    this.#root = {
      element: create(''),
      tag: '',
      kind: 'flow',
      implicit: false,
      filled: true,
      settled: 0,
    };
    this.#blocks = [this.#root];
  }

  /** Ends whatever is open, and gives the whole and the headings in it. */
  finish(): { children: BodyNode[]; headings: BodyElement[] } {
    this.#endLines();
    while (this.#blocks.length > 1) this.#endBlock();
    return { children: this.#root.element.children, headings: this.#headings };
  }

  text(text: string): void {
    const preformatted = this.#top.kind === 'preformatted';
    if (blank.test(text) && !preformatted && !this.#lineBegan) return;
    if (preformatted && text.startsWith('\n')) {
      this.#broken = false;
      // As HTML has it, the tag's own line is none of the text's.
      if (!this.#began && this.#inlines.at(-1)?.owner !== this.#blocks.length) text = text.slice(1);
      if (!text) return;
    }
    const parent = this.#line();
    if (typeof parent.children.at(-1) !== 'string' && !this.#counted()) return;
    add(parent.children, text);
    this.#newLine = text.endsWith('\n');
    if (visible.test(text)) this.#fill();
  }

  /** Begins an element of a line; false where it is too deep. */
  beginInline(name: string, tag: string, attributes: Record<string, string>): boolean {
    // HTML knows no link in a link, and no note in a note of ruby text.
    if (name === 'a') this.endInline('a');
    if (name === 'rt' || name === 'rp') {
      this.endInline('rt');
      this.endInline('rp');
      if (!this.#inlines.some((inline) => inline.name === 'ruby')) return false;
    }
    if (this.#deep) return false;
    const owner = this.#blocks.length - Number(this.#top.implicit);
    this.#inlines.push({ name, tag, attributes, owner, filled: false });
    return true;
  }

  endInline(tag: string): void {
    for (let at = this.#inlines.length - 1; at >= 0; at--) {
      if (this.#inlines[at]!.tag !== tag) continue;
      this.#closeLines(at);
      this.#inlines.splice(at, 1);
      return;
    }
  }

  /** Puts something into the line: a picture, which fills it, or a break, which does not. */
  mark(name: string, attributes: Record<string, string>, fills: boolean): void {
    if (!fills && !this.#lineBegan && this.#top.kind !== 'preformatted') return;
    const parent = this.#line();
    if (!this.#counted()) return;
    parent.children.push(create(name, attributes));
    if (fills) this.#fill();
  }

  /** Puts an empty block between blocks: a rule, a video with its sources. */
  rule(element: BodyElement, fills: boolean): void {
    if (!this.#makeRoom(element.name)) return;
    if (!this.#counted()) return;
    this.#top.element.children.push(element);
    if (fills) this.#top.filled = true;
  }

  /** Begins a block; false where it cannot be, and then it only parts what was before from what comes. */
  beginBlock(name: string, tag: string, attributes: Record<string, string>): boolean {
    if (name === 'p') {
      this.part();
      if (this.#top.kind === 'paragraph' || this.#top.kind === 'preformatted') return false;
    }
    return this.#makeRoom(name) && this.#push(create(name, attributes), tag);
  }

  endBlock(tag: string): void {
    this.part();
    const heading = /^h[1-6]$/;
    for (let at = this.#blocks.length - 1; at > 0; at--) {
      const { tag: open } = this.#blocks[at]!;
      if (open === tag || (heading.test(tag) && heading.test(open))) {
        while (this.#blocks.length > at) this.#endBlock();
        return;
      }
      if (endStopsAt(tag, open)) return;
    }
  }

  /** The end of a paragraph, if there is one: here begins or ends a block. */
  part(): void {
    this.#endLines();
    const { element, kind } = this.#top;
    if (element.name === 'p') this.#endBlock();
    else if (kind === 'paragraph' || kind === 'preformatted') this.#broken = true;
  }

  get #top(): Block {
    return this.#blocks.at(-1)!;
  }

  get #began(): boolean {
    return this.#top.element.children.length > 0;
  }

  get #lineBegan(): boolean {
    return this.#top.kind === 'paragraph' && this.#began;
  }

  get #deep(): boolean {
    return this.#blocks.length - 1 + this.#inlines.length >= DEEPEST;
  }

  #counted(): boolean {
    return this.#nodes < MOST_NODES && ++this.#nodes > 0;
  }

  #fill(): void {
    this.#top.filled = true;
    for (let at = 0; at < this.#opened; at++) this.#inlines[at]!.filled = true;
  }

  #push(element: BodyElement, tag: string, implicit = false): boolean {
    if (this.#deep || !this.#counted()) return false;
    this.#top.element.children.push(element);
    const { kind } = this.#elements.get(element.name)!;
    this.#blocks.push({ element, tag, kind, implicit, filled: false, settled: 0 });
    return true;
  }

  /** Where the next words of the line go. */
  #line(): BodyElement {
    this.#leaveRows();
    if (/^(?:flow|item)$/.test(this.#top.kind)) {
      const paragraph = create('p');
      if (this.#push(paragraph, 'p', true)) this.#implicit.add(paragraph);
    }
    const top = this.#top;
    if (this.#broken && this.#began) this.#breakLine(top);
    this.#broken = false;
    let parent = this.#opened ? this.#inlines[this.#opened - 1]!.element! : top.element;
    for (const inline of this.#inlines.slice(this.#opened)) {
      if (!this.#counted()) break;
      inline.element = create(inline.name, inline.attributes);
      inline.filled = false;
      parent.children.push(inline.element);
      parent = inline.element;
      this.#opened++;
    }
    return parent;
  }

  #breakLine({ element: { children }, kind }: Block): void {
    const last = children.at(-1);
    if (kind === 'preformatted') {
      if (typeof last !== 'string' || !this.#newLine) add(children, '\n');
      this.#newLine = true;
    } else if (this.#counted()) children.push(create('br'));
  }

  /** Between rows, items and cells nothing else may be: it goes into one of its own. */
  #leaveRows(name?: string): void {
    while (this.#top.kind === 'rows') {
      const { element } = this.#top;
      const child = taker.get(element.name);
      if (!child) {
        this.#endBlock();
        continue;
      }
      const last = element.children.at(-1);
      // A list between a list's items belongs to the one before.
      if (/^[uo]l$/.test(name ?? '') && typeof last === 'object' && last.name === child) {
        const settled = last.children.length;
        this.#blocks.push({
          element: last,
          tag: child,
          kind: 'item',
          implicit: false,
          filled: true,
          settled,
        });
      } else if (!this.#push(create(child), child)) return;
    }
  }

  /** Ends what a block's start ends, and opens what it needs. False if it has no place here. */
  #makeRoom(name: string): boolean {
    this.part();
    if (/^h[1-6]$/.test(this.#top.element.name)) this.#endBlock();
    const parents = homes.get(name);
    if (!parents) {
      this.#leaveRows(name);
      return true;
    }
    for (let at = this.#blocks.length - 1; at >= 0; at--) {
      const open = this.#blocks[at]!.element.name;
      if (parents.includes(open)) {
        while (this.#blocks.length > at + 1) this.#endBlock();
        return true;
      }
      if (!startEnds(name, open)) break;
    }
    const home = missingHome.get(name);
    return home !== undefined && this.#makeRoom(home) && this.#push(create(home), home);
  }

  #closeLines(least: number): void {
    while (this.#opened > least) {
      const inline = this.#inlines[--this.#opened]!;
      const parent = this.#opened ? this.#inlines[this.#opened - 1]!.element! : this.#top.element;
      // Around nothing to be seen it would be an empty link.
      if (!inline.filled) {
        parent.children.pop();
        for (const child of inline.element!.children) add(parent.children, child);
      }
    }
  }

  #endLines(): void {
    this.#closeLines(0);
  }

  #endBlock(): void {
    this.#endLines();
    this.#broken = false;
    const block = this.#blocks.pop()!;
    const depth = this.#blocks.length;
    while (this.#inlines.length && this.#inlines.at(-1)!.owner > depth) this.#inlines.pop();
    if (block.kind === 'item') this.#settle(block);
    const { element } = block;
    if (block.filled) this.#top.filled = true;
    if (block.filled || keptEmpty.has(element.name)) {
      if (/^h[1-6]$/.test(element.name)) this.#headings.push(element);
    } else this.#top.element.children.pop();
  }

  /** Lets a single line stand in its item without a paragraph, which is how lists and cells are written. */
  #settle({ element, settled }: Block): void {
    const { children } = element;
    const isParagraph = (node?: BodyNode) => typeof node === 'object' && node.name === 'p';
    const fresh = children.splice(settled);
    fresh.forEach((node, at) => {
      const alone = !isParagraph(at ? fresh[at - 1] : children.at(-1)) && !isParagraph(fresh[at + 1]);
      if (typeof node === 'object' && alone && this.#implicit.has(node)) {
        for (const child of node.children) add(children, child);
      } else children.push(node);
    });
  }
}
