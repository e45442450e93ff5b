/** What an English word may be a form of: "created" → "create", "running" → "run". */
export function baseForms(word: string): string[] {
  const stem = /^([a-z]{3,})(?:ed|ing)$/.exec(word)?.[1];
  return stem === undefined ? [] : [stem, `${stem}e`, stem.replace(/([b-df-hj-np-tv-z])\1$/, '$1')];
}
