/** What the tab keeps under a name. Nothing where it may keep nothing: in a private window, or in somebody else's frame. */
export function storedDraft(name: string): string | null {
  try {
    return sessionStorage.getItem(name);
  } catch {
    return null;
  }
}
