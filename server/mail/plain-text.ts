import type { Block } from './letter-body.ts';
import type { Part } from './part.ts';

/** The letter as plain text. An address stands on a line of its own, so that nothing beside it is taken for a piece of it. */
export function plainText(parts: Part[]): string {
  return `${parts.map(({ texts, body }, nth) => [...(nth > 0 ? [`----- ${texts.name} -----`] : []), body.title, ...body.blocks.map((block) => blockText(block, texts.colon)), ...(texts.translation === undefined ? [] : [texts.translation])].join('\n\n')).join('\n\n\n')}\n`;
}

function blockText(block: Block, colon: string): string {
  switch (block.is) {
    case 'paragraph':
      return block.text;
    case 'facts':
      return block.facts.map(({ label, value }) => `${label}${colon} ${value}`).join('\n');
    case 'list':
      return [`${block.label}${colon}`, ...block.items.map((item) => `- ${item}`)].join('\n');
    case 'code':
      return block.code;
    case 'link':
      return `${block.label}${colon}\n${block.url}`;
    default:
      return block satisfies never;
  }
}
