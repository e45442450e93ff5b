import { store, stored } from './storage';

const key = 'values';
const longest = 1000;

/** What the reader has filled in: a value by the name of its slot. What is stored may be anything. */
export function storedValues(): Map<string, string> {
  const values = new Map<string, string>();
  try {
    for (const [slot, value] of Object.entries<unknown>(JSON.parse(stored(key) ?? '{}') ?? {})) {
      if (typeof value === 'string' && cleaned(value) !== '') {
        values.set(slot, cleaned(value));
      }
    }
  } catch {
    // Not written by this site.
  }
  return values;
}

export function storeValue(slot: string, text: string): void {
  const values = storedValues();
  const value = cleaned(text);
  if (value === '') {
    values.delete(slot);
  } else {
    values.set(slot, value);
  }
  store(key, values.size === 0 ? null : JSON.stringify(Object.fromEntries(values)));
}

export function clearValues(): void {
  store(key, null);
}

/** No control characters, which a shell may obey, and none that turn the direction of text, which hide what is run. */
function cleaned(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu, '').trim().slice(0, longest);
}
