import { announceUpdate, isPutOff } from './update';

/**
 * Lets the browser keep the site, where it can: in pages that came over a secure connection, or from this machine. The first
 * visit notices nothing; a new version is announced, and when it takes over, every open page is loaded again.
 */
export function keepSite(): void {
  if (!location.protocol.startsWith('http') || !isSecureContext || !('serviceWorker' in navigator)) {
    return;
  }
  let isFirst = navigator.serviceWorker.controller === null;
  navigator.serviceWorker.addEventListener('controllerchange', () => {
    if (!isFirst) {
      location.reload();
    }
    isFirst = false;
  });

  const bar = document.querySelector<HTMLElement>('.update');
  const { worker, manifest } = bar?.dataset ?? {};
  if (bar === null || worker === undefined || manifest === undefined) {
    return;
  }
  // Later, so that the first view has the network for itself.
  addEventListener('load', async () => {
    addManifest(manifest);
    try {
      const registration = await navigator.serviceWorker.register(worker, { updateViaCache: 'none' });
      isFirst &&= registration.active === null;
      watch(registration, bar);
      if (!isFirst) {
        // Browsers look for a new version by themselves, but some only after a while.
        await registration.update();
      }
    } catch {
      // Forbidden, no network, or a server without the worker: the site is read as it was before.
    }
  });
}

function watch(registration: ServiceWorkerRegistration, bar: HTMLElement): void {
  const follow = (): void => {
    const { installing } = registration;
    installing?.addEventListener('statechange', () => {
      if (installing.state === 'installed' && registration.active !== null) {
        announceUpdate(bar, registration);
      }
    });
  };
  registration.addEventListener('updatefound', follow);
  follow();
  if (registration.waiting !== null && registration.active !== null && !isPutOff(registration)) {
    announceUpdate(bar, registration);
  }
}

/** Not in the page itself: from a disk, browsers refuse to load it and say so. */
function addManifest(address: string): void {
  const link = document.createElement('link');
  link.rel = 'manifest';
  link.href = address;
  document.head.append(link);
}
