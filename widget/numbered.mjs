import { generateMsgId } from '@lit/localize/internal/id-generation.js';
import MagicString from 'magic-string';
import { parseAst } from 'rollup/parseAst';

/** The names of the messages that a module shows, as `lit-localize extract` names them, each with its place in the code. */
export function messagesIn(code) {
  return [...nodes(parseAst(code))].filter(({ type, callee }) => type === 'CallExpression' && callee.name === 'msg').map((call) => {
    const [template] = call.arguments;
    const strings = template.type === 'Literal' ? template.value : template.tag?.name === 'str' && template.quasi.quasis.map(({ value }) => value.cooked);
    if (!strings) throw new Error(`msg() takes a text or str\`…\`, not ${code.slice(call.start, call.end)}`);
    return { name: generateMsgId(strings, false), template };
  });
}

/**
 * Puts the number of each message in the place of its text: ``msg(str`${free} vrij`)`` becomes `msg(7, free)`. So whoever
 * reads one language downloads the texts of no other. The `msg` of these modules is the one of `i18n/texts.ts`.
 */
export function numbered(code, numbers, texts) {
  if (!code.includes('@lit/localize')) return undefined;
  const shorter = new MagicString(code);
  for (const node of parseAst(code).body) {
    if (node.source?.value === '@lit/localize') shorter.overwrite(node.start, node.end, `import { msg } from ${JSON.stringify(texts)};`);
  }
  for (const { name, template } of messagesIn(code)) {
    let end = template.start;
    let before = String(numbers[name]);
    for (const value of template.quasi?.expressions ?? []) {
      shorter.overwrite(end, value.start, `${before}, `);
      end = value.end;
      before = '';
    }
    if (before) shorter.overwrite(end, template.end, before);
    else shorter.remove(end, template.end);
  }
  return shorter;
}

/** A node of the syntax tree and all below it. */
export function* nodes(node) {
  if (Array.isArray(node)) for (const each of node) yield* nodes(each);
  else if (node?.type) {
    yield node;
    for (const value of Object.values(node)) if (value && typeof value === 'object') yield* nodes(value);
  }
}
