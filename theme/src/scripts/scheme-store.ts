export type Scheme = 'light' | 'dark' | 'system';

const key = 'scheme';

/** Storage may be forbidden, on file:// for instance; then the system decides. */
export function storedScheme(): Scheme {
  try {
    const value = localStorage.getItem(key);
    return value === 'light' || value === 'dark' ? value : 'system';
  } catch {
    return 'system';
  }
}

export function storeScheme(scheme: Scheme): void {
  try {
    localStorage.setItem(key, scheme);
  } catch {
    // The choice lasts as long as the page then.
  }
}

export function applyScheme(scheme: Scheme): void {
  const root = document.documentElement;
  if (scheme === 'system') {
    delete root.dataset['theme'];
  } else {
    root.dataset['theme'] = scheme;
  }
}
