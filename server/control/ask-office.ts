import type { Settings } from '../settings.ts';
import { openOffice } from '../wiring.ts';
import { type Given, runCommand, type Said } from './commands.ts';
import { controlFileOf, readDoor } from './control-file.ts';

/**
 * Has a command run where the database is open: by the office that is running, else by one that is opened for it and
 * serves nobody. A file never has two owners. Throws an error with a sentence when neither can be.
 */
export async function askOffice(settings: Settings, command: string, given: Given): Promise<Said> {
  const file = controlFileOf(settings.databaseUrl);
  const door = file === undefined ? undefined : readDoor(file);
  const answer = door && (await ask(door, command, given));
  if (answer) return answer;
  // It sends nothing, so it needs no mail server.
  const office = await openOffice({ ...settings, verifyContact: 'off', mail: undefined, smsUrl: undefined });
  try {
    return await runCommand(office.control, command, given);
  } finally {
    office.close();
  }
}

/** Nothing, where the office that left the file is gone, or another program has its port by now. */
async function ask({ port, token }: { port: number; token: string }, command: string, given: Given): Promise<Said | undefined> {
  try {
    const answer = await fetch(`http://127.0.0.1:${port}/run`, {
      method: 'POST',
      headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' },
      body: JSON.stringify({ command, given }),
      redirect: 'error',
    });
    return answer.ok ? ((await answer.json()) as Said) : undefined;
  } catch (error) {
    // A connection that nobody takes: the office is gone. One that breaks while it works is another matter.
    if ((error as { cause?: { code?: string } }).cause?.code === 'ECONNREFUSED') return undefined;
    throw new Error('The office that is running was asked, but did not answer. Look whether it did what was asked, and try again.', { cause: error });
  }
}
