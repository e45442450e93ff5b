/** Says that a new version of the site is here. It can be shown now, or is when the site is next opened. */
export function announceUpdate(bar: HTMLElement, registration: ServiceWorkerRegistration): void {
  const text = document.createElement('p');
  text.textContent = bar.dataset['text'] ?? '';
  bar.replaceChildren(
    text,
    button(bar.dataset['show'], () => registration.waiting?.postMessage('take-over')),
    button(bar.dataset['later'], () => {
      putOff(registration);
      bar.replaceChildren();
      document.getElementById('Main')?.focus({ preventScroll: true });
    }),
  );
}

/** Whether the reader of this tab has said that there is time; a version that comes after that is announced again. */
export function isPutOff({ scope }: ServiceWorkerRegistration): boolean {
  try {
    return sessionStorage.getItem(scope) !== null;
  } catch {
    return false;
  }
}

function putOff({ scope }: ServiceWorkerRegistration): void {
  try {
    sessionStorage.setItem(scope, 'later');
  } catch {
    // Storage may be forbidden: the next page says it again.
  }
}

function button(text: string | undefined, onClick: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.textContent = text ?? '';
  made.addEventListener('click', onClick);
  return made;
}
