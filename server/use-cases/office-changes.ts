/** Tells whoever follows the office that something was written. */
export function officeChanges() {
  const followers = new Set<() => void>();
  return {
    tell(): void {
      for (const follower of followers) follower();
    },
    /** Gives back what ends it. */
    follow(hear: () => void): () => void {
      followers.add(hear);
      return () => void followers.delete(hear);
    },
  };
}
