const onThisPage = new Map<string, string | null>();

/** What the browser keeps of the reader's choices. Storage may be forbidden: they last as long as the page then. */
export function stored(key: string): string | null {
  try {
    return onThisPage.has(key) ? (onThisPage.get(key) ?? null) : localStorage.getItem(key);
  } catch {
    return null;
  }
}

export function store(key: string, value: string | null): void {
  try {
    onThisPage.delete(key);
    if (value === null) {
      localStorage.removeItem(key);
    } else {
      localStorage.setItem(key, value);
    }
  } catch {
    onThisPage.set(key, value);
  }
}
