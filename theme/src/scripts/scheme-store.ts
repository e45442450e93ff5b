import { store, stored } from './storage';

export type Scheme = 'light' | 'dark' | 'system';

const key = 'scheme';

export function storedScheme(): Scheme {
  const value = stored(key);
  return value === 'light' || value === 'dark' ? value : 'system';
}

export function storeScheme(scheme: Scheme): void {
  store(key, scheme);
}

export function applyScheme(scheme: Scheme): void {
  const root = document.documentElement;
  if (scheme === 'system') {
    delete root.dataset['theme'];
  } else {
    root.dataset['theme'] = scheme;
  }
}
