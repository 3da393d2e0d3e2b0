import type { ParseArgsConfig } from 'node:util';
import * as v from 'valibot';
import { date, text } from '../contract/forms.ts';
import { OfficeFile } from '../contract/staff/office-file.ts';
import { ROLES, type Role } from '../domain/staff.ts';
import type { describeWhole } from '../use-cases/describe-whole.ts';
import type { eraseVisitors } from '../use-cases/erase-visitors.ts';

/** What the command line needs of an office. */
export interface Controlled {
  whole: ReturnType<typeof describeWhole>;
  erase: Pick<ReturnType<typeof eraseVisitors>, 'byReference' | 'before'>;
  publish(through?: string): Promise<void>;
  publishedThrough(): Promise<string | undefined>;
  invite?(person: { name: string; role: Role }): Promise<{ link: string; until: number }>;
  backUp(file: string): Promise<void>;
  audit(): Promise<Record<string, number>>;
}

/** What a command has to say, and whether it did what it was asked. */
export interface Said {
  ok: boolean;
  lines: string[];
  /** What is to be written into the file that was named. */
  file?: string;
}

interface Command {
  /** What comes after its name. */
  usage: string;
  /** A line on what it does, and others on how. */
  help: string[];
  options: NonNullable<ParseArgsConfig['options']>;
  /** How many words come with it. */
  words: number;
  /** `given` has options, `words`, and for an import the `file` that was read. */
  run(office: Controlled, given: Given): Promise<Said>;
}

export type Given = Record<string, unknown>;

const said = (...lines: string[]): Said => ({ ok: true, lines });
const refused = (...lines: string[]): Said => ({ ok: false, lines });
const day = (name: string) => v.pipe(v.string(`Write ${name} and a day, such as ${name} 2026-12-31.`), v.check((value) => v.is(date, value), `Write ${name} and a day, such as ${name} 2026-12-31.`));

export const COMMANDS: Record<string, Command> = {
  migrate: {
    usage: '',
    help: ['Brings the tables of the database up to date. An office does so itself when it starts.'],
    options: {},
    words: 0,
    // Whoever opens the database has done it.
    run: async () => said('The tables are up to date.'),
  },
  'office export': {
    usage: 'FILE',
    help: ['Writes the whole office (texts, products, questions, desks, hours) into a file, as JSON.'],
    options: {},
    words: 1,
    async run({ whole }) {
      const plan = await whole.see();
      return plan ? { ...said('The office is written down.'), file: `${JSON.stringify(plan, null, 2)}\n` } : refused('The office has not been described yet: office import FILE does it.');
    },
  },
  'office import': {
    usage: 'FILE',
    help: [
      'Describes an empty office by a file as `office export` makes it, and publishes its times.',
      'Of an office that has been described, it changes what visitors read; desks and hours must be as they are.',
    ],
    options: {},
    words: 1,
    async run({ whole, publish }, { file }) {
      const read = v.safeParse(OfficeFile, file);
      if (!read.success) return refused('Nothing was changed. In the file:', ...read.issues.map(sentenceOf));
      const described = await whole.describe(read.output);
      if (described.result === 'refused') return refused('Nothing was changed. In the file:', ...described.why);
      if (described.result === 'described') await publish();
      return said({ described: 'The office is described and its times are published.', changed: 'What visitors read is changed.', same: 'The office is so already.' }[described.result]);
    },
  },
  publish: {
    usage: '[--through YYYY-MM-DD]',
    help: ['Turns opening hours into times that can be booked, eight weeks ahead or up to a day, at most a year ahead.'],
    options: { through: { type: 'string' } },
    words: 0,
    async run({ publish, publishedThrough }, given) {
      const { through } = v.parse(v.object({ through: v.optional(day('--through')) }), given);
      const year = new Date(Date.now() + 366 * 86_400_000).toISOString().slice(0, 10);
      if (through !== undefined && through > year) return refused('That is more than a year ahead.');
      await publish(through);
      const reached = await publishedThrough();
      return reached === undefined ? refused('The office has not been described yet: office import FILE does it.') : said(`Times are published up to ${reached}.`);
    },
  },
  'staff invite': {
    usage: '--name NAME --role ROLE',
    help: [`Prints a link with which somebody makes their account; it works once. ROLE is ${ROLES.join(', ')}.`],
    options: { name: { type: 'string' }, role: { type: 'string' } },
    words: 0,
    async run({ invite }, given) {
      const name = v.pipe(v.string('Write --name and a name of at most 120 characters.'), v.check((value) => v.is(text(120), value), 'Write --name and a name of at most 120 characters.'));
      const person = v.parse(v.object({ name, role: v.picklist(ROLES, `Write --role and one of ${ROLES.join(', ')}.`) }), { name: undefined, role: undefined, ...given });
      if (!invite) return refused('This office lets nobody in by a link.');
      const { link, until } = await invite(person);
      return said(link, `It works once, until ${new Date(until).toISOString().slice(0, 16)} UTC.`);
    },
  },
  erase: {
    usage: '--reference NUMBER | --before YYYY-MM-DD',
    help: [
      'Removes what is known of the visitor of one booking that is over or cancelled, or of all that were over before a day.',
      'The bookings stay, as numbers. After a backup has been restored, erase again what was erased since.',
    ],
    options: { reference: { type: 'string' }, before: { type: 'string' } },
    words: 0,
    async run({ erase }, given) {
      const asked = v.parse(v.object({ reference: v.optional(v.pipe(v.string(), v.maxLength(40, 'Write the number of a booking.'))), before: v.optional(day('--before')) }), given);
      if ((asked.reference === undefined) === (asked.before === undefined)) return refused('Write either --reference and a number, or --before and a day.');
      if (asked.before !== undefined) return said(`Erased: ${await erase.before(asked.before)} bookings.`);
      const erased = await erase.byReference(asked.reference!);
      if (erased.ok) return said('Erased.');
      return refused(erased.problem.code === 'unknown-booking' ? 'There is no booking with this number.' : 'This booking lies ahead: cancel it first.');
    },
  },
  backup: {
    usage: 'FILE',
    help: ['Copies the database into a new file while the office works on, and checks the copy. Keep the key (`.key`) apart from it.'],
    options: {},
    words: 1,
    async run({ backUp }, { words }) {
      const file = v.parse(v.tuple([v.string()]), words)[0];
      await backUp(file);
      return said(`The copy is whole: ${file}`);
    },
  },
  audit: {
    usage: '',
    help: ['Counts what breaks each promise about bookings. Each must be 0; else the exit code is 1.'],
    options: {},
    words: 0,
    async run({ audit }) {
      const counts = Object.entries(await audit());
      return { ok: counts.every(([, count]) => count === 0), lines: counts.map(([promise, count]) => `${String(count).padStart(6)}  ${promise}`) };
    },
  },
};

/** Runs a command where the office is. What stands in its way is said, never thrown, and nothing personal is in it. */
export async function runCommand(office: Controlled, name: string, given: Given): Promise<Said> {
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!command) return refused('This office does not know that command.');
  try {
    return await command.run(office, given);
  } catch (error) {
    if (v.isValiError(error)) return refused(...error.issues.map(({ message }) => message));
    // Messages of the database can carry what a visitor typed; sentences of ours have no code.
    const { name: kind, code, message } = error as Error & { code?: unknown };
    return refused(kind === 'Error' && code === undefined ? message : `Something went wrong in the office: ${kind} ${String(code ?? '')}`.trim());
  }
}

const CODES: Record<string, string> = { required: 'is missing or empty', invalid: 'is not of the right form', 'too-long': 'is too long', 'control-characters': 'has characters that no text should have', range: 'is too small or too large' };

function sentenceOf(issue: v.BaseIssue<unknown>): string {
  const where = (issue.path ?? []).map(({ key }) => String(key)).join('.') || 'the whole';
  if (issue.type === 'strict_object' && issue.expected === 'never') return `${where}: no such field is known.`;
  if (issue.kind === 'schema' && issue.received === 'undefined') return `${where}: is missing.`;
  return `${where}: ${CODES[issue.message] ?? `should be ${issue.expected ?? 'something else'}`}.`;
}
