import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { projectRoot } from './project-root.ts';

/** What use cases need from outside. */
const PORTS = ['ports', 'bookings-ports', 'waiting-ports', 'letter-ports', 'staff-ports', 'staff-bookings-ports', 'plan-ports', 'catalogue-ports'].map((name) => `server/use-cases/${name}`);

/** Which folders the files of a folder may import from, beside their own. `type` allows types alone. */
const MAY_IMPORT: Record<string, string[]> = {
  'server/contract': [],
  'server/domain': [],
  'server/use-cases': ['server/domain'],
  'server/storage': [...PORTS, 'server/domain'],
  'server/mail': [...PORTS, 'server/domain'],
  'server/identity': [...PORTS, 'server/domain'],
  'server/http': ['server/contract', 'server/use-cases', 'server/domain'],
  'server/control': ['server', 'server/contract', 'server/domain', 'server/use-cases'],
  server: ['server/contract', 'server/domain', 'server/use-cases', 'server/storage', 'server/mail', 'server/identity', 'server/http', 'server/control'],
  widget: ['type server/contract'],
  demo: ['server', 'server/control', 'server/domain', 'type server/use-cases', 'type server/contract', 'widget'],
};

const root = projectRoot();
const IMPORT = /^\s*(?:import|export)\s+(type\s+)?(?:[^'"]*?\sfrom\s+)?['"]([^'"]+)['"]|import\(['"]([^'"]+)['"]\)/gm;

test('dependencies point one way', () => {
  const files = [...sources('server'), ...sources('widget'), ...sources('demo')];
  expect(files.length).toBeGreaterThan(40);
  expect(files.flatMap((file) => wrongImports(file))).toEqual([]);
});

test.each([
  ['server/domain/leak.ts', "import { connect } from '../storage/connect.ts';"],
  ['server/contract/leak.ts', "import type { Office } from '../domain/office.ts';"],
  ['server/http/leak.ts', "import { openSlots } from '../storage/slots.ts';"],
  ['widget/leak.ts', "import { Booking } from '../server/contract/booking.ts';"],
  ['widget/leak.ts', "const plan = await import('../demo/office.ts');"],
  ['server/domain/leak.ts', "import { drizzle } from 'drizzle-orm';"],
])('a wrong import in %s would be found: %s', (file, line) => {
  expect(wrongImports(file, line)).toHaveLength(1);
});

function sources(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((file) => `${folder}/${file}`)
    .filter((file) => file.endsWith('.ts') && !/\.test\.ts$|test-office\.ts$|\.soak\.ts$|\/generated\/|\.config\.ts$/.test(file));
}

function wrongImports(file: string, text = readFileSync(join(root, file), 'utf8')): string[] {
  const folder = folderOf(file);
  const allowed = MAY_IMPORT[folder] ?? [];
  return [...text.matchAll(IMPORT)].flatMap(([, type, from, lazily]) => {
    const target = from ?? lazily!;
    if (!target.startsWith('.')) return folder === 'server/domain' && target !== 'libphonenumber-js/min' ? [`${file} must not import ${target}`] : [];
    const imported = relative(root, join(root, dirname(file), target)).replace(/\.ts$/, '');
    const within = folderOf(imported);
    const ok = within === folder || allowed.some((rule) => rule === within || rule === imported || (type && rule === `type ${within}`));
    return ok ? [] : [`${file} must not import ${imported}`];
  });
}

function folderOf(file: string): string {
  return Object.keys(MAY_IMPORT)
    .filter((folder) => file.startsWith(`${folder}/`))
    .sort((one, other) => other.length - one.length)[0]!;
}
