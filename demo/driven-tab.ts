import type { Tab } from './keyboard.ts';

/** What a browser does that is driven from outside: the commands that WebDriver and Firefox's Marionette have in common. */
export interface Driver {
  navigate(parameters: { url: string }): Promise<unknown>;
  performActions(parameters: { actions: object[] }): Promise<unknown>;
  executeScript(parameters: { script: string; args: unknown[] }): Promise<unknown>;
}

const KEYS = { Tab: '\uE004', Enter: '\uE007' };

export function drivenTab({ navigate, performActions, executeScript }: Driver): Tab {
  const strike = (keys: string[]) =>
    performActions({ actions: [{ type: 'key', id: 'keyboard', actions: keys.flatMap((value) => [{ type: 'keyDown', value }, { type: 'keyUp', value }]) }] });
  return {
    open: (url) => navigate({ url }),
    press: (key) => strike([KEYS[key]]),
    type: (text) => strike([...text]),
    evaluate: <Answer>(script: () => Answer) => executeScript({ script: `return (${String(script)})()`, args: [] }) as Promise<Answer>,
  };
}
