import type { Page } from 'playwright-core';

interface Node {
  nodeId: string;
  ignored: boolean;
  role?: { value: string };
  name?: { value: string };
  description?: { value: string };
  value?: { value: unknown };
  properties?: { name: string; value: { value: unknown } }[];
  childIds?: string[];
  backendDOMNodeId?: number;
}

/**
 * What a screen reader is given of the widget, as Chromium computes it: a line for each thing, indented by what it is in.
 * Where the language changes, the line says to which.
 */
export async function accessibilityTree(page: Page): Promise<string> {
  const session = await page.context().newCDPSession(page);
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  const widget = find(root as Dom, 'INFOPUNT-BOOKING')!;
  const section = find(widget.shadowRoots![0]!, 'SECTION')!;
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as { nodes: Node[] };
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const languages = new Map<number, string>();
  learnLanguages(section, '', languages);
  const lines: string[] = [];
  write(nodes.find(({ backendDOMNodeId }) => backendDOMNodeId === section.backendNodeId)!, 0, '', languages.get(section.backendNodeId)!);
  return lines.join('\n');

  function write(node: Node, depth: number, around: string, spoken: string): void {
    const role = node.role?.value ?? '';
    const name = (node.name?.value ?? '').replaceAll(/\s+/g, ' ').trim();
    if (role === 'InlineTextBox' || role === 'LineBreak' || role === 'MenuListPopup' || role === 'ListMarker') return;
    const states = more(node);
    const isGeneric = ['generic', 'none', 'Section'].includes(role) && !states.includes('focused');
    const isSilent = node.ignored || isGeneric || (role === 'StaticText' && (!name || around.includes(name)));
    const language = languages.get(node.backendDOMNodeId!) ?? spoken;
    if (!isSilent) lines.push('  '.repeat(depth) + [role === 'StaticText' ? 'text' : role, name && `"${name}"`, ...states, language !== spoken && `in ${language}`].filter(Boolean).join(' '));
    // What is in the box for a date is the browser's own, in the browser's language.
    if (role === 'Date') return;
    for (const child of (node.childIds ?? []).flatMap((id) => byId.get(id) ?? [])) write(child, isSilent ? depth : depth + 1, isSilent ? around : name, isSilent ? spoken : language);
  }
}

const SAID = ['level', 'focused', 'invalid', 'expanded', 'pressed', 'checked', 'disabled', 'selected'];

function more({ description, value, properties = [] }: Node): string[] {
  const states = properties.filter(({ name, value: state }) => SAID.includes(name) && (name === 'expanded' || ![false, 'false', undefined].includes(state.value as never)));
  return [
    ...states.map(({ name, value: state }) => (state.value === true || state.value === 'true' ? name : `${name} ${String(state.value)}`)),
    ...(description?.value ? [`described "${description.value}"`] : []),
    ...(value?.value ? [`value "${String(value.value)}"`] : []),
  ];
}

interface Dom {
  nodeName: string;
  backendNodeId: number;
  /** Names and values, in turn. */
  attributes?: string[];
  children?: Dom[];
  shadowRoots?: Dom[];
}

function find(node: Dom, name: string): Dom | undefined {
  if (node.nodeName === name) return node;
  for (const child of node.children ?? []) {
    const found = find(child, name);
    if (found) return found;
  }
  return undefined;
}

/** The language of each node: its own, or that of what it is in. */
function learnLanguages({ backendNodeId, attributes = [], children = [] }: Dom, around: string, known: Map<number, string>): void {
  const own = attributes.findIndex((name, index) => index % 2 === 0 && name === 'lang');
  const language = own < 0 ? around : attributes[own + 1]!;
  known.set(backendNodeId, language);
  for (const child of children) learnLanguages(child, language, known);
}
