import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { askOffice } from './control/ask-office.ts';
import { readArguments } from './control/read-arguments.ts';
import { readSettings } from './settings.ts';

// Exit codes: 0 done, 1 not done, 2 wrong arguments.

/** npm runs a script in the project's folder; files are named as seen from where it was called. */
const here = process.env['INIT_CWD'] ?? process.cwd();

try {
  const written = readArguments(process.argv.slice(2));
  if (written.want === 'run') {
    const { command, values } = written;
    const words = written.words.map((word) => resolve(here, word));
    const given = { ...values, words, ...(command === 'office import' && { file: readJson(words[0]!) }) };
    const { ok, lines, file } = await askOffice(readSettings(process.env), command, given);
    if (file !== undefined) writeFileSync(words[0]!, file);
    (ok ? process.stdout : process.stderr).write(`${lines.join('\n')}\n`);
    process.exitCode = ok ? 0 : 1;
  } else {
    (written.want === 'help' ? process.stdout : process.stderr).write(`${written.text}\n`);
    process.exitCode = written.want === 'help' ? 0 : 2;
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

function readJson(file: string): unknown {
  let content: string;
  try {
    content = readFileSync(file, 'utf8');
  } catch (cause) {
    throw new Error(`${file} cannot be read.`, { cause });
  }
  try {
    return JSON.parse(content.replace(/^\uFEFF/, ''));
  } catch (cause) {
    throw new Error(`${file} is not JSON: ${(cause as Error).message}`, { cause });
  }
}
