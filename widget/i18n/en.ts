/** English, with what it takes to translate at all: whoever reads Dutch fetches neither. */
export * as texts from './generated/locales/en.ts';
export { speakAlso } from './translate.ts';
