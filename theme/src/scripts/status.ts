let place: HTMLElement | undefined;

/** Says to those who don't see it what has happened. */
export function say(text: string): void {
  if (!place?.isConnected) {
    place = added();
  }
  place.textContent = text;
  setTimeout(() => place?.replaceChildren(), 1600);
}

function added(): HTMLElement {
  const status = document.createElement('div');
  status.className = 'visually-hidden';
  status.setAttribute('role', 'status');
  document.body.append(status);
  return status;
}
