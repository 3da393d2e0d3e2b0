import { expect, test } from 'vitest';
import { type Controlled, runCommand } from './commands.ts';
import { readArguments } from './read-arguments.ts';

const NAMES = ['migrate', 'office export', 'office import', 'publish', 'staff invite', 'erase', 'backup', 'audit'];

test.each(NAMES)('%s stands in the help of all, and has its own', (name) => {
  expect(readArguments(['--help'])).toMatchObject({ want: 'help', text: expect.stringContaining(`  ${name}`) });
  expect(readArguments([...name.split(' '), '--help'])).toMatchObject({ want: 'help', text: expect.stringContaining(`npm run cli -- ${name}`) });
});

test.each<[string, string[], string]>([
  ['no command', [], 'npm run cli -- COMMAND'],
  ['half a command', ['office'], 'There is no command "office".'],
  ['an option that is none', ['publish', '--until', 'x'], 'npm run cli -- publish [--through YYYY-MM-DD]'],
  ['an option without its value', ['publish', '--through'], 'npm run cli -- publish [--through YYYY-MM-DD]'],
  ['a word too many', ['audit', 'me'], 'This takes no words after it.'],
  ['no file', ['backup'], 'Name one file.'],
])('whoever writes %s reads what is right', (_what, args, sentence) => {
  expect(readArguments(args)).toMatchObject({ want: 'right', text: expect.stringContaining(sentence) });
});

test.each<[string, Record<string, unknown>, string]>([
  ['erase', { reference: 'A', before: '2026-01-01' }, 'Write either --reference and a number, or --before and a day.'],
  ['erase', {}, 'Write either --reference and a number, or --before and a day.'],
  ['erase', { before: 'yesterday' }, 'Write --before and a day, such as --before 2026-12-31.'],
  ['staff invite', { name: 'Els', role: 'boss' }, 'Write --role and one of desk, planner, admin.'],
  ['staff invite', { role: 'admin' }, 'Write --name and a name of at most 120 characters.'],
  ['constructor', {}, 'This office does not know that command.'],
])('%s with %j does nothing and says what to write', async (command, given, sentence) => {
  // No part of the office may be asked.
  expect(await runCommand({} as Controlled, command, given)).toEqual({ ok: false, lines: expect.arrayContaining([sentence]) });
});
