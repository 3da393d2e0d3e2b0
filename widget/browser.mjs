import { existsSync, mkdirSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';

/** What every launch needs: the sandbox wants rights that containers do not give, and /dev/shm is often tiny there. */
export const launchArguments = ['--no-sandbox', '--disable-dev-shm-usage', '--disable-gpu', '--hide-scrollbars'];

/** The path of a Chromium: `CHROME_PATH`, one that is installed, else npm's. `BROWSER=npm` takes npm's at once. */
export async function findChromium() {
  return (process.env.BROWSER === 'npm' ? undefined : process.env.CHROME_PATH || installed()) ?? unpacked();
}

function installed() {
  const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'];
  const folders = (process.env.PATH ?? '').split(delimiter);
  const elsewhere = ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', 'C:/Program Files/Google/Chrome/Application/chrome.exe'];
  return [...names.flatMap((name) => folders.map((folder) => join(folder, name))), ...elsewhere].find(existsSync);
}

/** npm's Chromium unpacks itself (2 s) into the temporary folder; ours is one that stays until node_modules goes. */
async function unpacked() {
  const cache = resolve(import.meta.dirname, '../node_modules/.cache/chromium');
  mkdirSync(cache, { recursive: true });
  const before = process.env.TMPDIR;
  process.env.TMPDIR = cache;
  try {
    const { default: chromium } = await import('@sparticuz/chromium');
    return await chromium.executablePath();
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
}
