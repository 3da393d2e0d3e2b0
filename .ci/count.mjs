// Adds up what the suites wrote. A run that failed without a failed test (build, types, lint, a crash) counts as one.
import { existsSync, readFileSync } from 'node:fs';

const status = Number(process.argv[2]);
const read = (name) => (existsSync(`dist/test/${name}`) ? JSON.parse(readFileSync(`dist/test/${name}`, 'utf8')) : undefined);
const server = read('server.json');
const widget = read('widget.json');

const passed = (server?.numPassedTests ?? 0) + (widget?.passed ?? 0);
const failed = (server?.numFailedTests ?? 0) + (widget?.failed ?? 0);
console.log(`${passed} passed, ${failed === 0 && status !== 0 ? 1 : failed} failed`);
