import type { Block } from './letter-body.ts';
import type { Part } from './part.ts';

/**
 * The letter as a page: the same words as the plain text. It fetches nothing, so nobody learns that it was read, and
 * sets no colours but the button's, so it is readable on whatever ground a mail program chooses.
 */
export function htmlText(parts: [Part, ...Part[]]): string {
  const { language, texts, body } = parts[0];
  return `<!doctype html>
<html lang="${language}" dir="${texts.direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escaped(body.subject)}</title>
</head>
<body style="margin:0;padding:16px">
<div style="max-width:560px;margin:0 auto;font:17px/1.5 system-ui,-apple-system,'Segoe UI',Roboto,Arial,sans-serif">
${parts.map(partHtml).join('\n')}
</div>
</body>
</html>
`;
}

function partHtml({ language, texts, body }: Part, nth: number): string {
  const apart = nth === 0 ? '' : `<p style="margin:40px 0 0;padding-top:16px;border-top:1px solid #808080;font-size:15px">${escaped(texts.name)}</p>\n`;
  const mark = texts.translation === undefined ? '' : `\n<p style="margin:16px 0;font-size:15px">${escaped(texts.translation)}</p>`;
  return `<div lang="${language}" dir="${texts.direction}">
${apart}<h${nth + 1} style="margin:8px 0 16px;font-size:26px;line-height:1.25">${escaped(body.title)}</h${nth + 1}>
${body.blocks.map((block) => blockHtml(block, texts.colon)).join('\n')}${mark}
</div>`;
}

function blockHtml(block: Block, colon: string): string {
  switch (block.is) {
    case 'paragraph':
      return `<p style="margin:16px 0">${escaped(block.text).replaceAll('\n', '<br>\n')}</p>`;
    case 'facts':
      return `<dl style="margin:16px 0;padding:2px 16px;border:0 solid #3a86c8;border-inline-start-width:4px">
${block.facts.map(({ label, value }) => `<dt style="margin:8px 0 0;font-size:15px">${escaped(label + colon)}</dt>\n<dd style="margin:0 0 8px;font-weight:bold">${escaped(value)}</dd>`).join('\n')}
</dl>`;
    case 'list':
      return `<p style="margin:16px 0 0">${escaped(block.label + colon)}</p>
<ul lang="${escaped(block.language)}" dir="auto" style="margin:4px 0 16px;padding-inline-start:24px">
${block.items.map((item) => `<li>${escaped(item)}</li>`).join('\n')}
</ul>`;
    case 'code':
      return `<p style="margin:16px 0;font-size:34px;font-weight:bold;letter-spacing:4px">${escaped(block.code)}</p>`;
    case 'link':
      return `<p style="margin:16px 0 4px"><a href="${escaped(block.url)}" style="display:inline-block;padding:12px 20px;border-radius:4px;background:#0b5394;color:#ffffff;font-weight:bold;text-decoration:none">${escaped(block.label)}</a></p>
<p style="margin:0 0 16px;font-size:14px;overflow-wrap:anywhere" dir="ltr">${escaped(block.url)}</p>`;
    default:
      return block satisfies never;
  }
}

const SIGNS: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** A number stays on one line with what follows it: a telephone, a time, a reference. */
function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => SIGNS[sign]!).replace(/(?<=\d) (?=[\p{L}\d])/gu, '\u00a0');
}
