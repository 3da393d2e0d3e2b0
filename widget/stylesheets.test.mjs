import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';

const files = readdirSync('widget', { recursive: true }).filter((name) => /(styles\.ts|\.css)$/.test(name));

test('whoever reads from right to left finds every side where it belongs: no stylesheet names left or right', () => {
  expect(files).toEqual(expect.arrayContaining(['styles.ts', 'steps/step-styles.ts', 'manage.css']));
  expect(files.flatMap((file) => physicalIn(readFileSync(`widget/${file}`, 'utf8')).map((declaration) => `${file}: ${declaration}`))).toEqual([]);
});

test('the one that looks for them finds them', () => {
  const all = ['margin-left: 1px', 'right: 0', 'width: 2em', 'min-height: 1px', 'text-align: left', 'border-top-left-radius: 2px', 'padding: 1px 2px 3px 4px', 'border-top: 0', 'float: right', 'inset: 0 1px 0 2px', 'translate: 4px', 'overflow-x: auto'];
  expect(physicalIn(`p { ${all.join('; ')}; margin: 0 auto; padding: 1px 2px 3px; inline-size: 4px; translate: 0 5px; text-align: start }`)).toEqual(all);
});

/** Declarations that mean a side of the screen, where they should mean one of the text. */
function physicalIn(css) {
  const rules = [...css.matchAll(/\{([^{}]*)\}/g)].map(([, declarations]) => declarations);
  return rules.flatMap((rule) => {
    const declarations = rule.split(';').map((declaration) => declaration.trim());
    // What is drawn by turning a corner of a box, a tick or an arrow down, is no side of a text.
    const drawn = /rotate:/.test(rule);
    return declarations.filter((declaration) => isPhysical(declaration) && !(drawn && declaration.startsWith('border-width')));
  });
}

function isPhysical(declaration) {
  const [name, value = ''] = declaration.split(':').map((part) => part.trim());
  const [, second, , fourth] = value.split(/\s+(?![^(]*\))/);
  return (
    !name.startsWith('--') &&
    (/(^|-)(left|right|top|bottom|width|height)(-|$)/.test(name.replace(/^(line-height|stroke-width|border(-\w+)*-width)$/, '')) ||
      /^(overflow|overscroll-behavior)-[xy]$/.test(name) ||
      (/^(text-align|float|clear)$/.test(name) && /left|right/.test(value)) ||
      (/^(margin|padding|inset|border-width|border-radius|border-color|border-style)$/.test(name) && fourth !== undefined && second !== fourth) ||
      (name === 'translate' && !value.startsWith('0 ')))
  );
}
