// Shows a new message when there is one: a code is awaited, and nobody should have to reload for it.
let newest;

setInterval(async () => {
  const letters = await fetch('/letters.json').then((answer) => answer.json(), () => undefined);
  if (!letters) return;
  const now = letters[0]?.at;
  if (newest !== undefined && now !== newest) location.reload();
  newest = now ?? '';
}, 2000);
