// Runs before `npm start` and `npm test`: a fresh clone needs Node and npm, nothing else. With `--built`, before a command,
// it also builds what was never built, and says nothing of it.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const [major, minor] = process.versions.node.split('.').map(Number);
const supported = (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major >= 24;
if (!supported) {
  console.error(`This project needs Node 20.19, 22.12, or 24 and later; this is ${process.versions.node}. Install one from https://nodejs.org and try again.`);
  process.exit(1);
}

const installed = `${root}node_modules/.package-lock.json`;
const upToDate = existsSync(installed) && statSync(installed).mtimeMs >= statSync(`${root}package-lock.json`).mtimeMs;
if (!upToDate) {
  console.log('Installing what is missing (about a minute the first time)…');
  // No dependency needs its install script, so none gets to run one.
  const { status } = spawnSync('npm', ['ci', '--include=dev', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) process.exit(status ?? 1);
}

if (process.argv.includes('--built') && !existsSync(`${root}dist/server/cli.js`)) {
  const { status, stderr } = spawnSync('npm', ['run', '--silent', 'build'], { cwd: root, encoding: 'utf8', shell: process.platform === 'win32' });
  if (status !== 0) {
    console.error(stderr);
    process.exit(status ?? 1);
  }
}
