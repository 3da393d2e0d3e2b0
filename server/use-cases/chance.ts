import type { Secrets } from './ports.ts';

/** From 0 to 1, and nobody can guess it. */
export function chance({ randomBytes }: Pick<Secrets, 'randomBytes'>): number {
  const [first = 0, second = 0] = randomBytes(2);
  return (first * 256 + second) / 65_535;
}
