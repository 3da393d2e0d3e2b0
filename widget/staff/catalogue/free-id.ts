/** Of "Info over reizen": `info-over-reizen`, or the next that nothing has; of a name without Latin letters, `fallback`. It stays as long as what it names. */
export function freeId(name: string, taken: string[], fallback: string): string {
  const base = name.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replace(/[^a-z0-9]+/g, '-').slice(0, 56).replace(/^-|-$/g, '') || fallback;
  let id = base;
  for (let count = 2; taken.includes(id); count += 1) id = `${base}-${count}`;
  return id;
}
