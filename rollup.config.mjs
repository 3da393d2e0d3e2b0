import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import MagicString from 'magic-string';
import esbuild from 'rollup-plugin-esbuild';

/** What the browser gets: a stable entry of a few bytes, and chunks that are named for their content. */
const widget = {
  input: { 'infopunt-booking': 'widget/index.ts' },
  output: {
    dir: 'dist/widget',
    format: 'es',
    entryFileNames: '[name].js',
    chunkFileNames: 'chunks/[name]-[hash].js',
    // For us to look into a stack trace with; no visitor downloads the address of it.
    sourcemap: 'hidden',
  },
  // Without this, one `msg` from the package brings all its ways of translating along.
  treeshake: { moduleSideEffects: (id) => !id.includes('@lit/localize') },
  plugins: [
    prune('dist/widget/chunks'),
    nodeResolve({ exportConditions: ['browser'] }),
    esbuild({ tsconfig: 'widget/tsconfig.json', target: 'es2022' }),
    dense(),
    shortIds(),
    terser({ ecma: 2020, module: true, compress: { passes: 4, inline: 1, keep_fargs: false, pure_getters: true, unsafe_arrows: true }, format: { comments: false } }),
    copy('widget/manage.html', 'dist/widget/manage.html'),
    copy('widget/manage.css', 'dist/widget/manage.css'),
    brotli('dist/widget'),
    weigh('dist/test/widget-modules.json'),
  ],
};

/** What Node runs: our files one by one, so that a stack trace reads like the source; packages stay packages. */
const programs = {
  input: ['server/node.ts', 'demo/main.ts'],
  external: (id) => !/^[./]/.test(id) && !id.endsWith('.ts'),
  output: { dir: 'dist', format: 'es', preserveModules: true, preserveModulesRoot: '.', sourcemap: true },
  plugins: [
    empty('dist/server'),
    empty('dist/demo'),
    esbuild({ tsconfig: 'server/tsconfig.json', target: 'node20' }),
    copy('server/storage/migrations', 'dist/server/storage/migrations'),
    copy('demo/pages', 'dist/demo/pages'),
  ],
};

export default [widget, programs];

function empty(folder) {
  return { name: 'empty', buildStart: () => rmSync(folder, { recursive: true, force: true }) };
}

/** Takes away chunks of builds older than a month; pages that are open may still come for those of younger ones. */
function prune(folder) {
  const month = 30 * 24 * 60 * 60_000;
  return {
    name: 'prune',
    buildStart() {
      for (const name of existsSync(folder) ? readdirSync(folder) : []) {
        if (Date.now() - statSync(`${folder}/${name}`).mtimeMs > month) rmSync(`${folder}/${name}`);
      }
    },
  };
}

function copy(from, to) {
  return { name: 'copy', writeBundle: () => cpSync(from, to, { recursive: true }) };
}

/**
 * Takes the line breaks and indents out of our stylesheets and templates, which a minifier of JavaScript leaves alone:
 * between tags nothing stays of them, elsewhere a space.
 */
function dense() {
  return {
    name: 'dense',
    transform(code, id) {
      // Not anywhere in the path: a folder above the project may end in "widget" too.
      if (!/^widget\/(?!i18n)/.test(relative('.', id))) return null;
      const shorter = new MagicString(code);
      if (id.endsWith('styles.ts')) shorter.replace(/\n\s*/g, '').replace(/: /g, ':').replace(/ \{/g, '{');
      else shorter.replace(/(?:>(?=\s+(?:<|\$\{))|\}(?=\s+<))?\n\s+/g, (gap) => gap.trim() || ' ');
      return { code: shorter.toString(), map: shorter.generateMap({ hires: 'boundary' }) };
    },
  };
}

/** Five characters tell our messages apart as well as seventeen do, which nothing can compress. `i18n/translate.ts` knows. */
function shortIds() {
  return {
    name: 'short-ids',
    transform(code, id) {
      if (!/generated.locales/.test(id)) return null;
      const long = code.match(/\b[sh][\da-f]{16}\b/g);
      const short = new Set(long?.map((key) => key.slice(0, 5)));
      if (short.size !== (long?.length ?? 0)) this.error('Two messages begin with the same five characters: make short ids longer.');
      const shorter = new MagicString(code).replace(/\b([sh][\da-f]{4})[\da-f]{12}\b/g, '$1');
      return { code: shorter.toString(), map: shorter.generateMap({ hires: 'boundary' }) };
    },
  };
}

/** Notes which module is in which file, for `widget/bytes.mjs` to say which of them grew. */
function weigh(file) {
  return {
    name: 'weigh',
    writeBundle(_, bundle) {
      const chunks = Object.values(bundle).filter(({ type }) => type === 'chunk');
      const rows = chunks.map(({ fileName, modules }) => ({
        fileName,
        modules: Object.entries(modules).flatMap(([id, { code }]) => (code ? [{ id: relative('.', id), size: compressed(code).length }] : [])),
      }));
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, JSON.stringify(rows));
    },
  };
}

/** Compresses once, as small as it gets, what would otherwise be compressed for every visitor. */
function brotli(folder) {
  return {
    name: 'brotli',
    writeBundle(_, bundle) {
      for (const name of [...Object.keys(bundle), 'manage.css']) {
        if (/\.(js|css)$/.test(name)) writeFileSync(`${folder}/${name}.br`, compressed(readFileSync(`${folder}/${name}`)));
      }
    },
  };
}

/** Brotli at its best, which is what Node does unless told otherwise. */
const compressed = (content) => brotliCompressSync(content);
