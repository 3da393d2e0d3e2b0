import { parseArgs } from 'node:util';
import { COMMANDS } from './commands.ts';

/** What somebody wrote after `npm run cli --`. */
export type Written = { want: 'run'; command: string; values: Record<string, unknown>; words: string[] } | { want: 'help'; text: string } | { want: 'right'; text: string };

/** Reads the arguments, or says what is right. */
export function readArguments(args: string[]): Written {
  if (args.length === 0) return { want: 'right', text: overview() };
  if (['--help', '-h', 'help'].includes(args[0]!)) return { want: 'help', text: overview() };
  const name = Object.keys(COMMANDS).find((command) => command.split(' ').every((word, index) => args[index] === word));
  if (name === undefined) return { want: 'right', text: `There is no command "${args.slice(0, 2).join(' ')}".\n\n${overview()}` };
  const { options, words } = COMMANDS[name]!;
  try {
    const { values, positionals } = parseArgs({ args: args.slice(name.split(' ').length), options: { ...options, help: { type: 'boolean', short: 'h' } }, allowPositionals: true });
    const { help, ...given } = values;
    if (help) return { want: 'help', text: helpOf(name) };
    if (positionals.length !== words) return { want: 'right', text: `${words === 0 ? 'This takes no words after it.' : 'Name one file.'}\n\n${helpOf(name)}` };
    return { want: 'run', command: name, values: given, words: positionals };
  } catch (error) {
    return { want: 'right', text: `${(error as Error).message}\n\n${helpOf(name)}` };
  }
}

function helpOf(name: string): string {
  const { usage, help } = COMMANDS[name]!;
  return [`npm run cli -- ${name} ${usage}`.trim(), '', ...help].join('\n');
}

function overview(): string {
  const lines = Object.entries(COMMANDS).map(([name, { usage, help }]) => `  ${`${name} ${usage}`.padEnd(54)}${help[0]}`);
  return ['npm run cli -- COMMAND', '', ...lines, '', 'COMMAND --help says more. The settings are those of the office: DATABASE_URL says which it is.'].join('\n');
}
