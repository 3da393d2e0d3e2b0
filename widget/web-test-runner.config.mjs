import { readFileSync } from 'node:fs';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { emulateMediaPlugin, sendKeysPlugin, setViewportPlugin } from '@web/test-runner-commands/plugins';
import { playwrightLauncher } from '@web/test-runner-playwright';
import { findChromium, launchArguments } from './browser.mjs';
import { numbered } from './numbered.mjs';
import { countReporter } from './testing/count-reporter.mjs';
import { openOffice } from './testing/office.mjs';

const office = await openOffice();
const numbers = JSON.parse(readFileSync('widget/i18n/generated/numbers.json', 'utf8'));

/** Texts have numbers here as they have in the build. */
const texts = {
  name: 'texts',
  transform: ({ path, body }) => (path.endsWith('.ts') ? numbered(body, numbers, '/widget/i18n/texts.ts')?.toString() : undefined),
};

export default {
  rootDir: '.',
  files: 'widget/**/*.test.ts',
  nodeResolve: { exportConditions: ['browser', 'production'] },
  concurrency: 1,
  browsers: [
    playwrightLauncher({
      product: 'chromium',
      launchOptions: { executablePath: await findChromium(), chromiumSandbox: false, args: launchArguments },
      // A Belgian phone whose clock is far away: times must be those of Ghent all the same.
      createBrowserContext: ({ browser }) => browser.newContext({ locale: 'nl-BE', timezoneId: 'Pacific/Auckland' }),
    }),
  ],
  plugins: [
    esbuildPlugin({ ts: true, target: 'es2022', tsconfig: 'widget/tsconfig.json' }),
    texts,
    emulateMediaPlugin(),
    sendKeysPlugin(),
    setViewportPlugin(),
    office.plugin,
  ],
  middleware: [office.middleware],
  reporters: [defaultReporter({ reportTestResults: true, reportTestProgress: false }), countReporter('dist/test/widget.json')],
  testFramework: { config: { ui: 'bdd', timeout: 15_000 } },
};
