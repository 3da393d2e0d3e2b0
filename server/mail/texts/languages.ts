/** The languages of letters, each named by its tag. Another one is another file beside these and another line here. */
export { ar } from './ar.ts';
export { bg } from './bg.ts';
export { en } from './en.ts';
export { es } from './es.ts';
export { fr } from './fr.ts';
export { nl } from './nl.ts';
export { tr } from './tr.ts';
export { uk } from './uk.ts';
