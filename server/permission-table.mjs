import { readFileSync } from 'node:fs';

const SOURCE = 'server/domain/staff.ts';

/**
 * Who of staff may do what, as the code says it: the rows of a table, with the comment above each permission as its meaning.
 * `ts` is TypeScript's compiler. Throws for a permission without a comment.
 */
export function permissionTable(ts) {
  const source = ts.createSourceFile(SOURCE, readFileSync(SOURCE, 'utf8'), ts.ScriptTarget.ES2022, true);
  const roles = valueOf('ROLES').elements.map(({ text }) => text);
  const rows = valueOf('PERMISSIONS').properties.map((property) => {
    const meaning = property.jsDoc?.at(-1).comment;
    if (!meaning) throw new Error(`The permission ${property.name.text} has no comment in ${SOURCE} that says what it is.`);
    const least = roles.indexOf(property.initializer.text);
    return [`\`${property.name.text}\``, meaning, ...roles.map((_, rank) => (rank >= least ? 'yes' : 'no'))];
  });
  return { heads: ['permission', 'what it is', ...roles], rows };

  /** What a constant is declared as, without `as const` and `satisfies`. */
  function valueOf(name) {
    let value;
    source.forEachChild((node) => {
      for (const declared of node.declarationList?.declarations ?? []) if (declared.name.text === name) value = declared.initializer;
    });
    while (value.expression) value = value.expression;
    return value;
  }
}
