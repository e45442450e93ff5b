import { applyScheme, storedScheme, storeScheme, type Scheme } from './scheme-store';
import { icon } from './icon';

const order: readonly Scheme[] = ['system', 'light', 'dark'];

/** One button that goes from the system's colours to light to dark and back. */
export function addSchemeSwitch(place: HTMLElement): void {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'tool';
  let scheme = storedScheme();

  const show = (): void => {
    const name = place.dataset[scheme] ?? scheme;
    const label = `${place.dataset['label'] ?? ''}: ${name}`;
    button.setAttribute('aria-label', label);
    button.title = label;
    button.replaceChildren(icon(scheme));
  };

  button.addEventListener('click', () => {
    scheme = order[(order.indexOf(scheme) + 1) % order.length] ?? 'system';
    storeScheme(scheme);
    applyScheme(scheme);
    show();
  });
  show();
  place.append(button);
}
