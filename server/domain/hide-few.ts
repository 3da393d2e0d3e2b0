/** Fewer than that could tell of somebody. */
const ENOUGH = 5;

/**
 * The parts of a known whole, those of one to four people hidden (`null`). So that none follows from the others and the
 * whole, further parts are hidden, the smallest first, until what is hidden can be shared out in more ways than one. When
 * nothing is left to hide behind, there are no parts at all.
 */
export function hideFew<Part extends { bookings: number }>(parts: Part[]): (Omit<Part, 'bookings'> & { bookings: number | null })[] {
  const bySize = [...parts].sort((one, other) => one.bookings - other.bookings);
  let hidden = bySize.filter(({ bookings }) => bookings > 0 && bookings < ENOUGH).length;
  const counted = bySize.filter(({ bookings }) => bookings > 0);
  while (hidden > 0 && followsFromTheRest(counted.slice(0, hidden))) {
    if (hidden === counted.length) return [];
    hidden += 1;
  }
  const secret = new Set(counted.slice(0, hidden));
  return parts.map((part) => ({ ...part, bookings: secret.has(part) ? null : part.bookings }));
}

/** One alone is what is missing of the whole; all of the least size, or all of the largest that is hidden, are what they can only be. */
function followsFromTheRest(hidden: { bookings: number }[]): boolean {
  const sum = hidden.reduce((total, { bookings }) => total + bookings, 0);
  return hidden.length < 2 || sum === hidden.length || sum === hidden.length * (ENOUGH - 1);
}
