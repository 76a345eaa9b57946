import { element, figure, heading, link, markedText, own, treeHtml, word } from '../tree-html.js';

/** Strapi's blocks: https://docs.strapi.io/cms/features/content-type-builder#rich-text-blocks */
export function toHtml(value: unknown): string {
  return treeHtml(value, (node, inner) => {
    const image = own(node, 'image');
    switch (word(node, 'type')) {
      case 'text':
        return markedText(own(node, 'text'), marksOf(node));
      case 'paragraph':
        return element('p', inner);
      case 'heading':
        return heading(word(node, 'level'), inner);
      case 'list':
        return element(word(node, 'format') === 'ordered' ? 'ol' : 'ul', inner);
      case 'list-item':
        return element('li', inner);
      case 'quote':
        return element('blockquote', inner);
      case 'code':
        return element('pre', element('code', inner.replaceAll('<br>', '\n')));
      case 'link':
        return link(own(node, 'url'), inner);
      case 'image':
        return figure(image, own(image, 'alternativeText'), own(image, 'caption'));
      default:
        return inner || markedText(own(node, 'text'), []);
    }
  });
}

function marksOf(node: unknown): (string | false)[] {
  const has = (mark: string, tag: string) => own(node, mark) === true && tag;
  return [
    has('bold', 'strong'),
    has('italic', 'em'),
    has('underline', 'u'),
    has('strikethrough', 's'),
    has('code', 'code'),
  ];
}
