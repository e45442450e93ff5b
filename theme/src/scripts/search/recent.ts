import { store, stored } from '../storage';

const key = 'searches';
const most = 6;

/** What the reader searched for last, the latest first. */
export function recentSearches(): string[] {
  try {
    const texts: unknown = JSON.parse(stored(key) ?? '[]');
    return Array.isArray(texts) ? texts.filter((text) => typeof text === 'string').slice(0, most) : [];
  } catch {
    return [];
  }
}

export function rememberSearch(text: string): void {
  const query = text.trim().slice(0, 80);
  if (query !== '') {
    store(key, JSON.stringify([query, ...recentSearches().filter((other) => other !== query)].slice(0, most)));
  }
}

export function forgetSearches(): void {
  store(key, null);
}
