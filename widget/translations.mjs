// Says which texts lack a translation, and which translations no text asks for any more: `lit-localize build` lets both pass.
import { readConfigFileAndWriteSchema } from '@lit/localize-tools/lib/config.js';
import { RuntimeLitLocalizer } from '@lit/localize-tools/lib/modes/runtime.js';

const localizer = new RuntimeLitLocalizer(readConfigFileAndWriteSchema('widget/lit-localize.json'));
const sources = new Map(localizer.extractSourceMessages().messages.map((message) => [message.name, message.contents.map((part) => (typeof part === 'string' ? part : '…')).join('')]));
let wrong = 0;

for (const [locale, messages] of localizer.readTranslationsSync().translations) {
  const translated = new Set(messages.map(({ name }) => name));
  for (const [name, text] of sources) if (!translated.has(name)) complain(`${locale} misses ${name}: ${text}`);
  for (const { name } of messages) if (!sources.has(name)) complain(`${locale} translates ${name}, which no text asks for`);
}

if (wrong) console.error('Run `npm run locales:extract`, and translate what is new in widget/i18n.');
process.exit(wrong ? 1 : 0);

function complain(sentence) {
  wrong++;
  console.error(sentence);
}
