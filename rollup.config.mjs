import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, relative, resolve } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { transformSync } from 'esbuild';
import MagicString from 'magic-string';
import esbuild from 'rollup-plugin-esbuild';
import { leanLit } from './widget/lean-lit.mjs';
import { numbered } from './widget/numbered.mjs';

/** What the browser gets: a stable entry of a few bytes, and chunks that are named for their content. */
const widget = {
  input: { 'infopunt-booking': 'widget/index.ts' },
  output: {
    dir: 'dist/widget',
    format: 'es',
    entryFileNames: '[name].js',
    // Every name of a chunk is downloaded with what fetches it, and no hash is smaller compressed than it is.
    chunkFileNames: 'chunks/[name]-[hash:7].js',
    // For us to look into a stack trace with; no visitor downloads the address of it.
    sourcemap: 'hidden',
  },
  plugins: [
    prune('dist/widget/chunks'),
    leanLit(),
    nodeResolve({ exportConditions: ['browser'] }),
    esbuild({ tsconfig: 'widget/tsconfig.json', target: 'es2022' }),
    texts(),
    dense(),
    terser({ ecma: 2020, module: true, compress: { passes: 4, keep_fargs: false, pure_getters: true, unsafe_arrows: true }, format: { comments: false } }),
    copy('widget/manage.html', 'dist/widget/manage.html'),
    copy('widget/manage.css', 'dist/widget/manage.css'),
    brotli('dist/widget', ['manage.css']),
    weigh('dist/test/widget-modules.json'),
  ],
};

/** The console of staff: a build of its own, so that it shares no chunk with what visitors download. */
const staff = {
  input: { 'infopunt-staff': 'widget/staff/index.ts' },
  output: widget.output,
  plugins: [
    nodeResolve({ exportConditions: ['browser'] }),
    esbuild({ tsconfig: 'widget/tsconfig.json', target: 'es2022' }),
    terser({ ecma: 2020, module: true, format: { comments: false } }),
    copy('widget/staff/staff.html', 'dist/widget/staff.html'),
    copy('widget/staff/staff.css', 'dist/widget/staff.css'),
    brotli('dist/widget', ['staff.css']),
  ],
};

/** What Node runs: our files one by one, so that a stack trace reads like the source; packages stay packages. */
const programs = {
  input: ['server/node.ts', 'server/cli.ts', 'demo/main.ts'],
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

export default [widget, staff, programs];

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
      if (id.endsWith('styles.ts')) shorter.replace(/;?\n\s*(?=\})|\n\s*/g, '').replace(/(?<=[:,]) | (?=\{)/g, '');
      else shorter.replace(/(?:>(?=\s+(?:<|\$\{))|\}(?=\s+<))?\n\s+/g, (gap) => gap.trim() || ' ');
      return { code: shorter.toString(), map: shorter.generateMap({ hires: 'boundary' }) };
    },
  };
}

/**
 * Puts numbers in the place of our texts: `widget/numbered.mjs` says how. The texts of all languages are chunks with one hash
 * in their names: so no visitor downloads a list of those that they do not read.
 */
function texts() {
  const folder = 'widget/i18n/generated';
  let numbers;
  let hash;
  return {
    name: 'texts',
    buildStart() {
      numbers = JSON.parse(readFileSync(`${folder}/numbers.json`, 'utf8'));
      // The Dutch of the first screen comes with the code.
      const files = readdirSync(folder).filter((name) => /^\w\w(-.*)?\.ts$/.test(name) && name !== 'nl.ts');
      const chunks = files.map((name) => ({ name: basename(name, '.ts'), code: transformSync(readFileSync(`${folder}/${name}`, 'utf8'), { charset: 'utf8', minify: true }).code }));
      hash = createHash('sha256').update(JSON.stringify(chunks)).digest('base64url').slice(0, 7);
      for (const { name, code } of chunks) this.emitFile({ type: 'prebuilt-chunk', fileName: `chunks/${name}-${hash}.js`, code, exports: ['texts'] });
    },
    transform(code, id) {
      const shorter = id.endsWith('i18n/locale.ts')
        ? new MagicString(code).replace('./generated/${name}.ts', `./\${name}-${hash}.js`)
        : numbered(code, numbers, resolve('widget/i18n/texts.ts'));
      return shorter && { code: shorter.toString(), map: shorter.generateMap({ hires: 'boundary' }) };
    },
  };
}

/** Notes which module is in which file, and which files come along, for `widget/bytes.mjs` to say which of them grew. */
function weigh(file) {
  return {
    name: 'weigh',
    writeBundle(_, bundle) {
      const chunks = Object.values(bundle).filter(({ type }) => type === 'chunk');
      const rows = chunks.map(({ fileName, imports, modules }) => ({
        fileName,
        imports,
        modules: Object.entries(modules).flatMap(([id, { code }]) => (code ? [{ id: relative('.', id), size: compressed(code).length }] : [])),
      }));
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, JSON.stringify(rows));
    },
  };
}

/** Compresses once, as small as it gets, what would otherwise be compressed for every visitor. */
function brotli(folder, styles) {
  return {
    name: 'brotli',
    writeBundle(_, bundle) {
      for (const name of [...Object.keys(bundle), ...styles]) {
        if (/\.(js|css)$/.test(name)) writeFileSync(`${folder}/${name}.br`, compressed(readFileSync(`${folder}/${name}`)));
      }
    },
  };
}

/** Brotli at its best, which is what Node does unless told otherwise. */
const compressed = (content) => brotliCompressSync(content);
