import { languageText } from '../texts/dates.ts';

const letters = [...'abcdefghijklmnopqrstuvwxyz'];
const tags = letters.flatMap((first) => letters.map((second) => first + second));
let known: Map<string, string> | undefined;

/** Of "Nederlands, Arabic, tr": `['nl', 'ar', 'tr']`; nothing when a word is no language that has a tag of two letters. */
export function tagsOf(typed: string): string[] | undefined {
  known ??= new Map([...tags.flatMap((tag) => (['nl', 'en'] as const).map((language) => [languageText(language, tag).toLowerCase(), tag] as const)), ...tags.map((tag) => [tag, tag] as const)]);
  const found = typed.split(/[,;\n]/).map((word) => word.trim().toLowerCase()).filter(Boolean).map((word) => known!.get(word));
  return found.every((tag) => tag !== undefined) ? [...new Set(found)] : undefined;
}
