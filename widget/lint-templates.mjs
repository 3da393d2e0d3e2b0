import Module, { createRequire } from 'node:module';

// lit-analyzer asks for a `typescript` that it does not declare, and finds ours: version 7, which has no compiler API.
// It gets the one that its own parser brings. Its list of CSS properties ends in 2019, hence the rule that is off.
const require = createRequire(import.meta.url);
const compiler = createRequire(require.resolve('web-component-analyzer')).resolve('typescript');
const resolve = Module['_resolveFilename'];
Module['_resolveFilename'] = (request, ...rest) => (request === 'typescript' ? compiler : resolve(request, ...rest));

process.argv.push('widget/**/*.ts', '--strict', '--rules.no-invalid-css', 'off');
require('lit-analyzer/cli.js');
